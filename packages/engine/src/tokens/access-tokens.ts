import type { AccessTokenStore, ClientRecord, GrantRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { type AccessTokenClaims, readAccessToken } from './rules/access-token.ts'
import { poolIdOfIssuer } from './rules/issuer.ts'
import { parseJwt } from './rules/jwt.ts'
import { accessTokenFailures } from './errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import { createBoundedMap } from '../kernel/bounded-map.ts'
import type { SigningKeys } from './signing-keys.ts'
import { userFailures } from '../users/errors.ts'

/** Tells whose access token it is. */
export interface AccessTokens {
  /**
   * Checks an access token in the order of the behaviour file: signature, kind, expiry, revocation, scope
   * `aws.cognito.signin.user.admin`, user exists, is enabled, is neither unconfirmed nor due for a new password. Throws the
   * Failure that the first failed check asks for. Everything but the signature is looked up at each call.
   */
  authenticate(accessToken: string): Promise<Authenticated>
}

/** The holder of a valid access token, as stored right now. */
export interface Authenticated {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  readonly user: UserRecord
  readonly grant: GrantRecord
}

/** What a token of a pool says, once its signature was found good. */
interface VerifiedToken extends AccessTokenClaims {
  readonly poolId: string
}

/** How many tokens need no second verification. Each takes about two kilobytes. */
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
  /** The pool whose keys must have signed the token: the one it names, if it names us as its issuer. */
  const poolIdOf = (accessToken: string): string => {
    const issuer = parseJwt(accessToken)?.claims.iss
    if (typeof issuer !== 'string') throw accessTokenFailures.invalid()
    const poolId = poolIdOfIssuer(issuer)
    if (environment.issuer(poolId) !== issuer) throw accessTokenFailures.unverified()
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

  /** What a token says. That it was signed by its pool does not change, so it is checked once; all else is for the caller. */
  const read = async (accessToken: string): Promise<VerifiedToken> => {
    // Tokens are long: they are found by their ends and compared whole.
    const end = accessToken.slice(-32)
    const known = verified.get(end)
    if (known?.accessToken === accessToken) return known
    const token = { accessToken, ...(await verify(accessToken)) }
    verified.set(end, token)
    return token
  }

  return {
    authenticate: async (accessToken) => {
      const { poolId, sub, clientId, eventId, expiresAt, isSelfService } = await read(accessToken)
      if (clock.now() >= expiresAt) throw accessTokenFailures.expired()

      const { pool, client, grant, user } = await accessTokens.find({ poolId, clientId, eventId, sub })
      // The keys of a deleted pool are gone with it, though a signature of theirs may still be remembered.
      if (!pool) throw accessTokenFailures.unverified()
      // A user takes all grants along: that a grant is not there says something only while its user is.
      if (grant ? grant.revokedAt !== undefined : user) throw accessTokenFailures.revoked()
      if (!isSelfService) throw accessTokenFailures.scopeMissing()
      if (!user || !grant) throw userFailures.notFound()
      if (!user.enabled) throw userFailures.disabled()
      if (user.status === 'UNCONFIRMED') throw userFailures.notConfirmed()
      if (user.status === 'RESET_REQUIRED') throw userFailures.resetRequired()
      if (!client) throw accessTokenFailures.revoked()
      return { pool, client, user, grant }
    },
  }
}
