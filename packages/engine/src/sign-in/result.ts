import type { ChallengeNameType } from '@poolhouse/schemas'
import type { Assurance, MfaFactor, UserRecord } from '@poolhouse/storage'
import type { FirstFactorName } from './first-factors/names.ts'

/**
 * The state of a sign-in after one step: either the client must respond to a challenge, or the user is signed in. Contains no
 * tokens and no wire format: each entry point encodes the result and decides what a signed-in user receives.
 */
export type SignInResult = IssuedChallenge | SignedIn

/** The next step of the sign-in. */
export interface IssuedChallenge {
  readonly kind: 'challenge'
  readonly challenge: ChallengeNameType
  /** Opaque text that must come back with the response. At most 2,048 characters. USER_SRP_AUTH issues none (H: measured). */
  readonly session?: string
  /** The parameters with which the client responds to the challenge. */
  readonly parameters: Readonly<Record<string, ChallengeParameter>>
  /** Set while the user has proved no factor of a choice-based sign-in. */
  readonly isFirstFactor?: true
  /** The factors that the user can choose instead; only at the beginning of a choice-based sign-in. */
  readonly available?: readonly ChallengeNameType[]
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
  /** The known device that the user signed in from. Undefined without one, and in pools that do not track devices. */
  readonly deviceKey?: string | undefined
  /** How strongly the user authenticated. Undefined unless the sign-in had to reach a level. */
  readonly assurance?: Assurance | undefined
  /** The event that records the sign-in. Undefined if none does. */
  readonly eventId?: string | undefined
}

/** A factor that a user can prove. EMAIL_OTP can be the first or the second; CONFIRMED_SIGN_UP is the code of a sign-up. */
export type SignInMethod = FirstFactorName | MfaFactor | 'CUSTOM_CHALLENGE' | 'DEVICE_SRP' | 'CONFIRMED_SIGN_UP'
