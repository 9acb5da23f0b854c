import type { ErrorName } from '@poolhouse/schemas'

/**
 * A rejection by an operation: an error of the contract. The response contains `code` as `__type`, `message` and
 * `members`; nothing else may leave the server.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** The name of the error in the contract. */
  readonly code: ErrorName
  /** Further members of the error's body, such as `reasonCode`. */
  readonly members: Readonly<Record<string, unknown>>

  constructor(code: ErrorName, message: string, members: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.code = code
    this.members = members
  }
}
