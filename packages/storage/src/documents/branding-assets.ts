import type { BrandingAssetRecord } from '../records/branding-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Images of managed-login styles. `list` lists those of one style. */
export const brandingAssetDocuments = documentType<BrandingAssetRecord>()({
  name: 'branding_assets',
  owners: [{ type: 'branding_styles', by: ['poolId', 'clientId'] }],
  key: ['poolId', 'clientId', 'id'],
})

export type BrandingAssetStore = DocumentStore<typeof brandingAssetDocuments>
