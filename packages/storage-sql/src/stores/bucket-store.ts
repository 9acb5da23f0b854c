import type { BucketStore } from '@poolhouse/storage'
import type { Driver } from '../driver.ts'
import type { Statements } from '../statements/index.ts'

export const createBucketStore = (driver: Driver, { buckets }: Statements): BucketStore => ({
  take: async (key, { cost, capacity, now }) => {
    const run = buckets.take({ key, now, cost, full_after: now + cost, latest: now + capacity - cost })
    return (await driver.write([{ run, required: true }])) === 'done'
  },
})
