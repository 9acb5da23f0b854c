import type { OperationName } from '@poolhouse/schemas'
import { retryable } from './generated/facts.ts'
import { operationFacts } from './operation-facts.ts'

/** The server does not have the operation: asking again changes nothing. */
const notImplemented = 501

/**
 * Whether a failed request may be retried. After errors that the contract marks as retryable, always: the server did
 * nothing. After a server error, or without a response (omit `status`), only if repeating the request does no harm.
 */
export const isRetryable = (operation: OperationName, status = 500, type = ''): boolean =>
  retryable.includes(type) || (!!operationFacts[operation].idempotent && status >= 500 && status !== notImplemented)
