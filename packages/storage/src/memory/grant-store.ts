import { OwnerNotFound } from '../owner-not-found.ts'
import type { GrantRecord } from '../records/grant-record.ts'
import type { GrantStore, Rotation } from '../stores/grant-store.ts'
import { compareText } from './compare-text.ts'
import type { Contents, PoolContents } from './contents.ts'
import { frozenCopy } from './copy.ts'

export const createGrantStore = ({ pools }: Contents): GrantStore => ({
  insert: async (grant, hash, { maximum, version } = {}) => {
    const { poolId, eventId, sub } = grant
    const contents = pools.get(poolId)
    if (version !== undefined && contents?.users.get(sub)?.version !== version) return 'stale'
    if (!contents?.users.has(sub)) throw new OwnerNotFound(`There is no user ${sub} in pool ${poolId}.`)
    if (contents.grants.has(eventId)) throw new Error(`The event id ${eventId} was used before.`)
    if (contents.refreshTokens.has(hash)) throw new Error('The refresh token was used before.')
    contents.grants.set(eventId, frozenCopy(grant))
    contents.refreshTokens.set(hash, frozenCopy({ poolId, hash, eventId }))
    if (maximum !== undefined) deleteOldest(contents, grant, maximum)
    return 'inserted'
  },

  findByRefreshToken: async (poolId, hash) => {
    const contents = pools.get(poolId)
    const token = contents?.refreshTokens.get(hash)
    const grant = token && contents?.grants.get(token.eventId)
    return grant && { grant, token }
  },

  rotate: async (rotation) => {
    const { poolId, eventId, from, to, at } = rotation
    const tokens = pools.get(poolId)?.refreshTokens
    const token = tokens?.get(from)
    if (!tokens || token?.eventId !== eventId || !mayRotate(token.replacedAt, rotation)) return 'reused'
    if (tokens.has(to)) throw new Error('The refresh token was used before.')
    tokens.set(from, frozenCopy({ ...token, replacedAt: token.replacedAt ?? at }))
    tokens.set(to, frozenCopy({ poolId, hash: to, eventId }))
    return 'rotated'
  },

  revoke: async (poolId, eventId, at) => {
    const contents = pools.get(poolId)
    const grant = contents?.grants.get(eventId)
    if (contents && grant) end(contents, grant, at)
  },

  revokeAll: async (poolId, sub, at, keptEventId) => {
    const contents = pools.get(poolId)
    for (const grant of contents?.grants.values() ?? []) {
      if (contents && grant.sub === sub && grant.eventId !== keptEventId) end(contents, grant, at)
    }
  },

  endRefreshOf: async (poolId, sub, deviceKey, at) => {
    const contents = pools.get(poolId)
    for (const grant of contents?.grants.values() ?? []) {
      if (grant.sub !== sub || grant.deviceKey !== deviceKey || grant.refreshEndedAt !== undefined) continue
      contents?.grants.set(grant.eventId, frozenCopy({ ...grant, refreshEndedAt: at }))
    }
  },

  listSessions: async (poolId, sub, now) =>
    [...(pools.get(poolId)?.grants.values() ?? [])].filter(
      (grant) => grant.sub === sub && grant.session && grant.revokedAt === undefined && grant.expiresAt > now,
    ),

  updateSession: async (poolId, eventId, session) => {
    const grants = pools.get(poolId)?.grants
    const grant = grants?.get(eventId)
    if (grant?.session && grant.revokedAt === undefined) grants?.set(eventId, frozenCopy({ ...grant, session }))
  },
})

const mayRotate = (replacedAt: number | undefined, { at, graceMs }: Rotation): boolean =>
  replacedAt === undefined || (graceMs > 0 && at - replacedAt < graceMs)

/** Deletes the oldest grants of the new grant's user beyond `maximum`, with their tokens. The new one stays. */
const deleteOldest = (
  { grants, refreshTokens }: PoolContents,
  { sub, eventId }: GrantRecord,
  maximum: number,
): void => {
  const others = [...grants.values()].filter((grant) => grant.sub === sub && grant.eventId !== eventId)
  const newestFirst = others.toSorted(
    (a, b) => b.authenticatedAt - a.authenticatedAt || compareText(b.eventId, a.eventId),
  )
  for (const old of newestFirst.slice(maximum - 1)) grants.delete(old.eventId)
  for (const token of refreshTokens.values()) if (!grants.has(token.eventId)) refreshTokens.delete(token.hash)
}

const end = ({ grants }: PoolContents, grant: GrantRecord, at: number): void => {
  if (grant.revokedAt === undefined) grants.set(grant.eventId, frozenCopy({ ...grant, revokedAt: at }))
}
