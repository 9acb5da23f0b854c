import { integer, type RowOf, table, text } from './table.ts'

/** Token buckets of rate limits, with the time at which each is full again. A missing bucket is full. */
export const buckets = table({
  name: 'buckets',
  owner: 'installation',
  columns: { key: text(), full_at: integer() },
  key: ['key'],
  indexes: { by_time: ['full_at'] },
  rows: 'short',
})

export type BucketRow = RowOf<typeof buckets>
