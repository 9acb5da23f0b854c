import { documentTypes } from '@poolhouse/storage'
import { documentTable } from './document-table.ts'

export const importParts = documentTable(documentTypes.importParts)
