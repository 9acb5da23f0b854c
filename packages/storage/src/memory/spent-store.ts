import type { SpentStore } from '../stores/spent-store.ts'
import type { Contents } from './contents.ts'

export const createSpentStore = ({ spent }: Contents): SpentStore => ({
  spend: async (poolId, id, expiresAt) => {
    const marks = spent.get(poolId) ?? new Map<string, number>()
    if (marks.has(id)) return false
    spent.set(poolId, marks.set(id, expiresAt))
    return true
  },

  isSpent: async (poolId, id) => spent.get(poolId)?.has(id) ?? false,
})
