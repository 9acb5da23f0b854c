import type { ClientRecord, PoolRecord } from '@poolhouse/storage'
import type { Origin } from '../monitoring/rules/origin.ts'
import type { StepUp } from '../step-up/step-up.ts'
import type { Parameters } from './rules/parameters.ts'

/** One step of a sign-in, passed by an entry point. The client belongs to the pool. */
export interface Attempt {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  /** The AuthParameters or ChallengeResponses of the request. */
  readonly parameters: Parameters
  /** ClientMetadata of the request that starts the sign-in. Only the triggers before the first factor receive it (H). */
  readonly validationData?: Parameters | undefined
  /** ClientMetadata of the response to the challenge, for the triggers that run next. */
  readonly metadata?: Parameters | undefined
  /** The session of a confirmed sign-up that the attempt continues; in a reply, that of the challenge. */
  readonly session?: string | undefined
  /**
   * The level that a choice-based sign-in must reach. `sub` is the user of the earlier sign-in that `credit` comes from; any
   * other user is rejected.
   */
  readonly stepUp?: (StepUp & { readonly sub?: string }) | undefined
  /** The origin of the request, for events. Default: unknown. */
  readonly origin?: Origin | undefined
  /**
   * Authenticates the client, or rejects. Called with the username exactly as sent, because SECRET_HASH covers it, after the
   * required parameters are checked and before anything is revealed about the user. An entry point that authenticates its
   * client in another way passes a function that resolves.
   */
  readonly authenticateClient: (username: string) => Promise<void>
}

/** The response to a challenge. */
export interface Reply extends Attempt {
  /** The session of the challenge, if the client sent one. */
  readonly session: string | undefined
}
