import type { OneTimeIdStore } from '../stores/one-time-id-store.ts'
import type { Contents } from './contents.ts'

export const createOneTimeIdStore = ({ oneTimeIds }: Contents): OneTimeIdStore => ({
  consume: async (poolId, id, expiresAt) => {
    const consumed = oneTimeIds.get(poolId) ?? new Map<string, number>()
    if (consumed.has(id)) return false
    oneTimeIds.set(poolId, consumed.set(id, expiresAt))
    return true
  },

  isConsumed: async (poolId, id) => oneTimeIds.get(poolId)?.has(id) ?? false,
})
