import type { UserRecord, VerifiableAttribute } from '@poolhouse/storage'

/** A user that an administrator has created or invited again. */
export interface Invited {
  /** The stored record. */
  readonly user: UserRecord
  /** The temporary password in plain text; undefined for a user without a password, who gets no invitation. */
  readonly password: string | undefined
  /** The contacts to which the invitation is sent. */
  readonly addresses: readonly VerifiableAttribute[]
}
