import { createTable } from '../tables/ddl.ts'
import { documentTables } from '../tables/index.ts'
import type { Migration } from './migration.ts'

/** Import jobs, their files and logs. */
export const imports: Migration = {
  version: 18,
  statements: (dialect) => [
    ...createTable(documentTables.importJobs, dialect),
    ...createTable(documentTables.importParts, dialect),
  ],
}
