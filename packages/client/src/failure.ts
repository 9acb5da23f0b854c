import type { OperationName } from '@poolhouse/schemas'
import { type FailureFacts, PoolhouseError } from './poolhouse-error.ts'

/** An error of the client's own. The text goes on after the operation's name. */
export const failure = (
  operation: OperationName,
  type: string,
  text: string,
  facts?: Partial<FailureFacts>,
): PoolhouseError => new PoolhouseError(type, `${operation} ${text}`, { operation, retryable: false, ...facts })
