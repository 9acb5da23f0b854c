import type { ResourceServerRecord } from '../records/resource-server-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Resource servers of a pool, with their scopes. */
export const resourceServerDocuments = documentType<ResourceServerRecord>()({
  name: 'resource_servers',
  owners: [{ type: 'pools', by: ['poolId'] }],
  key: ['poolId', 'identifier'],
})

export type ResourceServerStore = DocumentStore<typeof resourceServerDocuments>
