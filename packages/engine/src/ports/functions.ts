/** Runs the functions a pool's LambdaConfig names. */
export interface Triggers {
  /** Calls one function with an event and waits for its answer. */
  invoke(functionArn: string, event: TriggerEvent): Promise<TriggerOutcome>
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

/** What came of a call: the function's answer, its own error, or no answer at all. */
export type TriggerOutcome =
  | { readonly kind: 'answered'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'unreachable'; readonly error: string }
