import { integer, type RowOf, table, text } from './table.ts'

/** The RSA keys of pools. `private_key` is sealed. */
export const signingKeys = table({
  name: 'signing_keys',
  owner: 'pool',
  columns: {
    pool_id: text(),
    kid: text(),
    use: text<'id' | 'access'>(),
    public_n: text(),
    public_e: text(),
    private_key: text(),
    created_at: integer(),
  },
  key: ['pool_id', 'kid'],
  references: [{ table: 'pools', columns: ['pool_id'] }],
  rows: 'long',
  foundWithoutPool: true,
})

export type SigningKeyRow = RowOf<typeof signingKeys>
