import { type ErrorName, type OperationName, operations } from '@poolhouse/schemas'
import { Failure } from '../kernel/failure.ts'

/**
 * Returns what an operation threw, or, for a Failure that its contract does not declare, a fault: clients are generated from
 * the contract and cannot handle other errors.
 */
export const declaredOnly = (operation: OperationName, thrown: unknown): unknown => {
  if (!(thrown instanceof Failure)) return thrown
  const declared: readonly ErrorName[] = operations[operation].errors
  return declared.includes(thrown.code)
    ? thrown
    : new Error(`${operation} threw ${thrown.code}, which its contract does not declare.`, { cause: thrown })
}
