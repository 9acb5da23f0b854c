import type { ClientTermsRecord } from '../records/terms-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Terms documents, by the app client that shows them. */
export const clientTermsDocuments = documentType<ClientTermsRecord>()({
  name: 'client_terms',
  owners: [
    { type: 'pools', by: ['poolId'] },
    { type: 'clients', by: ['clientId'] },
  ],
  key: ['poolId', 'clientId'],
})

export type ClientTermsStore = DocumentStore<typeof clientTermsDocuments>
