import type { MembershipRecord } from '../records/group-record.ts'
import type { DocumentStore } from './document-store.ts'
import { documentType } from './document-type.ts'

/** Which users are in which groups. `list` lists the groups of a user, the list `group` the users in a group. */
export const membershipDocuments = documentType<MembershipRecord>()({
  name: 'memberships',
  owners: [
    { type: 'users', by: ['poolId', 'sub'] },
    { type: 'groups', by: ['poolId', 'groupName'] },
  ],
  key: ['poolId', 'sub', 'groupName'],
  ignoreCase: ['groupName'],
  lists: { group: { by: ['poolId', 'groupName'], order: ['sub'] } },
})

export type MembershipStore = DocumentStore<typeof membershipDocuments>
