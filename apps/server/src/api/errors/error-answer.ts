import { Failure } from '@poolhouse/engine'
import type { ErrorName } from '@poolhouse/schemas'
import { type OperationFacts, statusOf } from '../contract.ts'
import type { ErrorAnswer } from '../encode.ts'
import { isTransient } from '../../log/is-transient.ts'
import { Refusal } from './refusal.ts'

/** What a caller is told of a fault of ours: nothing. */
const faultText = 'Internal server error.'

/** The name the operation declares for a fault of the service: a few newer operations have one of their own. */
const faultName = (operation: OperationFacts | undefined): ErrorName =>
  operation?.errors.includes('InternalServerException') && !operation.errors.includes('InternalErrorException')
    ? 'InternalServerException'
    : 'InternalErrorException'

/**
 * The answer while the database is away: as AWS names it in its common errors, and with a status and a wait that SDKs and load
 * balancers go by. Each SDK tries again after it; JavaScript's waits as long as it is told, in seconds.
 */
const unavailable: ErrorAnswer = {
  type: 'ServiceUnavailable',
  status: 503,
  text: 'The request has failed due to a temporary failure of the server.',
  headers: { 'Retry-After': '1' },
}

/** Whether something thrown is an answer. Anything else is a fault of ours, told in the log only. */
export const isAnswer = (error: unknown): error is Refusal | Failure =>
  error instanceof Refusal || error instanceof Failure

/** The error answer for whatever was thrown while a call was worked on. */
export const failureAnswer = (error: unknown, operation: OperationFacts | undefined): ErrorAnswer => {
  if (error instanceof Failure) {
    return { type: error.code, status: statusOf(error.code), text: error.message, members: error.members }
  }
  if (error instanceof Refusal) {
    return { type: error.type, status: error.status, text: error.message, headers: error.headers }
  }
  if (isTransient(error)) return unavailable
  return { type: faultName(operation), status: 500, text: faultText }
}
