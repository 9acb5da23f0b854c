/** Runs the functions that a pool's LambdaConfig names. */
export interface FunctionRunner {
  /** Calls one function with an event and waits for its response. Resolves for every outcome. */
  invoke(functionArn: string, event: TriggerEvent): Promise<FunctionOutcome>
}

/** The common form of trigger events (behaviour: Lambda triggers). */
export interface TriggerEvent {
  readonly version: string
  readonly region: string
  readonly userPoolId: string
  readonly userName: string
  readonly callerContext: { readonly awsSdkVersion: string; readonly clientId: string }
  readonly triggerSource: string
  readonly request: Readonly<Record<string, unknown>>
  readonly response: Readonly<Record<string, unknown>>
}

/** The outcome of a call: the function's output, the error that it threw, or the reason why it could not run. */
export type FunctionOutcome =
  | { readonly kind: 'answered'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'unreachable'; readonly error: string }
