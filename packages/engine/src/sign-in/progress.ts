import type { MfaFactor, UserRecord } from '@poolhouse/storage'
import type { FinishedStep } from '../triggers/rules/finished-steps.ts'
import type { SignInMethod } from './result.ts'

/** The progress of a sign-in whose user has proved at least one factor. */
export interface Progress {
  /** The stored user. */
  readonly user: UserRecord
  /** The factors proven so far, in order. */
  readonly methods: readonly SignInMethod[]
  /** The finished steps of a CUSTOM_AUTH sign-in; undefined for any other. */
  readonly custom?: readonly FinishedStep[] | undefined
  /** DEVICE_KEY of this step or an earlier one. Proven only if `methods` contains DEVICE_SRP. */
  readonly deviceKey?: string | undefined
  /** Whether the passkey that was proven in this step is separate from the device. Default: false. */
  readonly isRoaming?: boolean | undefined
  /** A second factor that the user must pass because the sign-in is risky, even if MFA is optional. */
  readonly riskFactor?: MfaFactor | undefined
}

/**
 * Reviews the risk of a sign-in whose user has proved a factor, before other requirements are checked. Throws to reject it.
 * Returns the second factor that it requires because of its risk, if any.
 */
export type ReviewProgress = (progress: Progress) => Promise<MfaFactor | undefined>
