import type { AccessTokenStore, ClientRecord, GrantRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { type AccessTokenClaims, readAccessToken } from './rules/access-token.ts'
import { isIssuerOf } from './issuers.ts'
import { poolIdOfIssuer } from './rules/issuer.ts'
import { parseJwt } from './rules/jwt.ts'
import { accessTokenFailures } from './errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import { createBoundedMap } from '../kernel/bounded-map.ts'
import type { SigningKeys } from './signing-keys.ts'
import { userFailures } from '../users/errors.ts'

/** Authenticates access tokens. */
export interface AccessTokens {
  /**
   * Checks an access token in this order: signature, `token_use`, expiry, user is enabled, revocation, scope
   * `aws.cognito.signin.user.admin`, user exists, is confirmed and does not have to reset the password.
   * Throws the Failure of the first failed check. Caches only the check of the signature. Calls `admit` last,
   * with the pool of the token. `admit` can reject the call.
   */
  authenticate(accessToken: string, admit?: AdmitToPool): Promise<Authenticated>
}

/** Counts a call in the request limits of a pool. Throws if it exceeds one. */
export type AdmitToPool = (poolId: string) => void | Promise<void>

/** The user of a valid access token, with the current records of the client, pool and grant. */
export interface Authenticated {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  readonly user: UserRecord
  readonly grant: GrantRecord
}

/** The claims of a token whose signature has been verified. */
interface VerifiedToken extends AccessTokenClaims {
  readonly poolId: string
}

/** Capacity of the cache of verified tokens. Each entry has about two kilobytes. */
const tokensKept = 2000

/** Builds the service. */
export const createAccessTokens = ({
  clock,
  environment,
  accessTokens,
  signingKeys,
}: {
  readonly clock: Clock
  readonly environment: Environment
  readonly accessTokens: AccessTokenStore
  readonly signingKeys: SigningKeys
}): AccessTokens => {
  /** The pool id in the issuer of the token. Throws if the issuer is not this installation. */
  const poolIdOf = (accessToken: string): string => {
    const issuer = parseJwt(accessToken)?.claims.iss
    if (typeof issuer !== 'string') throw accessTokenFailures.invalid()
    const poolId = poolIdOfIssuer(issuer)
    if (!isIssuerOf(environment, poolId, issuer)) throw accessTokenFailures.unverified()
    return poolId
  }

  const verify = async (accessToken: string): Promise<VerifiedToken> => {
    const poolId = poolIdOf(accessToken)
    const token = await signingKeys.verify(poolId, accessToken)
    if (token === 'foreign') throw accessTokenFailures.unverified()
    const claims = token !== 'malformed' && token.use === 'access' ? readAccessToken(token.claims) : undefined
    if (!claims) throw accessTokenFailures.invalid()
    return { poolId, ...claims }
  }

  const verified = createBoundedMap<string, VerifiedToken & { readonly accessToken: string }>(tokensKept)

  /**
   * Returns the claims of a token. The result of verifying the signature is cached. The caller must check everything
   * that can change.
   */
  const read = async (accessToken: string): Promise<VerifiedToken> => {
    // Tokens are long, so the cache key is the end of the token, and the whole token is compared on a hit.
    const end = accessToken.slice(-32)
    const known = verified.get(end)
    if (known?.accessToken === accessToken) return known
    const token = { accessToken, ...(await verify(accessToken)) }
    verified.set(end, token)
    return token
  }

  return {
    authenticate: async (accessToken, admit) => {
      const { poolId, sub, clientId, eventId, expiresAt, isSelfService } = await read(accessToken)
      if (clock.now() >= expiresAt) throw accessTokenFailures.expired()

      const { pool, client, grant, user } = await accessTokens.find({ poolId, clientId, eventId, sub })
      // Deleting a pool deletes its keys, but verified signatures may still be cached.
      if (!pool) throw accessTokenFailures.unverified()
      // Checked before revocation, because disabling a user also revokes the grants (H).
      if (user && !user.enabled) throw userFailures.disabled()
      // Deleting a user deletes the grants, so a missing grant means “revoked” only if the user exists.
      if (grant ? grant.revokedAt !== undefined : user) throw accessTokenFailures.revoked()
      if (!isSelfService) throw accessTokenFailures.scopeMissing()
      if (!user || !grant) throw userFailures.notFound()
      if (user.status === 'UNCONFIRMED') throw userFailures.notConfirmed()
      if (user.status === 'RESET_REQUIRED') throw userFailures.resetRequired()
      if (!client) throw accessTokenFailures.revoked()
      const admitted = admit?.(poolId)
      if (admitted) await admitted
      return { pool, client, user, grant }
    },
  }
}
