import { Failure } from '@poolhouse/engine'
import type { ErrorName } from '@poolhouse/schemas'
import { type OperationFacts, statusOf } from '../contract.ts'
import type { ErrorResponse } from '../encode.ts'
import { isTransient } from '../../log/is-transient.ts'
import { Rejection } from './rejection.ts'

/** The message of an internal error. It reveals nothing. */
const internalErrorText = 'Internal server error.'

/** The name under which the operation declares internal errors: a few newer operations use another name. */
const internalErrorName = (operation: OperationFacts | undefined): ErrorName =>
  operation?.errors.includes('InternalServerException') && !operation.errors.includes('InternalErrorException')
    ? 'InternalServerException'
    : 'InternalErrorException'

/**
 * The response while the database is unreachable. The name is one of AWS's common errors; SDKs and load balancers use the
 * status and Retry-After. Every SDK retries; the one for JavaScript waits for the seconds in Retry-After.
 */
const unavailable: ErrorResponse = {
  type: 'ServiceUnavailable',
  status: 503,
  text: 'The request has failed due to a temporary failure of the server.',
  headers: { 'Retry-After': '1' },
}

/** Whether an error is an expected response. Any other error is internal, and only the log has its details. */
export const isRejection = (error: unknown): error is Rejection | Failure =>
  error instanceof Rejection || error instanceof Failure

/** The error response for an error thrown during a call. */
export const errorResponseOf = (error: unknown, operation: OperationFacts | undefined): ErrorResponse => {
  if (error instanceof Failure) {
    return { type: error.code, status: statusOf(error.code), text: error.message, members: error.members }
  }
  if (error instanceof Rejection) {
    return { type: error.type, status: error.status, text: error.message, headers: error.headers }
  }
  if (isTransient(error)) return unavailable
  return { type: internalErrorName(operation), status: 500, text: internalErrorText }
}
