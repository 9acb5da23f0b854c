import type { VersionedRecord } from '../documents/document-type.ts'
import type { UserRecord } from './user-record.ts'

/**
 * The attempts with a username that has no user. It has the members that limit the attempts of users, so that the same
 * rules give the same responses.
 */
export interface UnknownUserRecord extends VersionedRecord, Pick<UserRecord, 'attempts' | 'codes'> {
  readonly poolId: string
  /** Keyed hash of the username; the name itself is not stored. */
  readonly nameHash: string
  /** When its attempts no longer count. */
  readonly expiresAt: number
}
