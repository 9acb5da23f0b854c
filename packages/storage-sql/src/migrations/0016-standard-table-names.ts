import type { Migration } from './migration.ts'

/** Renames the tables of consumed one-time ids and of user counts to standard terms. */
export const standardTableNames: Migration = {
  version: 16,
  statements: ({ renameTable }) => [
    ...renameTable('spent', 'one_time_ids'),
    'drop index spent_by_pool_and_end',
    'create index one_time_ids_by_pool_and_end on one_time_ids (pool_id, expires_at)',
    ...renameTable('user_tallies', 'user_counts'),
  ],
}
