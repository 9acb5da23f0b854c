import type { AuthenticationResultType } from '@poolhouse/schemas'
import {
  type Assurance,
  type ClientRecord,
  type GrantRecord,
  type GrantStore,
  OwnerNotFound,
  type PoolRecord,
  type UserRecord,
  type UserStore,
} from '@poolhouse/storage'
import { rotatesTokens } from '../clients/rules/rotation.ts'
import { tracksDevices } from '../devices/rules/tracking.ts'
import { toBase64Url } from '../kernel/encoding/base64.ts'
import { omitUndefined } from '../kernel/omit-undefined.ts'
import type { GroupMembers } from '../groups/group-members.ts'
import { groupClaims } from '../groups/rules/group-claims.ts'
import { accessClaims, idClaims, selfServiceScope } from './rules/claims.ts'
import { overrideAccessClaims, overrideIdClaims } from './rules/override-claims.ts'
import { lifetimesOf } from './rules/lifetimes.ts'
import { refreshFailures } from './errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import type { Random } from '../ports/random.ts'
import type { Sealer } from '../kernel/sealer.ts'
import { runPreTokenGeneration, type TokenGenerationSource } from '../triggers/pre-token-generation.ts'
import type { Triggers } from '../triggers/triggers.ts'
import type { RequestFacts, UserSessions } from '../user-sessions/user-sessions.ts'
import type { SigningKeys } from './signing-keys.ts'
import { userFailures } from '../users/errors.ts'

/** Issues ID, access and refresh tokens, and refreshes them (behaviour: tokens). */
export interface Tokens {
  /**
   * Starts a grant for a signed-in user and issues its tokens. The PreTokenGeneration trigger runs first. The grant is stored
   * before this resolves. Throws UserNotFound for a user who was deleted meanwhile.
   */
  issue(
    pool: PoolRecord,
    client: ClientRecord,
    signedIn: Authentication,
    occasion?: TokenOccasion,
  ): Promise<AuthenticationResultType>

  /**
   * Exchanges a refresh token for new ID and access tokens, and for a new refresh token if the client rotates them. The
   * PreTokenGeneration trigger runs before the refresh token is replaced. Throws the errors of the behaviour sheets: unknown, revoked, expired, of another client or device, reused after the
   * grace period.
   */
  refresh(
    pool: PoolRecord,
    client: ClientRecord,
    refreshToken: string,
    occasion?: RefreshOccasion,
  ): Promise<AuthenticationResultType>

  /** Finds the user of a refresh token of this pool, whether or not the token is still valid. */
  findHolder(poolId: string, refreshToken: string): Promise<UserRecord | undefined>

  /** Revokes a refresh token of this client and every token of the same sign-in. Any other token is ignored. */
  revoke(client: ClientRecord, refreshToken: string): Promise<void>
}

/** A user who proved their identity. */
export interface Authentication {
  readonly user: UserRecord
  /** Milliseconds since the epoch. */
  readonly authenticatedAt: number
  /** The device that the user signed in from, known or new. */
  readonly deviceKey?: string | undefined
  /** Becomes `acr` and `amr`. Default: neither. */
  readonly assurance?: Assurance | undefined
  /** Becomes `event_id`. Default: generated. */
  readonly eventId?: string | undefined
}

/** Facts about the request for tokens and the PreTokenGeneration trigger. */
export interface TokenOccasion {
  /** Default: `TokenGeneration_Authentication`. */
  readonly source?: TokenGenerationSource
  /** ClientMetadata of the answered challenge. */
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined
  /** The request, for the session of the tokens. */
  readonly request?: RequestFacts | undefined
}

/** The parts of a refresh other than the token. */
export interface RefreshOccasion extends Pick<TokenOccasion, 'clientMetadata' | 'request'> {
  /** DEVICE_KEY. Required for the tokens of a device, in a pool that tracks devices. */
  readonly deviceKey?: string | undefined
}

/** Builds the service. */
export const createTokens = ({
  clock,
  random,
  environment,
  grants,
  groupMembers,
  users,
  sealer,
  signingKeys,
  triggers,
  userSessions,
}: {
  readonly clock: Clock
  readonly random: Random
  readonly environment: Environment
  readonly grants: GrantStore
  readonly groupMembers: GroupMembers
  readonly users: UserStore
  readonly sealer: Sealer
  readonly signingKeys: SigningKeys
  readonly triggers: Triggers
  readonly userSessions: UserSessions
}): Tokens => {
  /** 384 random bits, in characters that TokenModelType allows. Only the hash is stored. */
  const newRefreshToken = () => toBase64Url(random.bytes(48))

  const hashOf = (poolId: string, refreshToken: string) => sealer.digest(refreshToken, `refresh-token/${poolId}`)

  const findGrant = async (poolId: string, refreshToken: string): Promise<GrantRecord | undefined> =>
    (await grants.findByRefreshToken(poolId, await hashOf(poolId, refreshToken)))?.grant

  /** Reads the user's groups and runs the PreTokenGeneration trigger. Nothing has been stored yet: the function may fail. */
  const prepare = async (pool: PoolRecord, client: ClientRecord, user: UserRecord, occasion: TokenOccasion) => {
    const groups = groupClaims(await groupMembers.groupsOf(user))
    const { source = 'TokenGeneration_Authentication', clientMetadata } = occasion
    const scopes = [selfServiceScope]
    const overrides = await runPreTokenGeneration(triggers, {
      pool,
      client,
      user,
      groups,
      scopes,
      source,
      clientMetadata,
    })
    return { pool, client, user, overrides, groups: overrides?.groups ?? groups }
  }

  const sign = async ({ overrides, ...prepared }: Awaited<ReturnType<typeof prepare>>, grant: GrantRecord) => {
    const { pool, client } = prepared
    const source = { issuer: environment.issuer(pool.id), ...prepared, grant, now: clock.now() }
    const access = overrideAccessClaims(accessClaims({ ...source, jti: random.uuid() }), overrides?.access)
    const id = overrideIdClaims(idClaims({ ...source, jti: random.uuid() }), overrides?.id)
    const [AccessToken, IdToken] = await Promise.all([
      signingKeys.sign(pool.id, 'access', access),
      signingKeys.sign(pool.id, 'id', id),
    ])
    return { AccessToken, ExpiresIn: lifetimesOf(client).access, TokenType: 'Bearer', IdToken }
  }

  /**
   * Revokes the sign-in of a refresh token that was used after it was replaced: either this use or an earlier one was by a
   * thief (RFC 9700, section 4.14.2).
   */
  const endFamily = async ({ poolId, eventId }: GrantRecord): Promise<void> => {
    if (environment.sessionSecurity !== 'off') await grants.revoke(poolId, eventId, clock.now())
  }

  /** Replaces the presented refresh token. Throws if it was replaced before and the grace period is over. */
  const rotate = async (client: ClientRecord, grant: GrantRecord, from: string): Promise<string> => {
    const { poolId, eventId } = grant
    const refreshToken = newRefreshToken()
    const outcome = await grants.rotate({
      poolId,
      eventId,
      from,
      to: await hashOf(poolId, refreshToken),
      at: clock.now(),
      graceMs: graceMsOf(client),
    })
    if (outcome === 'reused') {
      await endFamily(grant)
      throw refreshFailures.reused()
    }
    return refreshToken
  }

  return {
    issue: async (
      pool,
      client,
      { user, authenticatedAt, assurance, deviceKey, eventId = random.uuid() },
      occasion = {},
    ) => {
      const prepared = await prepare(pool, client, user, occasion)
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
        session: userSessions.begin(pool, occasion.request ?? {}),
      }
      const RefreshToken = newRefreshToken()
      const signed = await sign(prepared, grant)
      const hash = await hashOf(pool.id, RefreshToken)
      await grants.insert(grant, hash, environment.sessionsPerUser).catch(whenOwnerNotFound)
      await userSessions.limit(pool, user)
      return { ...signed, RefreshToken }
    },

    refresh: async (pool, client, refreshToken, { clientMetadata, deviceKey, request = {} } = {}) => {
      const hash = await hashOf(pool.id, refreshToken)
      const found = await grants.findByRefreshToken(pool.id, hash)
      if (!found || found.grant.clientId !== client.id) throw refreshFailures.invalid()
      const { grant, token } = found
      if (grant.revokedAt !== undefined) throw refreshFailures.revoked()
      if (clock.now() >= grant.expiresAt) throw refreshFailures.expired()
      // M: the device was forgotten, or is another one.
      if (grant.refreshEndedAt !== undefined) throw refreshFailures.invalid()
      if (tracksDevices(pool) && grant.deviceKey !== undefined && grant.deviceKey !== deviceKey) {
        throw refreshFailures.invalid()
      }
      // A token that was replaced while the client used rotation is invalid. REFRESH_TOKEN_AUTH has no error for
      // reuse.
      if (token.replacedAt !== undefined && !rotatesTokens(client)) {
        await endFamily(grant)
        throw refreshFailures.invalid()
      }

      const user = await users.find(pool.id, grant.sub)
      if (!user) throw userFailures.notFound()
      if (!user.enabled) throw userFailures.disabled()

      const source = 'TokenGeneration_RefreshTokens'
      const prepared = await prepare(pool, client, user, { source, clientMetadata })
      const RefreshToken = rotatesTokens(client) ? await rotate(client, grant, hash) : undefined
      await userSessions.refreshed(pool, grant, request)
      return omitUndefined({ ...(await sign(prepared, grant)), RefreshToken })
    },

    findHolder: async (poolId, refreshToken) => {
      const grant = await findGrant(poolId, refreshToken)
      return grant && users.find(poolId, grant.sub)
    },

    revoke: async ({ id, poolId }, refreshToken) => {
      const grant = await findGrant(poolId, refreshToken)
      if (grant?.clientId === id) await grants.revoke(poolId, grant.eventId, clock.now())
    },
  }
}

/** How long a replaced refresh token remains valid: RetryGracePeriodSeconds, by default 0. */
const graceMsOf = ({ settings }: ClientRecord): number =>
  (settings.RefreshTokenRotation?.RetryGracePeriodSeconds ?? 0) * 1000

const whenOwnerNotFound = (problem: unknown): never => {
  throw problem instanceof OwnerNotFound ? userFailures.notFound() : problem
}
