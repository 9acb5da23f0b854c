import type { PasskeyRecord, UserRecord } from '@poolhouse/storage'
import type { Attempt } from '../attempt.ts'
import type { SignInResult } from '../result.ts'

/** The name and user of a new sign-in. */
export interface Candidate {
  /** The name in the request. */
  readonly name: string
  /** The sub of the user; for a name without a user, generated and always the same. */
  readonly sub: string
  /** Absent for a name without a user, if the client must not learn that. Each factor then behaves as for a real user. */
  readonly user: UserRecord | undefined
}

/** A candidate with the data that factors need. */
export interface OfferedCandidate extends Candidate {
  /** The passkeys that the user may use for WEB_AUTHN. */
  readonly passkeys: readonly PasskeyRecord[]
}

/**
 * Starts a factor: issues its challenge, or completes the sign-in if the parameters already contain the proof.
 *
 * @param consume consumes the session in which the user chose the factor. Not called for a rejected proof.
 */
export type FirstFactor = (
  attempt: Attempt,
  candidate: OfferedCandidate,
  consume: () => Promise<void>,
) => Promise<SignInResult>
