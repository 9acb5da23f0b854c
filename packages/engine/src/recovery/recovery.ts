import type { CodeDeliveryDetailsType, EventRiskType } from '@poolhouse/schemas'
import type { ClientRecord, PoolRecord, UserRecord, UserStore } from '@poolhouse/storage'
import type { Codes } from '../codes/codes.ts'
import type { AttemptLimits } from '../limits/attempt-limits.ts'
import type { UnknownUserGuard } from '../limits/unknown-user-guard.ts'
import type { Migration } from '../migration/migration.ts'
import type { CheckNewPassword } from '../monitoring/check-new-password.ts'
import type { Passwords } from '../passwords/passwords.ts'
import type { Clock } from '../ports/clock.ts'
import type { SessionSecurity } from '../session-security/session-security.ts'
import type { Triggers } from '../triggers/triggers.ts'

/** Resets forgotten passwords, for every entry point. The caller must have authenticated the client. */
export interface Recovery {
  /**
   * Sends a code to reset the password, to the first verified contact of the pool's AccountRecoverySetting that the user has.
   * If the client must not learn which users exist, unknown users get the same result and nothing is sent.
   */
  request(reset: ResetRequest): Promise<CodeDeliveryDetailsType>
  /**
   * Sets a new password with the code, confirms the user and clears failed sign-ins. If the password violates the policy, the
   * code stays valid. Existing sign-ins stay valid unless `Environment.sessionSecurity` revokes them. The new password is kept
   * if the PostConfirmation trigger fails. Returns the risk of the password, if any.
   */
  confirm(reset: ResetConfirmation): Promise<EventRiskType | undefined>
  /**
   * Invalidates a user's password on behalf of an administrator (status RESET_REQUIRED) and stores a new code in the same
   * save, then sends the code. Counts toward the hourly limit of the user (M). The password stays invalid if the code cannot be
   * delivered: the user can request another.
   */
  forceReset(
    pool: PoolRecord,
    user: UserRecord,
    clientMetadata: Readonly<Record<string, string>> | undefined,
  ): Promise<void>
}

/** A user who forgot the password. */
export interface ResetRequest {
  readonly client: ClientRecord
  readonly pool: PoolRecord
  /** Exactly as in the request. */
  readonly username: string
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined
}

/** The code and the new password. */
export interface ResetConfirmation extends ResetRequest {
  readonly code: string
  readonly password: string
}

/** Dependencies of the service. */
export interface RecoveryDependencies {
  readonly attempts: AttemptLimits
  readonly checkNewPassword: CheckNewPassword
  readonly clock: Clock
  readonly codes: Codes
  readonly passwords: Passwords
  readonly migration: Migration
  readonly sessionSecurity: SessionSecurity
  readonly triggers: Triggers
  readonly unknownUsers: UnknownUserGuard
  readonly users: UserStore
}
