import { compareText } from './compare-text.ts'
import type { Contents } from './contents.ts'

/** Forgets grants, with their tokens, and marks that ended before `now`. One visit takes all there is in a pool. */
export const prune = (contents: Contents, now: number, most = Number.POSITIVE_INFINITY): void => {
  for (const poolId of poolsInTurn(contents).slice(0, most)) {
    prunePool(contents, poolId, now)
    contents.prunedLast = poolId
  }
}

/** All pools, those behind the one that was pruned last first. */
const poolsInTurn = ({ pools, prunedLast }: Contents): readonly string[] => {
  const ids = [...pools.keys()].toSorted(compareText)
  const behind = ids.filter((id) => compareText(id, prunedLast) > 0)
  return [...behind, ...ids.slice(0, ids.length - behind.length)]
}

const prunePool = ({ pools, spent }: Contents, poolId: string, now: number): void => {
  const { grants, refreshTokens } = pools.get(poolId)!
  for (const grant of grants.values()) if (grant.expiresAt < now) grants.delete(grant.eventId)
  for (const { hash, eventId } of refreshTokens.values()) if (!grants.has(eventId)) refreshTokens.delete(hash)
  const marks = spent.get(poolId) ?? new Map<string, number>()
  for (const [id, expiresAt] of marks) if (expiresAt < now) marks.delete(id)
}
