import type { Binding } from '../binding.ts'
import type { OperationFacts } from '../contract.ts'

/** One call of an operation, after its body was read and before it is parsed. */
export interface Exchange {
  readonly operation: OperationFacts
  readonly binding: Binding
  readonly request: Request
  readonly body: string
}

/**
 * Verifies the signature of a request; throws a `Rejection` if the sender may not call the operation. The operations
 * themselves verify access tokens. Each mode has its own implementation.
 */
export type Authenticate = (exchange: Exchange) => void | Promise<void>
