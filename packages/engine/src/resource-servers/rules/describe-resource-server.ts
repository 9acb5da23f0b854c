import type { ResourceServerType } from '@poolhouse/schemas'
import type { ResourceServerRecord } from '@poolhouse/storage'

/** Describes a resource server for responses: without dates (H), and with an empty list if it has no scopes (L). */
export const describeResourceServer = ({
  poolId,
  identifier,
  name,
  scopes,
}: ResourceServerRecord): ResourceServerType => ({
  UserPoolId: poolId,
  Identifier: identifier,
  Name: name,
  Scopes: scopes.map((scope) => ({ ScopeName: scope.name, ScopeDescription: scope.description })),
})
