import { createTable } from '../tables/ddl.ts'
import { documentTables } from '../tables/index.ts'
import type { Migration } from './migration.ts'

/** Terms documents, managed-login styles with their images, looks of the classic pages, and replicas. */
export const brandingTermsReplicas: Migration = {
  version: 11,
  statements: (dialect) => {
    const { clientTerms, brandingStyles, brandingAssets, uiCustomizations, replicas } = documentTables
    return [clientTerms, brandingStyles, brandingAssets, uiCustomizations, replicas].flatMap((table) =>
      createTable(table, dialect),
    )
  },
}
