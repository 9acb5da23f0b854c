import type { OperationName } from '@poolhouse/schemas'
import { retryable } from './generated/facts.ts'
import { operationFacts } from './operation-facts.ts'

/** The server does not implement the operation, so a retry cannot succeed. */
const notImplemented = 501

/**
 * True if a failed request may be retried: after an error that the contract marks as retryable, because the server did
 * nothing; after a server error, or without a response (omit `status`), only if the operation is idempotent.
 */
export const isRetryable = (operation: OperationName, status = 500, type = ''): boolean =>
  retryable.includes(type) || (!!operationFacts[operation].idempotent && status >= 500 && status !== notImplemented)
