import type { Cryptography } from '@poolhouse/cryptography'
import type { OneTimeIdStore, UserStore } from '@poolhouse/storage'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
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
import type { StepUp } from '../step-up/step-up.ts'
import type { ReviewProgress } from './progress.ts'
import type { ChallengeSessions } from './challenge-sessions.ts'

/** The dependencies of sign-ins. None of them can issue tokens. */
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
  /** Default: every sign-in is accepted. */
  readonly reviewProgress?: ReviewProgress | undefined
  /** The level that the sign-in must reach. Default: none. */
  readonly stepUp?: StepUp | undefined
  /** Throws to reject a password that replaces a temporary one. Default: every password is accepted. */
  readonly reviewNewPassword?: ((password: string) => Promise<void>) | undefined
}
