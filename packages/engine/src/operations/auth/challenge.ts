import type { ClientRecord, PoolRecord } from '@poolhouse/storage'
import type { Parameters } from '../../domain/auth/parameters.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { Side, SignInAnswer } from './flow.ts'

/** An answer to a challenge. The client is one of the pool's. */
export interface Reply {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  /** ChallengeResponses. */
  readonly parameters: Parameters
  readonly session: string | undefined
  /** ClientMetadata. */
  readonly metadata: Parameters | undefined
}

/** What all challenges together may ask for; each names what it uses. */
export type ChallengeNeeds =
  | 'clock'
  | 'cryptography'
  | 'environment'
  | 'passwords'
  | 'sealer'
  | 'sessions'
  | 'oneTimeIds'
  | 'tokens'
  | 'triggers'
  | 'users'

/** One challenge that a sign-in may pose. */
export interface Challenge<Needs extends ChallengeNeeds = ChallengeNeeds> {
  /** Which operations take an answer to it. */
  readonly sides: readonly Side[]
  /**
   * Judges the answer and takes the sign-in on: to tokens or to the next challenge. Checks the parameters it needs, then
   * SECRET_HASH, then the session, then what was answered.
   */
  answer(reply: Reply, needs: Pick<Dependencies, Needs>): Promise<SignInAnswer>
}
