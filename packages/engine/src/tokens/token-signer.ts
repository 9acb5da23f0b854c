import type { AuthenticationResultType } from '@poolhouse/schemas'
import type { ClientRecord, GrantRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import type { GroupMembers } from '../groups/group-members.ts'
import { groupClaims } from '../groups/rules/group-claims.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import type { Random } from '../ports/random.ts'
import { runPreTokenGeneration, type TokenGenerationSource } from '../triggers/pre-token-generation.ts'
import type { Triggers } from '../triggers/triggers.ts'
import { accessClaims, idClaims, selfServiceScope } from './rules/claims.ts'
import { issuerOf } from './issuers.ts'
import { lifetimesOf } from './rules/lifetimes.ts'
import { overrideAccessClaims, overrideIdClaims } from './rules/override-claims.ts'
import type { SigningKeys } from './signing-keys.ts'

/**
 * Signs the access and ID tokens of a grant. The trigger is a separate step because it can fail, and must run before the grant is
 * stored.
 */
export interface TokenSigner {
  /** Reads the user's groups and runs the PreTokenGeneration trigger. Returns the function that signs the tokens. */
  prepare(subject: TokenSubject): Promise<(grant: GrantRecord) => Promise<AuthenticationResultType>>
}

/** The user for whom tokens are issued, and the reason. */
export interface TokenSubject {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  readonly user: UserRecord
  readonly source: TokenGenerationSource
  readonly clientMetadata: Readonly<Record<string, string>> | undefined
}

/** Builds the service. */
export const createTokenSigner = ({
  clock,
  environment,
  groupMembers,
  random,
  signingKeys,
  triggers,
}: {
  readonly clock: Clock
  readonly environment: Pick<Environment, 'issuer'>
  readonly groupMembers: GroupMembers
  readonly random: Random
  readonly signingKeys: SigningKeys
  readonly triggers: Triggers
}): TokenSigner => ({
  prepare: async (subject) => {
    const { pool, client, user } = subject
    const ofUser = groupClaims(await groupMembers.groupsOf(user))
    const overrides = await runPreTokenGeneration(triggers, { ...subject, groups: ofUser, scopes: [selfServiceScope] })
    const groups = overrides?.groups ?? ofUser

    return async (grant) => {
      const of = { issuer: issuerOf(environment, pool), pool, client, user, groups, grant, now: clock.now() }
      const access = overrideAccessClaims(accessClaims({ ...of, jti: random.uuid() }), overrides?.access)
      const id = overrideIdClaims(idClaims({ ...of, jti: random.uuid() }), overrides?.id)
      const [AccessToken, IdToken] = await Promise.all([
        signingKeys.sign(pool.id, 'access', access),
        signingKeys.sign(pool.id, 'id', id),
      ])
      return { AccessToken, ExpiresIn: lifetimesOf(client).access, TokenType: 'Bearer', IdToken }
    }
  },
})
