import type { GroupRecord } from '../records/group-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Groups of a pool. Names are unique regardless of case. */
export const groupDocuments = documentType<GroupRecord>()({
  name: 'groups',
  owners: [{ type: 'pools', by: ['poolId'] }],
  key: ['poolId', 'name'],
  ignoreCase: ['name'],
})

export type GroupStore = DocumentStore<typeof groupDocuments>
