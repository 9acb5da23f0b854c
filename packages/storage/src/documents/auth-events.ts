import type { AuthEventRecord } from '../records/auth-event-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Recorded sign-ins and other events of users. The list `newest` has the latest first. */
export const authEventDocuments = documentType<AuthEventRecord>()({
  name: 'auth_events',
  owners: [{ type: 'users', by: ['poolId', 'sub'] }],
  key: ['poolId', 'sub', 'id'],
  lists: { newest: { by: ['poolId', 'sub'], order: ['createdAt', 'id'], descending: true } },
  expiry: 'expiresAt',
})

export type AuthEventStore = DocumentStore<typeof authEventDocuments>
