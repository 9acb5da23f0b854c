import { createTable } from '../tables/ddl.ts'
import { documentTables } from '../tables/index.ts'
import type { Migration } from './migration.ts'

/** Recorded events of users, and risk configurations. */
export const monitoring: Migration = {
  version: 15,
  statements: (dialect) => [
    ...createTable(documentTables.authEvents, dialect),
    ...createTable(documentTables.riskConfigurations, dialect),
  ],
}
