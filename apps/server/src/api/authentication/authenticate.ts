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
 * Decides whether whoever sent a request may call the operation at all, by signature; throws a `Refusal` if not. What
 * access tokens allow is decided by the operations themselves. Each mode brings its own.
 */
export type Authenticate = (exchange: Exchange) => void | Promise<void>
