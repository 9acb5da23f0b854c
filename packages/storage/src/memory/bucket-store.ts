import type { BucketStore } from '../stores/bucket-store.ts'
import type { Contents } from './contents.ts'

export const createBucketStore = ({ buckets }: Contents): BucketStore => ({
  take: async (key, { cost, capacity, now }) => {
    const fullAt = Math.max(buckets.get(key) ?? now, now)
    if (fullAt + cost > now + capacity) return false
    buckets.set(key, fullAt + cost)
    return true
  },
})
