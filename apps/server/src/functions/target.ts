import type { FunctionOutcome, InvocationMode, TriggerEvent } from '@poolhouse/engine'

/** A place that runs functions. */
export interface FunctionTarget {
  /** Calls the function once. Resolves for every outcome. Stops when `signal` aborts. */
  invoke(call: TargetCall): Promise<TargetOutcome>
}

/** One attempt to call a function. */
export interface TargetCall {
  /** The name of the function, without account and Region. */
  readonly name: string
  readonly functionArn: string
  readonly event: TriggerEvent
  readonly mode: InvocationMode
  /** Aborts at the time limit. */
  readonly signal: AbortSignal
}

/**
 * The outcome of one attempt. `fault`: the call did not reach the function or got no response in time, and is retried.
 * `detail` is only logged, because applications may show `error` to users.
 */
export type TargetOutcome =
  | FunctionOutcome
  | { readonly kind: 'fault'; readonly error: string; readonly detail?: string }

/** The error of a call that got no response within the time limit (H). */
export const timedOut: TargetOutcome = {
  kind: 'fault',
  error: 'Socket timeout while invoking Lambda function',
}

/** The outcome of a request that failed because of the time limit or the connection. */
export const failedRequest = (problem: unknown, signal: AbortSignal): TargetOutcome => {
  if (signal.aborted) return timedOut
  const cause = problem instanceof Error ? (problem.cause ?? problem) : problem
  const detail = cause instanceof Error ? cause.message : String(cause)
  return { kind: 'fault', error: 'ConnectionError: the target in POOLHOUSE_FUNCTIONS cannot be reached', detail }
}
