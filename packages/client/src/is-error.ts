import type { OperationName } from '@poolhouse/schemas'
import { declaredErrors, errorNames } from './generated/declared-errors.ts'
import { operations } from './generated/facts.ts'
import { type ErrorOf, PoolhouseError } from './poolhouse-error.ts'

const names: readonly string[] = errorNames
const order = Object.keys(operations)

/**
 * Whether something caught is an error that the contract declares for this operation, and came from it. Narrows to
 * `ErrorOf<Operation>`. What else a call may fail with, a broken connection say, is a `PoolhouseError` all the same.
 */
export const isError = <O extends OperationName>(error: unknown, operation: O): error is ErrorOf<O> =>
  error instanceof PoolhouseError &&
  error.operation === operation &&
  !!declaredErrors[order.indexOf(operation)]?.includes(names.indexOf(error.__type))
