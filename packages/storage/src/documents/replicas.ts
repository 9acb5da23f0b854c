import type { ReplicaRecord } from '../records/replica-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Replicas of pools in other Regions. */
export const replicaDocuments = documentType<ReplicaRecord>()({
  name: 'replicas',
  owners: [{ type: 'pools', by: ['poolId'] }],
  key: ['poolId', 'regionName'],
})

export type ReplicaStore = DocumentStore<typeof replicaDocuments>
