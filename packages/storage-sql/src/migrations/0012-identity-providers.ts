import { createTable } from '../tables/ddl.ts'
import { documentTables } from '../tables/index.ts'
import type { Migration } from './migration.ts'

/** Domains and identity providers of pools. */
export const identityProviders: Migration = {
  version: 12,
  statements: (dialect) =>
    (['domains', 'identityProviders', 'providerIdentifiers', 'samlKeys'] as const).flatMap((name) =>
      createTable(documentTables[name], dialect),
    ),
}
