import type { OperationName } from '@poolhouse/schemas'
import { retryable } from './generated/facts.ts'
import { operationFacts } from './operation-facts.ts'

/** The server does not have the operation: asking again changes nothing. */
const notImplemented = 501

/**
 * Whether a request that failed may be sent again. After errors that the contract marks so, always: the server did nothing.
 * After a fault of the server, or when no answer came (leave `status` out), only where sending twice does no harm.
 */
export const isRetryable = (operation: OperationName, status = 500, type = ''): boolean =>
  retryable.includes(type) || (!!operationFacts[operation].idempotent && status >= 500 && status !== notImplemented)
