import type { Migration } from './migration.ts'

/**
 * What ended is found pool by pool. An index by time alone is one place where all pools write at its end, and of no use to a
 * database that keeps each pool's rows somewhere else.
 */
export const endedByPool: Migration = {
  version: 2,
  statements: () => [
    `create index grants_by_pool_and_end on grants (pool_id, expires_at)`,
    `drop index grants_by_end`,
    `create index spent_by_pool_and_end on spent (pool_id, expires_at)`,
    `drop index spent_by_end`,
  ],
}
