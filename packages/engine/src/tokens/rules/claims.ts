import type { ClientRecord, GrantRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { identityClaims } from '../../linking/rules/identities.ts'
import { attributeClaims } from './attribute-claims.ts'
import type { GroupClaims } from '../../groups/rules/group-claims.ts'
import { lifetimesOf } from './lifetimes.ts'

/** The source of the claims of one pair of tokens. */
export interface ClaimsSource {
  readonly issuer: string
  readonly pool: PoolRecord
  readonly client: ClientRecord
  readonly user: UserRecord
  readonly grant: GrantRecord
  /** The claims about the user's groups. */
  readonly groups: GroupClaims
  /** Milliseconds since the epoch. */
  readonly now: number
  /** The id of this token. Not used if token revocation is disabled for the client. */
  readonly jti: string
}

/** The scope of all access tokens that the API issues. It authorizes the self-service operations. */
export const selfServiceScope = 'aws.cognito.signin.user.admin'

/** The claims of an ID token: the identity of the user, and the current attributes that the client may read. */
export const idClaims = (source: ClaimsSource): Readonly<Record<string, unknown>> => ({
  sub: source.user.sub,
  ...attributeClaims(source.pool, source.client, source.user),
  ...source.groups,
  ...identitiesOf(source),
  iss: source.issuer,
  'cognito:username': source.user.username,
  ...revocationClaims(source),
  aud: source.client.id,
  event_id: source.grant.eventId,
  token_use: 'id',
  ...source.grant.assurance,
  ...timeClaims(source, lifetimesOf(source.client).id),
})

/** The claims of an access token. It has no `aud`: the client is in `client_id`. */
export const accessClaims = (source: ClaimsSource): Readonly<Record<string, unknown>> => ({
  sub: source.user.sub,
  ...(source.grant.deviceKey !== undefined && { device_key: source.grant.deviceKey }),
  ...groupNames(source.groups),
  iss: source.issuer,
  client_id: source.client.id,
  ...revocationClaims(source),
  event_id: source.grant.eventId,
  token_use: 'access',
  ...source.grant.assurance,
  scope: selfServiceScope,
  ...timeClaims(source, lifetimesOf(source.client).access),
  username: source.user.username,
})

/** The identities at providers, unless the client may not read them (M). */
const identitiesOf = ({ client, user }: ClaimsSource) => {
  const isReadable = client.settings.ReadAttributes?.includes('identities') ?? true
  return isReadable && user.identities?.length ? { identities: identityClaims(user) } : {}
}

/** Access tokens contain the groups, without their roles (H). */
const groupNames = ({ 'cognito:groups': names }: GroupClaims) => (names ? { 'cognito:groups': names } : {})

/** Tokens contain ids only if the client has token revocation enabled (the default). */
const revocationClaims = ({ client, grant, jti }: ClaimsSource) =>
  client.settings.EnableTokenRevocation === false ? {} : { origin_jti: grant.originJti, jti }

/** Claims in whole seconds. `auth_time` is the time of the sign-in, also after refreshes. */
const timeClaims = ({ grant, now }: ClaimsSource, lifetime: number) => {
  const iat = Math.floor(now / 1000)
  return { auth_time: Math.floor(grant.authenticatedAt / 1000), exp: iat + lifetime, iat }
}
