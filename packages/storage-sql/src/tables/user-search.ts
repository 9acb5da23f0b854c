import { type RowOf, table, text } from './table.ts'

/** A value that lists find a user by: one row for each search key that the user has a value for. */
export const userSearch = table({
  name: 'user_search',
  owner: 'user',
  columns: {
    pool_id: text(),
    sub: text(),
    key: text(),
    /** As returned by `foldSearched`. */
    value: text(),
  },
  key: ['pool_id', 'sub', 'key'],
  indexes: { by_value: ['pool_id', 'key', 'value', 'sub'] },
  references: [{ table: 'users', columns: ['pool_id', 'sub'], enforced: false }],
  rows: 'short',
})

export type UserSearchRow = RowOf<typeof userSearch>
