/** Options of a call. */
export interface CallOptions {
  /**
   * Aborts the call, also during a wait: the promise rejects with the signal's reason, unchanged. A request that was
   * already sent may still have its effect. Applies in addition to the client's own signal. Default: none.
   */
  readonly signal?: AbortSignal | undefined
  /** Longest time the call may take, in milliseconds, repeated sends and waits included. Default: the client's. */
  readonly timeout?: number | undefined
}

declare const operation: unique symbol

/**
 * The result of a method: a promise of the output. Its type remembers the operation, so that `attempt` knows which
 * errors it may reject with; the mark only exists in types.
 */
export interface Call<Operation extends string, Output> extends Promise<Output> {
  readonly [operation]?: Operation
}
