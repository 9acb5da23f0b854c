import type { Contents } from './contents.ts'

/** Forgets grants, with their tokens, and marks that ended before `now`. */
export const prune = ({ pools, spent }: Contents, now: number): void => {
  for (const { grants, refreshTokens } of pools.values()) {
    for (const grant of grants.values()) if (grant.expiresAt < now) grants.delete(grant.eventId)
    for (const { hash, eventId } of refreshTokens.values()) if (!grants.has(eventId)) refreshTokens.delete(hash)
  }
  for (const [poolId, marks] of spent) {
    for (const [id, expiresAt] of marks) if (expiresAt < now) marks.delete(id)
    if (marks.size === 0) spent.delete(poolId)
  }
}
