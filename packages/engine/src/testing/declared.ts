import { type ErrorName, type OperationName, operations } from '@poolhouse/schemas'
import { Failure } from '../kernel/failure.ts'

/**
 * Returns the error that an operation threw; for a Failure that the operation does not declare, an Error about that. Clients are
 * generated from the contract and cannot handle other errors.
 */
export const declaredOnly = (operation: OperationName, thrown: unknown): unknown => {
  if (!(thrown instanceof Failure)) return thrown
  const declared: readonly ErrorName[] = operations[operation].errors
  return declared.includes(thrown.code)
    ? thrown
    : new Error(`${operation} threw ${thrown.code}, which its contract does not declare.`, { cause: thrown })
}
