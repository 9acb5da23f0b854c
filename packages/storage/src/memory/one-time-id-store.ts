import type { OneTimeIdStore } from '../stores/one-time-id-store.ts'
import type { Contents } from './contents.ts'

export const createOneTimeIdStore = ({ spent }: Contents): OneTimeIdStore => ({
  consume: async (poolId, id, expiresAt) => {
    const marks = spent.get(poolId) ?? new Map<string, number>()
    if (marks.has(id)) return false
    spent.set(poolId, marks.set(id, expiresAt))
    return true
  },

  isConsumed: async (poolId, id) => spent.get(poolId)?.has(id) ?? false,
})
