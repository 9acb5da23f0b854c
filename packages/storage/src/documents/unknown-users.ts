import type { UnknownUserRecord } from '../records/unknown-user-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Usernames without a user that were used in requests that must not reveal that. */
export const unknownUserDocuments = documentType<UnknownUserRecord>()({
  name: 'unknown_users',
  owners: [{ type: 'pools', by: ['poolId'] }],
  key: ['poolId', 'nameHash'],
  expiry: 'expiresAt',
})

export type UnknownUserStore = DocumentStore<typeof unknownUserDocuments>
