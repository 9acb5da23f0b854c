import { integer, nullable, type RowOf, table, text } from './table.ts'

export const grants = table({
  name: 'grants',
  owner: 'user',
  columns: {
    pool_id: text(),
    event_id: text(),
    origin_jti: text(),
    sub: text(),
    client_id: text(),
    authenticated_at: integer(),
    expires_at: integer(),
    revoked_at: nullable(integer()),
    refresh_ended_at: nullable(integer()),
    device_key: nullable(text()),
    /** JSON. */
    session: nullable(text()),
    /** JSON. */
    assurance: nullable(text()),
  },
  key: ['pool_id', 'event_id'],
  indexes: { by_user: ['pool_id', 'sub'], by_pool_and_end: ['pool_id', 'expires_at'] },
  references: [{ table: 'users', columns: ['pool_id', 'sub'] }],
  rows: 'long',
  expiry: 'expires_at',
})

export type GrantRow = RowOf<typeof grants>
