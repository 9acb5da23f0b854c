import type { UserStatusType } from '@poolhouse/schemas'
import type { Sealed } from './sealed.ts'

/**
 * A user with everything that must change together with it: names, password, outstanding codes, attempts. All of it is
 * replaced in one step guarded by `version`, so a code is spent once and a counter misses nothing, whoever races.
 */
export interface UserRecord {
  readonly poolId: string
  /** The user's id for life, a UUID, never used again. */
  readonly sub: string
  /** The internal username: as given at sign-up, or the sub in pools with username attributes. */
  readonly username: string
  readonly version: number
  readonly createdAt: number
  readonly modifiedAt: number
  readonly status: UserStatusType
  readonly enabled: boolean
  /** All but `sub`. Values are texts, also `"true"` and numbers. */
  readonly attributes: Readonly<Record<string, string>>
  /** The names the user may sign in with. Each value is unique among the names of its kind in the pool. */
  readonly names: readonly SignInName[]
  /** Absent for a user without a password. */
  readonly credential?: Credential | undefined
  /** New values of email and phone number that wait for their code. */
  readonly pending: Readonly<Partial<Record<VerifiableAttribute, string>>>
  /** At most one outstanding code per purpose. */
  readonly codes: Readonly<Partial<Record<CodePurpose, CodeRecord>>>
  /** Times of attempts per operation, for the hourly limits: only those that still count. */
  readonly attempts: Readonly<Record<string, readonly number[]>>
  /** Present while failed passwords count against the user. */
  readonly lockout?: Lockout | undefined
}

/** The attributes that can be verified by a code. */
export type VerifiableAttribute = 'email' | 'phone_number'

/** What a name is to its holder. */
export type SignInNameKind = 'username' | 'email' | 'phone_number' | 'preferred_username'

/** A name a user signs in with. `value` is already folded where the pool ignores case. */
export interface SignInName {
  readonly kind: SignInNameKind
  readonly value: string
}

/** A password, as an SRP salt and verifier. */
export interface Credential {
  readonly verifier: Sealed
  /** A temporary password must be changed at the next sign-in. */
  readonly temporary: boolean
  readonly setAt: number
  /** Earlier verifiers, newest first, where the pool keeps a password history. */
  readonly history: readonly Sealed[]
}

/** What a code is for: one slot each. */
export type CodePurpose = 'sign-up' | 'reset-password' | VerifiableAttribute

/** A code that was sent and not yet spent. */
export interface CodeRecord {
  /** Keyed hash of the code; the code itself is nowhere. */
  readonly hash: string
  readonly expiresAt: number
  /** Which attribute carried it. */
  readonly attribute: VerifiableAttribute
  /** The value it was sent to: a code says nothing of another value. */
  readonly destination: string
  /** Wrong attempts since it was sent. Absent: none. */
  readonly failures?: number | undefined
}

/** Failed passwords in a row. */
export interface Lockout {
  readonly failures: number
  readonly lastFailureAt: number
}
