import { type RowOf, table, text } from './table.ts'

/** A sign-in name of any kind and its user. The key makes each text the name of at most one user of a pool. */
export const userNames = table({
  name: 'user_names',
  owner: 'user',
  columns: {
    pool_id: text(),
    value: text(),
    sub: text(),
  },
  key: ['pool_id', 'value'],
  indexes: { by_user: ['pool_id', 'sub'] },
  references: [{ table: 'users', columns: ['pool_id', 'sub'], enforced: 'by SQLite' }],
  rows: 'short',
})

export type UserNameRow = RowOf<typeof userNames>
