import { type ErrorName, type OperationName, operations } from '@poolhouse/schemas'
import { Failure } from '../kernel/failure.ts'

/** Errors that operations raise though the contract does not list them. */
const unlisted: Readonly<Partial<Record<OperationName, readonly ErrorName[]>>> = {
  // The service promises it in the description of ForceAliasCreation, and left it out of the list of errors.
}

/**
 * Answers with what an operation threw; in the place of a Failure that its contract does not declare, with a fault. Clients
 * are generated from the contract: what it does not declare they cannot handle.
 */
export const declaredOnly = (operation: OperationName, thrown: unknown): unknown => {
  if (!(thrown instanceof Failure)) return thrown
  const declared: readonly ErrorName[] = [...operations[operation].errors, ...(unlisted[operation] ?? [])]
  return declared.includes(thrown.code)
    ? thrown
    : new Error(`${operation} threw ${thrown.code}, which its contract does not declare.`, { cause: thrown })
}
