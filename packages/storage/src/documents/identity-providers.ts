import type { IdentityProviderRecord, ProviderIdentifierRecord } from '../records/identity-provider-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** External identity providers of a pool. */
export const identityProviderDocuments = documentType<IdentityProviderRecord>()({
  name: 'identity_providers',
  owners: [{ type: 'pools', by: ['poolId'] }],
  key: ['poolId', 'name'],
})

export type IdentityProviderStore = DocumentStore<typeof identityProviderDocuments>

/** Identifiers of providers: the key makes them unique in the pool. */
export const providerIdentifierDocuments = documentType<ProviderIdentifierRecord>()({
  name: 'provider_identifiers',
  owners: [{ type: 'pools', by: ['poolId'] }],
  key: ['poolId', 'identifier'],
})

export type ProviderIdentifierStore = DocumentStore<typeof providerIdentifierDocuments>
