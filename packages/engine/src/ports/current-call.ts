/**
 * The current request. Only for facts that do not change results and that most of the code should not depend on; everything
 * else is an argument.
 */
export interface CurrentCall {
  /** Runs a task, and all asynchronous work that it starts, as part of a request. */
  run<Result>(call: CallingProgram, task: () => Promise<Result>): Promise<Result>
  /** The program that sent the request. Undefined outside of requests. */
  program(): CallingProgram | undefined
}

/** Facts in a request about the program that sent it. */
export interface CallingProgram {
  readonly userAgent?: string | undefined
  /** The header X-Amz-User-Agent, which SDKs in browsers send because the browser sets User-Agent. */
  readonly sdkUserAgent?: string | undefined
}
