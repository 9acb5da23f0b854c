import type { Binding } from '../binding.ts'
import type { OperationFacts } from '../contract.ts'

/** One call of an operation, as far as it is known when its body has been read. */
export interface Exchange {
  readonly operation: OperationFacts
  readonly binding: Binding
  readonly request: Request
  readonly body: string
}

/**
 * Decides by signature whether the sender of a request may call the operation; throws a `Rejection` if not. Access tokens
 * are checked by the operations themselves. Each mode has its own implementation.
 */
export type Authenticate = (exchange: Exchange) => void | Promise<void>
