import {
  type Assurance,
  type GrantRecord,
  type GrantStore,
  OwnerNotFound,
  type Rotation,
  type TokenSession,
} from '@poolhouse/storage'
import type { Driver } from '../driver.ts'
import type { GrantRow } from '../tables/index.ts'
import type { Statements } from '../statements/index.ts'
import { unexpected } from '../unexpected.ts'

export const createGrantStore = (driver: Driver, { grants: statements }: Statements): GrantStore => ({
  insert: async (grant, hash, { maximum, version } = {}) => {
    const { poolId, eventId, sub } = grant
    const user = { pool_id: poolId, sub }
    const isConditional = maximum !== undefined || version !== undefined
    const run =
      version === undefined ? statements.insert(encode(grant)) : statements.insertIf({ ...encode(grant), version })
    const outcome = await driver.write([
      ...(isConditional ? statements.lockUser.map((lock) => ({ run: lock(user) })) : []),
      { run },
      // Without the grant, the token has no owner: the outcome is `orphan`.
      { run: statements.insertToken({ pool_id: poolId, hash, event_id: eventId }) },
      ...(maximum === undefined
        ? []
        : [{ run: statements.deleteOldest({ ...user, event_id: eventId, others: maximum - 1 }) }]),
    ])
    if (outcome === 'done') return 'inserted'
    if (outcome === 'orphan' && version !== undefined) return 'stale'
    if (outcome === 'orphan') throw new OwnerNotFound(`There is no user ${sub} in pool ${poolId}.`)
    return unexpected('A new grant or its refresh token', outcome)
  },

  findByRefreshToken: async (poolId, hash) => {
    const [row] = await driver.read(statements.findByToken({ pool_id: poolId, hash }))
    if (!row) return undefined
    const token = { poolId, hash, eventId: row.event_id }
    return {
      grant: decodeGrant(row),
      token: row.replaced_at === null ? token : { ...token, replacedAt: row.replaced_at },
    }
  },

  rotate: async (rotation) => {
    const { poolId, eventId, from, to, at } = rotation
    const replaced = { pool_id: poolId, hash: from, event_id: eventId, at, graceful_after: gracefulAfter(rotation) }
    const outcome = await driver.write([
      { run: statements.replaceToken(replaced), required: true },
      { run: statements.insertToken({ pool_id: poolId, hash: to, event_id: eventId }) },
    ])
    if (outcome === 'done') return 'rotated'
    return outcome === 'unchanged' ? 'reused' : unexpected('A new refresh token', outcome)
  },

  revoke: async (poolId, eventId, at) => {
    await driver.write([{ run: statements.revoke({ pool_id: poolId, event_id: eventId, at }) }])
  },

  revokeAll: async (poolId, sub, at, keptEventId = '') => {
    await driver.write([{ run: statements.revokeAll({ pool_id: poolId, sub, at, kept: keptEventId }) }])
  },

  endRefreshOf: async (poolId, sub, deviceKey, at) => {
    await driver.write([{ run: statements.endRefreshOf({ pool_id: poolId, sub, at, device_key: deviceKey }) }])
  },

  listSessions: async (poolId, sub, now) =>
    (await driver.read(statements.sessions({ pool_id: poolId, sub })))
      .filter(({ expires_at }) => expires_at > now)
      .map(decodeGrant),

  updateSession: async (poolId, eventId, session) => {
    const run = statements.updateSession({ pool_id: poolId, event_id: eventId, session: JSON.stringify(session) })
    await driver.write([{ run }])
  },
})

/** A token replaced after this may rotate again. Without a grace period none may, even one replaced by a faster clock. */
const gracefulAfter = ({ at, graceMs }: Rotation): number => (graceMs > 0 ? at - graceMs : Number.MAX_SAFE_INTEGER)

const encode = (grant: GrantRecord): GrantRow => ({
  pool_id: grant.poolId,
  event_id: grant.eventId,
  origin_jti: grant.originJti,
  sub: grant.sub,
  client_id: grant.clientId,
  authenticated_at: grant.authenticatedAt,
  expires_at: grant.expiresAt,
  revoked_at: grant.revokedAt ?? null,
  refresh_ended_at: grant.refreshEndedAt ?? null,
  device_key: grant.deviceKey ?? null,
  session: grant.session ? JSON.stringify(grant.session) : null,
  assurance: grant.assurance ? JSON.stringify(grant.assurance) : null,
})

/** Decodes a row into a grant. */
export const decodeGrant = (row: GrantRow): GrantRecord => ({
  poolId: row.pool_id,
  eventId: row.event_id,
  originJti: row.origin_jti,
  sub: row.sub,
  clientId: row.client_id,
  authenticatedAt: row.authenticated_at,
  expiresAt: row.expires_at,
  ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
  ...(row.refresh_ended_at !== null && { refreshEndedAt: row.refresh_ended_at }),
  ...(row.device_key !== null && { deviceKey: row.device_key }),
  // Written by this store, so the types are known.
  ...(row.session !== null && { session: JSON.parse(row.session) as TokenSession }),
  ...(row.assurance !== null && { assurance: JSON.parse(row.assurance) as Assurance }),
})
