import { type RowOf, table, text } from './table.ts'

/**
 * The search values of users: one row for each search key that the user has a value for. The primary key is the only index,
 * because an index makes up half of the cost of a new user. Rows are deleted by their old values.
 */
export const userSearch = table({
  name: 'user_search',
  owner: 'user',
  columns: {
    pool_id: text(),
    key: text(),
    /** As returned by `foldSearchValue`. */
    value: text(),
    sub: text(),
  },
  key: ['pool_id', 'key', 'value', 'sub'],
  references: [{ table: 'users', columns: ['pool_id', 'sub'], enforced: 'never' }],
  rows: 'short',
})

export type UserSearchRow = RowOf<typeof userSearch>
