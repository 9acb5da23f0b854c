import type { SessionDescriptionType } from '@poolhouse/schemas'
import type { GrantRecord, GrantStore, PoolRecord, TokenSession, UserRecord } from '@poolhouse/storage'
import { omitUndefined } from '../kernel/omit-undefined.ts'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
import { userSessionFailures } from './errors.ts'
import { sessionsOf } from './rules/configuration.ts'
import { deviceType } from './rules/device-type.ts'

/**
 * Tracks the token sessions of users, in pools with session tracking (behaviour: sessions). A session is a member of its grant
 * and ends when the grant is revoked. SSO sessions do not create sessions yet.
 */
export interface UserSessions {
  /** The session of a new grant. Undefined in a pool that does not track sessions. */
  begin(pool: PoolRecord, request: RequestFacts): TokenSession | undefined
  /** Revokes the least recently used sessions of the user beyond the maximum. Call it after the grant is stored. */
  limit(pool: PoolRecord, user: SessionOwner): Promise<void>
  /** Records a refresh. */
  refreshed(pool: PoolRecord, grant: GrantRecord, request: RequestFacts): Promise<void>
  /**
   * Lists the active sessions, most recently used first. `current` is the grant of the caller, if users list their own sessions.
   */
  list(pool: PoolRecord, user: SessionOwner, current?: GrantRecord): Promise<readonly SessionDescriptionType[]>
  /**
   * Revokes all tokens of a session. Throws ResourceNotFoundException if the user has no such session, and
   * InvalidParameterException for the session of `current`.
   */
  revoke(pool: PoolRecord, user: SessionOwner, sessionId: string, current?: GrantRecord): Promise<void>
}

type SessionOwner = Pick<UserRecord, 'poolId' | 'sub'>

/** The data of a request that sessions store. */
export interface RequestFacts {
  readonly address?: string | undefined
  readonly userAgent?: string | undefined
}

/** A grant that has a session. */
type Tracked = GrantRecord & { readonly session: TokenSession }

/** User-Agent headers are cut to this number of characters before they are stored. */
const longestUserAgent = 500

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/** Builds the service. */
export const createUserSessions = ({
  clock,
  grants,
  random,
}: {
  readonly clock: Clock
  readonly grants: GrantStore
  readonly random: Random
}): UserSessions => {
  /** Most recently used first, then by id, so that concurrent sign-ins revoke the same sessions. */
  const live = async ({ poolId, sub }: SessionOwner): Promise<readonly Tracked[]> =>
    (await grants.listSessions(poolId, sub, clock.now()))
      .filter((grant): grant is Tracked => grant.session !== undefined && grant.refreshEndedAt === undefined)
      .toSorted((a, b) => b.session.lastActiveAt - a.session.lastActiveAt || (a.eventId < b.eventId ? -1 : 1))

  const factsOf = ({ address, userAgent }: RequestFacts) => ({
    lastActiveAt: clock.now(),
    address,
    userAgent: userAgent?.slice(0, longestUserAgent),
  })

  const revoke = ({ poolId, eventId }: GrantRecord) => grants.revoke(poolId, eventId, clock.now())

  return {
    begin: (pool, request) =>
      sessionsOf(pool).tracked ? { id: `tkn${random.text(25, alphabet)}`, ...factsOf(request) } : undefined,

    limit: async (pool, user) => {
      const { tracked, maxPerUser } = sessionsOf(pool)
      if (!tracked) return
      for (const grant of (await live(user)).slice(maxPerUser)) await revoke(grant)
    },

    refreshed: async (pool, { poolId, eventId, session }, request) => {
      if (!session || !sessionsOf(pool).tracked) return
      await grants.updateSession(poolId, eventId, { ...session, ...factsOf(request) })
    },

    list: async (pool, user, current) =>
      sessionsOf(pool).tracked ? (await live(user)).map((grant) => describe(grant, current)) : [],

    revoke: async (pool, user, sessionId, current) => {
      const found = sessionsOf(pool).tracked
        ? (await live(user)).find(({ session }) => session.id === sessionId)
        : undefined
      if (!found) throw userSessionFailures.unknown(sessionId)
      if (found.eventId === current?.eventId) throw userSessionFailures.isCurrent()
      await revoke(found)
    },
  }
}

const describe = (
  { eventId, clientId, authenticatedAt, session }: Tracked,
  current: GrantRecord | undefined,
): SessionDescriptionType =>
  omitUndefined({
    SessionId: session.id,
    SessionType: 'TOKEN' as const,
    ClientId: clientId,
    CreateDate: authenticatedAt / 1000,
    LastActiveDate: session.lastActiveAt / 1000,
    DeviceType: deviceType(session.userAgent),
    LastIPAddress: session.address,
    // The server has no locations of addresses.
    LastLocation: { Country: 'unknown' },
    OriginSessionId: session.originId,
    IsCurrentSession: eventId === current?.eventId,
  })
