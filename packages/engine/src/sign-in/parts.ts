import type { Cryptography } from '@poolhouse/cryptography'
import type { OneTimeIdStore, UserStore } from '@poolhouse/storage'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
import type { Confirmation } from '../triggers/post-confirmation.ts'
import type { VerifyAnswer } from '../triggers/auth-challenges.ts'
import type { Triggers } from '../triggers/triggers.ts'
import type { Devices } from '../devices/devices.ts'
import type { Migration } from '../migration/migration.ts'
import type { Passwords } from '../passwords/passwords.ts'
import type { Passkeys } from '../webauthn/passkeys.ts'
import type { Sealer } from '../kernel/sealer.ts'
import type { Codes } from '../codes/codes.ts'
import type { UnknownUserGuard } from '../limits/unknown-user-guard.ts'
import type { Authenticators } from '../mfa/authenticators.ts'
import type { SecondFactorCodes } from '../mfa/second-factor-codes.ts'
import type { ReviewProgress } from './challenge.ts'
import type { ChallengeSessions } from './challenge-sessions.ts'
import type { CompleteSignIn } from './complete.ts'
import type { CustomRounds } from './custom-rounds.ts'
import type { IdentifyUser } from './identify-user.ts'
import type { OpenChoice } from './open-choice.ts'
import type { OpenReply } from './open-reply.ts'

/** What the sign-in core depends on. There is nothing here to issue a token with. */
export interface SignInDependencies {
  readonly clock: Clock
  readonly random: Random
  readonly cryptography: Cryptography
  readonly users: UserStore
  readonly oneTimeIds: OneTimeIdStore
  readonly triggers: Triggers
  readonly sealer: Sealer
  readonly passwords: Passwords
  readonly migration: Migration
  readonly sessions: ChallengeSessions
  readonly devices: Devices
  readonly authenticators: Authenticators
  readonly secondFactorCodes: SecondFactorCodes
  readonly codes: Codes
  readonly passkeys: Passkeys
  readonly unknownUsers: UnknownUserGuard
  /** Default: every sign-in is fine. */
  readonly reviewProgress?: ReviewProgress | undefined
}

/** What requirements are built from: they run before the sign-in completes. */
export type RequirementParts = Pick<
  SignInDependencies,
  'clock' | 'devices' | 'sealer' | 'secondFactorCodes' | 'sessions'
>

/** What flows and challenges are built from: the dependencies, and the steps that they share. */
export interface SignInParts extends Omit<SignInDependencies, 'triggers'> {
  readonly identifyUser: IdentifyUser
  readonly openReply: OpenReply
  readonly openChoice: OpenChoice
  readonly completeSignIn: CompleteSignIn
  /** Runs the PostConfirmation trigger. */
  readonly reportConfirmation: (confirmation: Confirmation) => Promise<void>
  readonly customRounds: CustomRounds
  /** Runs the VerifyAuthChallengeResponse trigger. */
  readonly verifyAnswer: VerifyAnswer
}
