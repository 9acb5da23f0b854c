import type { ErrorNameOf, OperationName } from '@poolhouse/schemas'

/** Details of an error, in addition to its name and message. */
export interface FailureFacts {
  readonly operation: OperationName
  readonly retryable: boolean
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  readonly reasonCode?: string | undefined
  readonly cause?: unknown
}

/**
 * The error that every method rejects with, unless the caller's own signal aborted the call. `__type` names the error:
 *
 * - an error that the contract declares for the operation: `isError` narrows to those;
 * - another error that the server names, such as `SerializationException` or, from AWS, `InvalidSignatureException`;
 * - `NetworkError`: the request got no response; `cause` is the error of `fetch`;
 * - `TimeoutError`: the timeout passed;
 * - `UnreadableResponse`: the response is not from this API, for example from a proxy;
 * - `SigningError`: the signer failed; `cause` is its error;
 * - `RepeatedToken`: a list returned the same page token twice.
 */
export class PoolhouseError<Type extends string = string> extends Error {
  /** The error's name; also its `name`. */
  declare readonly __type: Type
  declare readonly operation: OperationName
  /** Status of the response; `undefined` if there is none. */
  declare readonly status: number | undefined
  /** Identifies the request in the server's log. */
  declare readonly requestId: string | undefined
  /** A machine-readable reason, which some `InvalidParameterException`s have. */
  declare readonly reasonCode: string | undefined
  /**
   * True if the same request can be repeated safely. The client has then already retried it, up to its limit.
   */
  declare readonly retryable: boolean

  /** @param message Text to display. Its wording may change: compare `__type` instead. */
  constructor(type: Type, message: string, facts: FailureFacts) {
    super(message, facts)
    Object.assign(this, facts, { name: type, __type: type })
  }
}

/** An error that the contract declares, as operation `O` returned it. */
export interface DeclaredError<Name extends string, O extends OperationName> extends PoolhouseError<Name> {
  readonly operation: O
  readonly status: number
}

/**
 * The errors that the contract declares for an operation, distinguished by `__type`. Comparing with a name the
 * operation does not declare does not compile.
 */
export type ErrorOf<O extends OperationName> = {
  [Name in ErrorNameOf<O>]: DeclaredError<Name, O>
}[ErrorNameOf<O>]
