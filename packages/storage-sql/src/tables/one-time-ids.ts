import { integer, type RowOf, table, text } from './table.ts'

/** One-time ids that were consumed. */
export const oneTimeIds = table({
  name: 'one_time_ids',
  owner: 'pool',
  columns: { pool_id: text(), id: text(), expires_at: integer() },
  key: ['pool_id', 'id'],
  indexes: { by_pool_and_end: ['pool_id', 'expires_at'] },
  rows: 'short',
  expiry: 'expires_at',
})

export type OneTimeIdRow = RowOf<typeof oneTimeIds>
