import type { Migration } from './migration.ts'

/**
 * Expired rows are found per pool. In an index by time alone, all pools would write at its end, and it would not help
 * databases that store the rows of each pool separately.
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
