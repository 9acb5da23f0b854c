import type { PasskeyRecord } from '../records/passkey-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Passkeys of users. `list` lists those of a user by credential id. */
export const passkeyDocuments = documentType<PasskeyRecord>()({
  name: 'passkeys',
  owners: [{ type: 'users', by: ['poolId', 'sub'] }],
  key: ['poolId', 'credentialId'],
})

export type PasskeyStore = DocumentStore<typeof passkeyDocuments>
