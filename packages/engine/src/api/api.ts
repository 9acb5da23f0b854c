import type { InputOf, OperationName, OutputOf } from '@poolhouse/schemas'
import type { Dependencies } from '../dependencies.ts'
import type { Call } from './handler.ts'
import { handlers } from './index.ts'

/**
 * The entry point for the operations of the contract. Its error vocabulary is the contract's: an operation rejects with a
 * Failure whose `code` the contract declares for it. Any other error is a fault and must not reach the caller.
 */
export interface Api {
  /** Whether the operation is implemented. */
  implements(operation: OperationName): boolean
  /** Runs one operation. The input must have been validated against the contract. Throws a TypeError if not implemented. */
  invoke<O extends OperationName>(operation: O, input: InputOf<O>, call: Call): Promise<OutputOf<O>>
}

type AnyHandler = (input: unknown, needs: Dependencies, call: Call) => Promise<unknown>

/** Builds the entry point. */
export const createApi = (dependencies: Dependencies): Api => {
  const byName = new Map(Object.entries(handlers)) as unknown as ReadonlyMap<string, AnyHandler>
  return {
    implements: (operation) => byName.has(operation),
    invoke: <O extends OperationName>(operation: O, input: InputOf<O>, call: Call) => {
      const handler = byName.get(operation)
      if (!handler) throw new TypeError(`${operation} is not implemented: check implements() first.`)
      return handler(input, dependencies, call) as Promise<OutputOf<O>>
    },
  }
}
