import type { InitiateAuthResponse } from '@poolhouse/schemas'
import type { ClientRecord, PoolRecord } from '@poolhouse/storage'
import type { FlowName } from '../../domain/auth/open-flows.ts'
import type { Parameters } from '../../domain/auth/parameters.ts'
import type { Dependencies } from '../../dependencies.ts'

/** Who carries a sign-in through: the user's own application, or a server with AWS credentials. */
export type Side = 'public' | 'admin'

/** A sign-in that begins. The client is one of the pool's. */
export interface Attempt {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  /** AuthParameters. */
  readonly parameters: Parameters
  /** ClientMetadata. */
  readonly metadata: Parameters | undefined
}

/** What all flows together may ask for; each names what it uses. */
export type FlowNeeds =
  | 'clock'
  | 'cryptography'
  | 'environment'
  | 'passwords'
  | 'random'
  | 'sealer'
  | 'sessions'
  | 'tokens'
  | 'triggers'
  | 'users'

/** Answers of all four sign-in operations have one shape: tokens, or the next challenge. */
export type SignInAnswer = InitiateAuthResponse

/** One way to begin a sign-in. */
export interface Flow<Needs extends FlowNeeds = FlowNeeds> {
  /** The flow that must be on in the client. */
  readonly name: FlowName
  /** Which operations offer it. */
  readonly sides: readonly Side[]
  /**
   * Takes the attempt as far as the first answer. The flow is on in the client. Checks the parameters it needs, then
   * SECRET_HASH, then the rest in the order of the behaviour file (sign-in flows, section 4).
   */
  begin(attempt: Attempt, needs: Pick<Dependencies, Needs>): Promise<SignInAnswer>
}
