import type { Call } from '@poolhouse/engine'

/** Tells the address of a caller from what the runtime passes along with a request; undefined where it is not known. */
export type AddressOf = (environment: unknown) => string | undefined

/** The facts of a call, looked up when an operation asks for them: most never do. */
export class RequestCall implements Call {
  readonly requestId: string
  readonly #request: Request
  readonly #environment: unknown
  readonly #addressOf: AddressOf

  constructor(requestId: string, request: Request, environment: unknown, addressOf: AddressOf) {
    this.requestId = requestId
    this.#request = request
    this.#environment = environment
    this.#addressOf = addressOf
  }

  get address(): string | undefined {
    return this.#addressOf(this.#environment)
  }

  get userAgent(): string | undefined {
    return this.#request.headers.get('user-agent') ?? undefined
  }
}
