import type { UserRecord, VerifiableAttribute } from '@poolhouse/storage'

/** A user that an administrator created or invited again. */
export interface Invited {
  /** As stored. */
  readonly user: UserRecord
  /** The temporary password, to be sent once; undefined for a user without a password, who gets no invitation. */
  readonly password: string | undefined
  /** The contacts to which the invitation is sent. */
  readonly addresses: readonly VerifiableAttribute[]
}
