import { documentTypes } from '@poolhouse/storage'
import { documentTable } from './document-table.ts'
import type { RowOf } from './table.ts'

export const clients = documentTable(documentTypes.clients, { cached: true })

export type ClientRow = RowOf<typeof clients>
