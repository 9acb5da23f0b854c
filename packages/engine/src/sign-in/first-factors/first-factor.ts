import type { PasskeyRecord, UserRecord } from '@poolhouse/storage'
import type { Attempt } from '../attempt.ts'
import type { SignInResult } from '../result.ts'

/** A name at the beginning of a sign-in. */
export interface Candidate {
  /** As entered. */
  readonly name: string
  /** Of the user; generated, and always the same, for a name without a user. */
  readonly sub: string
  /** Absent for a name without a user, if the client must not learn that. Each factor then behaves as for a user. */
  readonly user: UserRecord | undefined
}

/** A candidate to whom factors were offered. */
export interface OfferedCandidate extends Candidate {
  /** The passkeys with which the user may respond, if the factor is WEB_AUTHN. */
  readonly passkeys: readonly PasskeyRecord[]
}

/**
 * Begins a factor: issues its challenge, or completes the sign-in if the parameters already contain the proof.
 *
 * @param consume uses up the session in which the user chose the factor. A rejected proof leaves it unused.
 */
export type FirstFactor = (
  attempt: Attempt,
  candidate: OfferedCandidate,
  consume: () => Promise<void>,
) => Promise<SignInResult>
