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
   * Checks an access token in this order: signature, kind, expiry, user is enabled, revocation, scope
   * `aws.cognito.signin.user.admin`, user exists, is confirmed and does not have to reset the password.
   * Throws the Failure of the first failed check. Everything except the signature is checked on every call. `admit` is
   * called last, with the pool of the token, and may reject the call.
   */
  authenticate(accessToken: string, admit?: AdmitToPool): Promise<Authenticated>
}

/** Counts a call in the limits of a pool; throws if it is one too many. */
export type AdmitToPool = (poolId: string) => void | Promise<void>

/** The user of a valid access token, with client, pool and grant as stored now. */
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

/** Capacity of the verified-token cache. Each entry takes about two kilobytes. */
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
  /** The pool that the token names. Throws unless this installation is the issuer. */
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
   * Returns the claims of a token. The signature is verified once per token and cached; the caller checks everything
   * that can change.
   */
  const read = async (accessToken: string): Promise<VerifiedToken> => {
    // Tokens are long: the cache key is the end of the token, and a hit compares the whole token.
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
      // Disabling a user also revokes the grants, so this check has to be the first of the two to be reported (H).
      if (user && !user.enabled) throw userFailures.disabled()
      // Deleting a user deletes their grants, so a missing grant means “revoked” only while the user exists.
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
