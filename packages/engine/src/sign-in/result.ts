import type { ChallengeNameType } from '@poolhouse/schemas'
import type { Assurance, MfaFactor, UserRecord } from '@poolhouse/storage'
import type { FirstFactorName } from './first-factors/names.ts'

/**
 * The state of a sign-in after one step: either the client must respond to a challenge, or the user is signed in. It does not
 * depend on tokens or the wire format: each entry point encodes the result and decides what a signed-in user receives.
 */
export type SignInResult = IssuedChallenge | SignedIn

/** The next step of the sign-in. */
export interface IssuedChallenge {
  readonly kind: 'challenge'
  readonly challenge: ChallengeNameType
  /** Opaque text that the response must contain. At most 2,048 characters. USER_SRP_AUTH issues none (H: measured). */
  readonly session?: string
  /** The parameters that the client needs to respond to the challenge. */
  readonly parameters: Readonly<Record<string, ChallengeParameter>>
  /** Set while the user has not proved a factor of a choice-based sign-in. */
  readonly isFirstFactor?: true
  /** The factors that the user can choose from; only at the start of a choice-based sign-in. */
  readonly available?: readonly ChallengeNameType[]
}

/** A string, a list of strings or an object. Entry points decide how to encode the last two. */
export type ChallengeParameter = string | readonly string[] | Readonly<Record<string, string>>

/** The end of a successful sign-in. All triggers and checks have run. */
export interface SignedIn {
  readonly kind: 'signed-in'
  /** The stored user. */
  readonly user: UserRecord
  /** Milliseconds since the epoch. Becomes `auth_time` in tokens. */
  readonly authenticatedAt: number
  /** The factors that the user proved, in order. */
  readonly methods: readonly SignInMethod[]
  /** The known device that the user signed in from. Undefined without one, and in pools that do not track devices. */
  readonly deviceKey?: string | undefined
  /** How strongly the user authenticated. Undefined unless a level was requested. */
  readonly assurance?: Assurance | undefined
  /** Throws if the sign-in is not valid for the current record of its user, which may have changed before tokens are issued. */
  readonly revalidate: (current: UserRecord) => void
  /** The event that records the sign-in, if any. */
  readonly eventId?: string | undefined
}

/** A factor that a user can prove. EMAIL_OTP can be the first or the second; CONFIRMED_SIGN_UP is the code of a sign-up. */
export type SignInMethod = FirstFactorName | MfaFactor | 'CUSTOM_CHALLENGE' | 'DEVICE_SRP' | 'CONFIRMED_SIGN_UP'
