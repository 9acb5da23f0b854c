import type { OperationName } from '@poolhouse/schemas'
import { declaredErrors, errorNames } from './generated/declared-errors.ts'
import { operations } from './generated/facts.ts'
import { type ErrorOf, PoolhouseError } from './poolhouse-error.ts'

const names: readonly string[] = errorNames
const order = Object.keys(operations)

/**
 * True if a caught value is an error that this operation caused and that the contract declares for it.
 * Narrows to `ErrorOf<Operation>`. Other errors of a call, such as a broken connection, are `PoolhouseError`s too.
 */
export const isError = <O extends OperationName>(error: unknown, operation: O): error is ErrorOf<O> =>
  error instanceof PoolhouseError &&
  error.operation === operation &&
  !!declaredErrors[order.indexOf(operation)]?.includes(names.indexOf(error.__type))
