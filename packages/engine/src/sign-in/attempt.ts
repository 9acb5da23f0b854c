import type { ClientRecord, PoolRecord } from '@poolhouse/storage'
import type { Origin } from '../monitoring/rules/origin.ts'
import type { StepUp } from '../step-up/step-up.ts'
import type { Parameters } from './rules/parameters.ts'

/** One step of a sign-in, as an entry point passes it to the core. The client belongs to the pool. */
export interface Attempt {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  /** The user's input, by the names of AuthParameters and ChallengeResponses. */
  readonly parameters: Parameters
  /** ClientMetadata of the request that begins the sign-in. Only the triggers before the first factor receive it (H). */
  readonly validationData?: Parameters | undefined
  /** ClientMetadata of the response to the challenge: passed on to the triggers that follow. */
  readonly metadata?: Parameters | undefined
  /** The session of a confirmed sign-up that the attempt continues; in a reply, of the challenge that it responds to. */
  readonly session?: string | undefined
  /**
   * The level that a choice-based sign-in has to reach. `sub` is the user of the earlier sign-in that `credit` comes from: any
   * other user is rejected.
   */
  readonly stepUp?: (StepUp & { readonly sub?: string }) | undefined
  /** Where the request came from, for events. Default: unknown. */
  readonly origin?: Origin | undefined
  /**
   * Authenticates the client; rejects when it cannot. Called with the username exactly as sent, because SECRET_HASH covers
   * it, after the required parameters were checked and before anything is revealed about the user. An entry point that has
   * authenticated its client in another way passes a function that resolves.
   */
  readonly authenticateClient: (username: string) => Promise<void>
}

/** The response to a challenge. */
export interface Reply extends Attempt {
  /** The session that came with the challenge, if the client sent one. */
  readonly session: string | undefined
}
