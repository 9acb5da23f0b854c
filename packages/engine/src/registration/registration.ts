import type { AttributeType, CodeDeliveryDetailsType, EventRiskType } from '@poolhouse/schemas'
import type { ClientRecord, PoolRecord, UserRecord, UserStore } from '@poolhouse/storage'
import type { Codes } from '../codes/codes.ts'
import type { AttemptLimits } from '../limits/attempt-limits.ts'
import type { UnknownUserGuard } from '../limits/unknown-user-guard.ts'
import type { Passwords } from '../passwords/passwords.ts'
import type { CheckNewPassword } from '../monitoring/check-new-password.ts'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
import type { Triggers } from '../triggers/triggers.ts'

/** Self-registration of users, for every entry point. The caller must have authenticated the client. */
export interface Registration {
  /**
   * Creates a user, and sends a code to a contact that the pool verifies. If the code cannot be sent, this rejects, but the
   * user exists and can request another code. The PreSignUp trigger may reject the user, or confirm the user and mark contacts
   * as verified, which then move to this user even if they are aliases of another.
   *
   * Rejects an existing username for every client, even one that must not learn which users exist, because the next request
   * would reveal it anyway.
   */
  signUp(request: SignUpRequest): Promise<SignedUp>
  /**
   * Confirms a sign-up with the code and marks the contact that received it as verified. If that contact is an alias of another
   * user, `forceAliasCreation` moves it; otherwise this rejects and the code stays valid. The user stays confirmed if the
   * PostConfirmation trigger fails. Returns the stored user.
   */
  confirm(request: SignUpConfirmation): Promise<UserRecord>
  /**
   * Sends another code; the previous one becomes invalid. If the client must not learn which users exist, the result is the same
   * for unknown users, for which nothing is sent.
   */
  resendCode(request: RegistrationRequest): Promise<CodeDeliveryDetailsType>
}

/** A username at an app client. */
export interface RegistrationRequest {
  readonly client: ClientRecord
  readonly pool: PoolRecord
  /** Exactly as in the request. */
  readonly username: string
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined
}

/** A new user. */
export interface SignUpRequest extends RegistrationRequest {
  /** Required unless the pool has another first factor. */
  readonly password?: string | undefined
  readonly attributes?: readonly AttributeType[] | undefined
  /** Passed to the PreSignUp trigger only. */
  readonly validationData?: readonly AttributeType[] | undefined
}

/** A user who signed up. */
export interface SignedUp {
  /** The stored user, who is already confirmed if the PreSignUp trigger confirmed the user. */
  readonly user: UserRecord
  /** The delivery of the code, if one was sent. */
  readonly delivery: CodeDeliveryDetailsType | undefined
  /** The risk of the password, if any. */
  readonly risk?: EventRiskType | undefined
}

/** The code that confirms a sign-up. */
export interface SignUpConfirmation extends RegistrationRequest {
  readonly code: string
  /** Default: false. */
  readonly forceAliasCreation?: boolean | undefined
}

/** Dependencies of the service. */
export interface RegistrationDependencies {
  readonly attempts: AttemptLimits
  readonly checkNewPassword: CheckNewPassword
  readonly clock: Clock
  readonly codes: Codes
  readonly passwords: Passwords
  readonly random: Random
  readonly triggers: Triggers
  readonly unknownUsers: UnknownUserGuard
  readonly users: UserStore
}
