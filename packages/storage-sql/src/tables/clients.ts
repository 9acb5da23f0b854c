import { documentTypes } from '@poolhouse/storage'
import { documentTable } from './document-table.ts'

export const clients = documentTable(documentTypes.clients, { cached: true })
