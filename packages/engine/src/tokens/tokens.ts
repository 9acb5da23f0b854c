import type { AuthenticationResultType } from '@poolhouse/schemas'
import {
  type Assurance,
  type ClientRecord,
  type GrantRecord,
  type PoolRecord,
  type UserRecord,
  type UserStore,
} from '@poolhouse/storage'
import { rotatesTokens } from '../clients/rules/rotation.ts'
import { tracksDevices } from '../devices/rules/tracking.ts'
import { omitUndefined } from '../kernel/omit-undefined.ts'
import type { Environment } from '../ports/environment.ts'
import type { TokenGenerationSource } from '../triggers/pre-token-generation.ts'
import { functionOf } from '../triggers/triggers.ts'
import type { RequestFacts, UserSessions } from '../user-sessions/user-sessions.ts'
import { userFailures } from '../users/errors.ts'
import { refreshFailures } from './errors.ts'
import { createRefreshTokens } from './refresh-tokens.ts'
import { lifetimesOf } from './rules/lifetimes.ts'
import { storeGrant } from './store-grant.ts'
import { createTokenSigner } from './token-signer.ts'

/** Issues ID, access and refresh tokens, and refreshes them (behaviour: tokens). */
export interface Tokens {
  /**
   * Starts a grant for a signed-in user and issues its tokens. The PreTokenGeneration trigger runs first. The grant is stored
   * before this resolves. Throws UserNotFoundException if another request deleted the user, and the errors of `revalidate` if one
   * changed the user.
   */
  issue(
    pool: PoolRecord,
    client: ClientRecord,
    signedIn: Authentication,
    occasion?: TokenOccasion,
  ): Promise<AuthenticationResultType>

  /**
   * Exchanges a refresh token for new ID and access tokens, and for a new refresh token if the client rotates them. The
   * PreTokenGeneration trigger runs before the refresh token is replaced. Throws if the token is unknown, revoked, expired, of
   * another client or device, or reused after the grace period (errors: behaviour sheets).
   */
  refresh(
    pool: PoolRecord,
    client: ClientRecord,
    refreshToken: string,
    occasion?: RefreshOccasion,
  ): Promise<AuthenticationResultType>

  /** Finds the user of a refresh token of this pool, whether or not the token is still valid. */
  findHolder(poolId: string, refreshToken: string): Promise<UserRecord | undefined>

  /** Revokes a refresh token of this client and all tokens of the same sign-in. Ignores all other tokens. */
  revoke(client: ClientRecord, refreshToken: string): Promise<void>
}

/** An authenticated user. */
export interface Authentication {
  readonly user: UserRecord
  /** Milliseconds since the epoch. */
  readonly authenticatedAt: number
  /** The device from which the user signed in, remembered or new. */
  readonly deviceKey?: string | undefined
  /** Becomes `acr` and `amr`. Default: neither. */
  readonly assurance?: Assurance | undefined
  /** Becomes `event_id`. Default: generated. */
  readonly eventId?: string | undefined
  /** Throws if the sign-in is not valid for the current record of the user. Default: accepts each record. */
  readonly revalidate?: (current: UserRecord) => void
}

/** Data of the request that the PreTokenGeneration trigger and the session store. */
export interface TokenOccasion {
  /** Default: `TokenGeneration_Authentication`. */
  readonly source?: TokenGenerationSource
  /** ClientMetadata of the response to the challenge. */
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined
  /** The data of the request that the session of the tokens stores. */
  readonly request?: RequestFacts | undefined
}

/** The input of a refresh other than the token. */
export interface RefreshOccasion extends Pick<TokenOccasion, 'clientMetadata' | 'request'> {
  /** DEVICE_KEY. In a pool that tracks devices, required for tokens that belong to a device. */
  readonly deviceKey?: string | undefined
}

/** Builds the service. */
export const createTokens = (
  dependencies: Parameters<typeof createRefreshTokens>[0] &
    Parameters<typeof createTokenSigner>[0] & {
      readonly environment: Environment
      readonly users: UserStore
      readonly userSessions: UserSessions
    },
): Tokens => {
  const { clock, random, grants, users, userSessions } = dependencies
  const refreshTokens = createRefreshTokens(dependencies)
  const signer = createTokenSigner(dependencies)

  /** Finds the user and the grant of a refresh token. Throws if the token cannot be refreshed. */
  const requireValid = async (
    pool: PoolRecord,
    client: ClientRecord,
    refreshToken: string,
    deviceKey: string | undefined,
  ) => {
    const found = await refreshTokens.find(pool.id, refreshToken)
    if (!found || found.grant.clientId !== client.id) throw refreshFailures.invalid()
    const { grant, token } = found
    const user = await users.find(pool.id, grant.sub)
    // Checked before revocation, because disabling a user also revokes the grants (M).
    if (user && !user.enabled) throw userFailures.disabled()
    if (grant.revokedAt !== undefined) throw refreshFailures.revoked()
    if (clock.now() >= grant.expiresAt) throw refreshFailures.expired()
    // M: the device was forgotten, or the request is from another device.
    if (grant.refreshEndedAt !== undefined) throw refreshFailures.invalid()
    if (tracksDevices(pool) && grant.deviceKey !== undefined && grant.deviceKey !== deviceKey) {
      throw refreshFailures.invalid()
    }
    // A token that was replaced while the client used rotation is invalid. REFRESH_TOKEN_AUTH has no error for reuse.
    if (token.replacedAt !== undefined && !rotatesTokens(client)) {
      await refreshTokens.endFamily(grant)
      throw refreshFailures.invalid()
    }
    if (!user) throw userFailures.notFound()
    return { user, grant, token }
  }

  return {
    issue: async (
      pool,
      client,
      { user, authenticatedAt, assurance, deviceKey, eventId = random.uuid(), revalidate = () => {} },
      { source = 'TokenGeneration_Authentication', clientMetadata, request = {} } = {},
    ) => {
      const sign = await signer.prepare({ pool, client, user, source, clientMetadata })
      const grant: GrantRecord = {
        poolId: pool.id,
        eventId,
        originJti: random.uuid(),
        sub: user.sub,
        clientId: client.id,
        authenticatedAt,
        expiresAt: clock.now() + lifetimesOf(client).refresh * 1000,
        ...(deviceKey !== undefined && { deviceKey }),
        ...(assurance && { assurance }),
        session: userSessions.begin(pool, request),
      }
      const refreshToken = await refreshTokens.create(pool.id)
      const signed = await sign(grant)
      await storeGrant(dependencies, user, grant, refreshToken.hash, revalidate)
      await userSessions.limit(pool, user)
      return { ...signed, RefreshToken: refreshToken.text }
    },

    refresh: async (pool, client, refreshToken, { clientMetadata, deviceKey, request = {} } = {}) => {
      const validate = () => requireValid(pool, client, refreshToken, deviceKey)
      const found = await validate()
      const source = 'TokenGeneration_RefreshTokens'
      const sign = await signer.prepare({ pool, client, user: found.user, source, clientMetadata })
      // The token may have been revoked while the function ran.
      const { grant, token } = functionOf(pool, 'PreTokenGeneration') === undefined ? found : await validate()
      const RefreshToken = rotatesTokens(client) ? await refreshTokens.rotate(client, grant, token.hash) : undefined
      await userSessions.refreshed(pool, grant, request)
      return omitUndefined({ ...(await sign(grant)), RefreshToken })
    },

    findHolder: async (poolId, refreshToken) => {
      const found = await refreshTokens.find(poolId, refreshToken)
      return found && users.find(poolId, found.grant.sub)
    },

    revoke: async ({ id, poolId }, refreshToken) => {
      const grant = (await refreshTokens.find(poolId, refreshToken))?.grant
      if (grant?.clientId === id) await grants.revoke(poolId, grant.eventId, clock.now())
    },
  }
}
