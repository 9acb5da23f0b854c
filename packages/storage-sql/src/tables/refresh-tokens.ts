import { integer, nullable, type RowOf, table, text } from './table.ts'

/** Refresh tokens, by hash. They are deleted with their grant. */
export const refreshTokens = table({
  name: 'refresh_tokens',
  owner: 'user',
  columns: { pool_id: text(), hash: text(), event_id: text(), replaced_at: nullable(integer()) },
  key: ['pool_id', 'hash'],
  indexes: { by_grant: ['pool_id', 'event_id'] },
  references: [{ table: 'grants', columns: ['pool_id', 'event_id'] }],
  rows: 'long',
})

export type RefreshTokenRow = RowOf<typeof refreshTokens>
