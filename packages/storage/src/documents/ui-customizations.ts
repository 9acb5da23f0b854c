import type { UICustomizationRecord } from '../records/branding-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Looks of the classic hosted pages. */
export const uiCustomizationDocuments = documentType<UICustomizationRecord>()({
  name: 'ui_customizations',
  owners: [{ type: 'pools', by: ['poolId'] }],
  key: ['poolId', 'clientId'],
})

export type UICustomizationStore = DocumentStore<typeof uiCustomizationDocuments>
