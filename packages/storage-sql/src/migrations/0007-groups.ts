import { createTable } from '../tables/ddl.ts'
import { documentTables } from '../tables/index.ts'
import type { Migration } from './migration.ts'

/** Groups and their members. */
export const groups: Migration = {
  version: 7,
  statements: (dialect) => [
    ...createTable(documentTables.groups, dialect),
    ...createTable(documentTables.memberships, dialect),
  ],
}
