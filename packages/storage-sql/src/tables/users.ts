import { integer, type RowOf, table, text } from './table.ts'

export const users = table({
  name: 'users',
  owner: 'pool',
  columns: {
    pool_id: text(),
    sub: text(),
    version: integer(),
    /**
     * JSON: what seldom changes (username, names, attributes, status). As long as this text is the same, the rows of the user
     * in `user_names` and `user_search` are up to date.
     */
    profile: text(),
    /** JSON: what sign-ins change (credential, codes, attempts, lockout, time of change). */
    state: text(),
  },
  key: ['pool_id', 'sub'],
  references: [{ table: 'pools', columns: ['pool_id'] }],
  rows: 'long',
})

export type UserRow = RowOf<typeof users>
