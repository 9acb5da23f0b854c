import type { SamlKeyRecord } from '../records/saml-key-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Keys of pools for SAML, generated at first use: one for each use. */
export const samlKeyDocuments = documentType<SamlKeyRecord>()({
  name: 'saml_keys',
  owners: [{ type: 'pools', by: ['poolId'] }],
  key: ['poolId', 'use'],
})

export type SamlKeyStore = DocumentStore<typeof samlKeyDocuments>
