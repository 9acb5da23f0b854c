import type { OperationName } from '@poolhouse/schemas'
import type { Call } from './call.ts'
import { isError } from './is-error.ts'
import { type ErrorOf, PoolhouseError } from './poolhouse-error.ts'

/** The result of a call: its output, or one of the errors that its operation declares. */
export type Outcome<O extends OperationName, Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly error: ErrorOf<O> }

/**
 * Converts the errors that an operation declares to values: `const outcome = await attempt(client.getUser(input))`. All
 * other errors, such as a broken connection, are thrown.
 */
export const attempt = async <O extends OperationName, Output>(call: Call<O, Output>): Promise<Outcome<O, Output>> => {
  try {
    return { ok: true, value: await call }
  } catch (error) {
    if (error instanceof PoolhouseError && isError(error, error.operation as O)) return { ok: false, error }
    throw error
  }
}
