/**
 * The parts of the client without `fetch`, for the CLI: it sends requests itself, because the built-in `fetch` takes
 * longer to load than everything else of a command. Not published.
 */
export type { OperationName } from '@poolhouse/schemas'
export { failure } from './failure.ts'
export { isRetryable } from './is-retryable.ts'
export { PoolhouseError } from './poolhouse-error.ts'
export { errorType, readReply } from './read-reply.ts'
export { withRetries } from './retry.ts'
export { runtimeTiming } from './timing.ts'
