import type { DomainRecord } from '../records/domain-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Domains of pools. They are unique over all pools, because a domain is looked up before its pool is known. */
export const domainDocuments = documentType<DomainRecord>()({
  name: 'domains',
  owners: [{ type: 'pools', by: ['poolId'] }],
  key: ['domain'],
})

export type DomainStore = DocumentStore<typeof domainDocuments>
