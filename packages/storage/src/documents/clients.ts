import type { ClientRecord } from '../records/client-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** App clients. Their ids are unique over all pools, because a client is looked up before its pool is known. */
export const clientDocuments = documentType<ClientRecord>()({
  name: 'clients',
  owners: [{ type: 'pools', by: ['poolId'] }],
  key: ['id'],
})

export type ClientStore = DocumentStore<typeof clientDocuments>
