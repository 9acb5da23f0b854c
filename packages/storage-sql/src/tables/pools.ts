import { documentTypes } from '@poolhouse/storage'
import { documentTable } from './document-table.ts'
import { integer, withDefault } from './table.ts'

export const pools = documentTable(documentTypes.pools, {
  cached: true,
  /** Soft-delete flag: 1 while the rows of the pool are being removed. */
  columns: { deleted: withDefault(integer<0 | 1>(), 0) },
})
