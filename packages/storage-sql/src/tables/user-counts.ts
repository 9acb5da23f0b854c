import { integer, type RowOf, table, text } from './table.ts'

/**
 * The number of users of a pool: the sum of its parts. There are several parts because a transaction that adds a user locks
 * one of them until it commits.
 */
export const userCounts = table({
  name: 'user_counts',
  owner: 'pool',
  columns: {
    pool_id: text(),
    /** From 0 up to the `countParts` of the dialect. */
    part: integer(),
    /** May be negative: a user need not be subtracted from the part that it was added to. */
    users: integer(),
  },
  key: ['pool_id', 'part'],
  references: [{ table: 'pools', columns: ['pool_id'] }],
  rows: 'short',
  few: true,
})

export type UserCountRow = RowOf<typeof userCounts>
