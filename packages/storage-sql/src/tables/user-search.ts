import { type RowOf, table, text } from './table.ts'

/**
 * A value that lists find a user by: one row for each search key that the user has a value for. The key is the only index, which
 * makes half of the cost of a new user: rows are deleted by the values that the version of the user had.
 */
export const userSearch = table({
  name: 'user_search',
  owner: 'user',
  columns: {
    pool_id: text(),
    key: text(),
    /** As returned by `foldSearched`. */
    value: text(),
    sub: text(),
  },
  key: ['pool_id', 'key', 'value', 'sub'],
  references: [{ table: 'users', columns: ['pool_id', 'sub'], enforced: 'never' }],
  rows: 'short',
})

export type UserSearchRow = RowOf<typeof userSearch>
