import { createTable } from '../tables/ddl.ts'
import { documentTables } from '../tables/index.ts'
import type { Migration } from './migration.ts'

/** Resource servers. */
export const resourceServers: Migration = {
  version: 9,
  statements: (dialect) => createTable(documentTables.resourceServers, dialect),
}
