import { documentTypes } from '@poolhouse/storage'
import { documentTable } from './document-table.ts'

export const riskConfigurations = documentTable(documentTypes.riskConfigurations)
