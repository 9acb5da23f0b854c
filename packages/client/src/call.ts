/** Options of a call. */
export interface CallOptions {
  /**
   * Ends the call when it fires, in the middle of a wait too: the promise rejects with the signal's reason, unchanged.
   * What was sent already may still have its effect. Counts beside the client's own signal. Default: none.
   */
  readonly signal?: AbortSignal | undefined
  /** Longest time the call may take, in milliseconds, repeated sends and waits included. Default: the client's. */
  readonly timeout?: number | undefined
}

declare const operation: unique symbol

/**
 * What a method answers: a promise of the output. Its type remembers the operation, so that `attempt` knows which errors
 * it may fail with; the mark exists in types only.
 */
export interface Answer<Operation extends string, Output> extends Promise<Output> {
  readonly [operation]?: Operation
}
