import { integer, type RowOf, table, text } from './table.ts'

export const users = table({
  name: 'users',
  owner: 'pool',
  columns: {
    pool_id: text(),
    sub: text(),
    version: integer(),
    /**
     * JSON of the members that rarely change (username, names, attributes, status). While this text is unchanged, the
     * rows of the user in `user_names` and `user_search` are up to date.
     */
    profile: text(),
    /** JSON of the members that sign-ins change (credential, codes, attempts, lockout, time of change). */
    state: text(),
  },
  key: ['pool_id', 'sub'],
  references: [{ table: 'pools', columns: ['pool_id'] }],
  rows: 'long',
})

export type UserRow = RowOf<typeof users>
