/** Options of a call. */
export interface CallOptions {
  /**
   * Aborts the call, also during a wait: the promise rejects with the signal's reason, unchanged. A request that was
   * already sent may still have its effect. Applies in addition to the client's own signal. Default: none.
   */
  readonly signal?: AbortSignal | undefined
  /** Timeout of the call in milliseconds, including retries and waits. Default: the client's. */
  readonly timeout?: number | undefined
}

declare const operation: unique symbol

/**
 * The result of a method: a promise of the output. Its type includes the operation, so that `attempt` knows which
 * errors it may reject with. The property exists only in the type.
 */
export interface Call<Operation extends string, Output> extends Promise<Output> {
  readonly [operation]?: Operation
}
