/**
 * A request the gateway itself turns away: with an error that is not of the contract, or that the contract declares for every
 * operation. What an operation refuses is a `Failure` of the engine instead.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** Sent as `__type`. */
  readonly type: string
  readonly status: number
  /** Further headers of the answer. */
  readonly headers: Readonly<Record<string, string>> | undefined

  constructor(type: string, text = '', status = 400, headers?: Readonly<Record<string, string>>) {
    super(text)
    this.type = type
    this.status = status
    this.headers = headers
  }
}
