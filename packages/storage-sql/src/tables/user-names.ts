import { integer, type RowOf, table, text } from './table.ts'

/** A sign-in name and its user. The key makes names unique. */
export const userNames = table({
  name: 'user_names',
  owner: 'user',
  columns: {
    pool_id: text(),
    value: text(),
    /** Index of the kind in `signInNameKinds`; the lowest wins. */
    kind: integer(),
    sub: text(),
  },
  key: ['pool_id', 'value', 'kind'],
  indexes: { by_user: ['pool_id', 'sub'] },
  references: [{ table: 'users', columns: ['pool_id', 'sub'], enforced: false }],
  rows: 'short',
})

export type UserNameRow = RowOf<typeof userNames>
