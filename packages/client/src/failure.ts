import type { OperationName } from '@poolhouse/schemas'
import { type FailureFacts, PoolhouseError } from './poolhouse-error.ts'

/** Creates an error of the client itself. The operation's name is put before the text. */
export const failure = (
  operation: OperationName,
  type: string,
  text: string,
  facts?: Partial<FailureFacts>,
): PoolhouseError => new PoolhouseError(type, `${operation} ${text}`, { operation, retryable: false, ...facts })
