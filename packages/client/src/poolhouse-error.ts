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
 * What every method rejects with, unless a signal of the caller's own ended the call. `__type` names the error:
 *
 * - an error that the contract declares for the operation: `isError` narrows to those;
 * - another error the server names, such as `SerializationException` or, from AWS, `InvalidSignatureException`;
 * - `NetworkError`: no response came; `cause` is what `fetch` threw;
 * - `TimeoutError`: the time ran out;
 * - `UnreadableResponse`: the response comes from something else than this API, perhaps a proxy;
 * - `SigningError`: the signer failed; `cause` is what it threw;
 * - `RepeatedToken`: a list came back to a page it had already given.
 */
export class PoolhouseError<Type extends string = string> extends Error {
  /** The error's name; also its `name`. */
  declare readonly __type: Type
  declare readonly operation: OperationName
  /** Status of the response; `undefined` if there is none. */
  declare readonly status: number | undefined
  /** Names the request in the server's log. */
  declare readonly requestId: string | undefined
  /** A machine-readable reason, which some `InvalidParameterException`s have. */
  declare readonly reasonCode: string | undefined
  /**
   * True when the same request may be sent again without risk. The client has then done so already, as often as it is
   * allowed to.
   */
  declare readonly retryable: boolean

  /** @param message For people. Its wording may change: compare `__type` instead. */
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
 * The errors that the contract declares for an operation, distinguished by `__type`. Comparing with a name the operation
 * does not declare does not compile.
 */
export type ErrorOf<O extends OperationName> = {
  [Name in ErrorNameOf<O>]: DeclaredError<Name, O>
}[ErrorNameOf<O>]
