import { documentTypes } from '@poolhouse/storage'
import { documentTable } from './document-table.ts'

export const importJobs = documentTable(documentTypes.importJobs)
