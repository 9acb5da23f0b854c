import type { BrandingStyleRecord } from '../records/branding-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Managed-login styles, by app client. */
export const brandingStyleDocuments = documentType<BrandingStyleRecord>()({
  name: 'branding_styles',
  owners: [
    { type: 'pools', by: ['poolId'] },
    { type: 'clients', by: ['clientId'] },
  ],
  key: ['poolId', 'clientId'],
})

export type BrandingStyleStore = DocumentStore<typeof brandingStyleDocuments>
