import type { Call } from '@poolhouse/engine'

/** Returns the caller's address from the runtime's data of a request; undefined if it is unknown. */
export type AddressOf = (environment: unknown) => string | undefined

/** Facts about a call, computed only when an operation reads them, because most operations do not. */
export class RequestCall implements Call {
  readonly requestId: string
  readonly #request: Request
  readonly #environment: unknown
  readonly #addressOf: AddressOf
  #output: string | undefined

  constructor(requestId: string, request: Request, environment: unknown, addressOf: AddressOf) {
    this.requestId = requestId
    this.#request = request
    this.#environment = environment
    this.#addressOf = addressOf
  }

  /** The identity of the output, if the operation provides one. */
  get outputIdentity(): string | undefined {
    return this.#output
  }

  identifyOutput(identity: readonly (string | number)[]): void {
    // JSON, so that different identities always give different texts.
    this.#output = JSON.stringify(identity)
  }

  get address(): string | undefined {
    return this.#addressOf(this.#environment)
  }

  get userAgent(): string | undefined {
    return this.#request.headers.get('user-agent') ?? undefined
  }

  get sdkUserAgent(): string | undefined {
    return this.#request.headers.get('x-amz-user-agent') ?? undefined
  }
}
