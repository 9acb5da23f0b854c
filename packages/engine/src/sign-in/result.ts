import type { ChallengeNameType } from '@poolhouse/schemas'
import type { MfaFactor, UserRecord } from '@poolhouse/storage'

/**
 * The state of a sign-in after one step: either the client must answer a challenge, or the user is signed in. Contains no
 * tokens and no wire format: each entry point encodes the result and decides what a signed-in user receives.
 */
export type SignInResult = IssuedChallenge | SignedIn

/** The next step of the sign-in. */
export interface IssuedChallenge {
  readonly kind: 'challenge'
  readonly challenge: ChallengeNameType
  /** Opaque text that must come back with the answer. At most 2,048 characters. USER_SRP_AUTH issues none. */
  readonly session?: string
  /** What the client needs to answer the challenge. */
  readonly parameters: Readonly<Record<string, ChallengeParameter>>
}

/** A text, a list of texts or an object. Entry points decide how to write the last two. */
export type ChallengeParameter = string | readonly string[] | Readonly<Record<string, string>>

/** The end of a successful sign-in. All triggers and checks have run. */
export interface SignedIn {
  readonly kind: 'signed-in'
  /** As stored now. */
  readonly user: UserRecord
  /** Milliseconds since the epoch. Becomes `auth_time` in tokens. */
  readonly authenticatedAt: number
  /** The factors that the user proved, in order. */
  readonly methods: readonly SignInMethod[]
}

/** A factor that a user can prove. */
export type SignInMethod = 'PASSWORD' | 'PASSWORD_SRP' | 'CUSTOM_CHALLENGE' | MfaFactor
