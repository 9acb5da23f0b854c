import { createTable } from '../tables/ddl.ts'
import { documentTables } from '../tables/index.ts'
import type { Migration } from './migration.ts'

/** Passkeys. */
export const passkeys: Migration = {
  version: 17,
  statements: (dialect) => createTable(documentTables.passkeys, dialect),
}
