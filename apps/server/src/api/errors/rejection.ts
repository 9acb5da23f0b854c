/**
 * A request that the HTTP layer rejects, with an error that is not in the contract, or that the contract declares for
 * every operation. Operations throw a `Failure` of the engine instead.
 */
export class Rejection extends Error {
  override readonly name = 'Rejection'
  /** Sent as `__type`. */
  readonly type: string
  readonly status: number
  /** Additional headers of the response. */
  readonly headers: Readonly<Record<string, string>> | undefined

  constructor(type: string, text = '', status = 400, headers?: Readonly<Record<string, string>>) {
    super(text)
    this.type = type
    this.status = status
    this.headers = headers
  }
}
