import type { ImportJobRecord, ImportPartRecord } from '../records/import-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Import jobs. The list `newest` has the latest first. */
export const importJobDocuments = documentType<ImportJobRecord>()({
  name: 'import_jobs',
  owners: [{ type: 'pools', by: ['poolId'] }],
  key: ['poolId', 'id'],
  lists: { newest: { by: ['poolId'], order: ['createdAt', 'id'], descending: true } },
})

export type ImportJobStore = DocumentStore<typeof importJobDocuments>

/** The uploaded files and logs of import jobs, in parts. */
export const importPartDocuments = documentType<ImportPartRecord>()({
  name: 'import_parts',
  owners: [{ type: 'import_jobs', by: ['poolId', 'jobId'] }],
  key: ['poolId', 'jobId', 'name'],
})

export type ImportPartStore = DocumentStore<typeof importPartDocuments>
