import type { UserRecord, VerifiableAttribute } from '@poolhouse/storage'

/** A user who was made, or made anew, by an administrator. */
export interface Invited {
  /** As stored. */
  readonly user: UserRecord
  /** The temporary password, to be told once; undefined for a user without one, who is not invited. */
  readonly password: string | undefined
  /** Which addresses the invitation goes to. */
  readonly addresses: readonly VerifiableAttribute[]
}
