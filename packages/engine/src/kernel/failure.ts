import type { ErrorName } from '@poolhouse/schemas'

/**
 * The one way an operation refuses: an error of the contract. Whoever answers the caller sends `code` as `__type` and
 * `message` as it is; nothing else of it may leave.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** Which error of the contract. */
  readonly code: ErrorName
  /** Further members of the error's body, such as `reasonCode`. */
  readonly members: Readonly<Record<string, unknown>>

  constructor(code: ErrorName, message: string, members: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.code = code
    this.members = members
  }
}
