import { createTable } from '../tables/ddl.ts'
import { tables } from '../tables/index.ts'
import type { Migration } from './migration.ts'

/** Rate limits, and attempts with unknown usernames. */
export const limits: Migration = {
  version: 8,
  statements: (dialect) => [...createTable(tables.buckets, dialect), ...createTable(tables.unknown_users, dialect)],
}
