import type { MfaFactor, UserRecord } from '@poolhouse/storage'
import type { FinishedStep } from '../triggers/rules/finished-steps.ts'
import type { Attempt, Reply } from './attempt.ts'
import type { RequirementParts, SignInParts } from './parts.ts'
import type { IssuedChallenge, SignInMethod, SignInResult } from './result.ts'

/**
 * Checks the answer to a challenge and continues the sign-in. Checks the required parameters, then authenticates the client,
 * then checks the session, then the answer.
 */
export type Challenge = (reply: Reply) => Promise<SignInResult>

/** Builds a challenge. Each names the parts that it uses. */
export type CreateChallenge = (parts: SignInParts) => Challenge

/** A user who proved at least one factor. */
export interface Progress {
  /** As stored now. */
  readonly user: UserRecord
  /** The factors proven so far, in order. */
  readonly methods: readonly SignInMethod[]
  /** The finished steps of a CUSTOM_AUTH sign-in; undefined for any other. */
  readonly custom?: readonly FinishedStep[] | undefined
  /** DEVICE_KEY of this step or an earlier one. Proven only if `methods` contains DEVICE_SRP. */
  readonly deviceKey?: string | undefined
  /** A second factor that the user must pass because the sign-in is risky, even if MFA is optional. */
  readonly riskFactor?: MfaFactor | undefined
}

/**
 * Judges a sign-in whose user has proved a factor, before anything else is asked for. Throws to reject it. Returns the second
 * factor that it needs because of its risk, if any.
 */
export type ReviewProgress = (progress: Progress) => Promise<MfaFactor | undefined>

/** Issues a challenge if the user must pass it before the sign-in can complete. Throws if the sign-in cannot go on. */
export type Requirement = (
  attempt: Pick<Attempt, 'pool' | 'client' | 'metadata'>,
  progress: Progress,
) => Promise<IssuedChallenge | undefined>

/** Builds a requirement. */
export type CreateRequirement = (parts: RequirementParts) => Requirement
