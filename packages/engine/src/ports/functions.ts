/** Runs the functions that a pool's LambdaConfig names. */
export interface FunctionRunner {
  /**
   * Calls one function with an event. Resolves for every outcome. The runner enforces the time limit (5 seconds) and
   * retries a call that did not reach the function, at most twice (behaviour: Lambda triggers, section 2).
   *
   * @param mode `response` (the default) waits for the output. `event` only delivers the event.
   */
  invoke(functionArn: string, event: TriggerEvent, mode?: InvocationMode): Promise<FunctionOutcome>
}

/** Encrypts the codes that custom senders receive, so that neither a queue nor a log of events contains them. */
export interface CodeEncryption {
  /** Encrypts a code for the key of the pool, as a message of the AWS Encryption SDK in base64. Resolves for every outcome. */
  encrypt(code: string, recipient: { readonly poolId: string; readonly keyArn: string }): Promise<EncryptedCode>
}

/** The encrypted code, or the reason why it cannot be encrypted. */
export type EncryptedCode =
  | { readonly kind: 'encrypted'; readonly text: string }
  | { readonly kind: 'unreachable'; readonly error: string }

/** Whether the caller needs the function's output. */
export type InvocationMode = 'response' | 'event'

/** The common form of trigger events (behaviour: Lambda triggers). */
export interface TriggerEvent {
  readonly version: string
  readonly region: string
  readonly userPoolId: string
  readonly userName: string
  readonly callerContext: { readonly awsSdkVersion: string; readonly clientId: string | null }
  readonly triggerSource: string
  readonly request: Readonly<Record<string, unknown>>
  /** The members that the function may set. Absent for custom senders, whose output is not read (H). */
  readonly response?: Readonly<Record<string, unknown>>
}

/**
 * The outcome of a call: the function's output; the error that it threw; an output that is not JSON; or the reason why
 * it could not run, such as `AccessDeniedException`.
 */
export type FunctionOutcome =
  | { readonly kind: 'responded'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unreachable'; readonly error: string }
