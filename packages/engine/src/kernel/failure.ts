import type { ErrorName } from '@poolhouse/schemas'

/**
 * An error of the contract, thrown by an operation. The response contains `code` as `__type`, `message` and `members`, and
 * nothing else.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  /** The name of the error in the contract. */
  readonly code: ErrorName
  /** Additional members of the error body, such as `reasonCode`. */
  readonly members: Readonly<Record<string, unknown>>

  constructor(code: ErrorName, message: string, members: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.code = code
    this.members = members
  }
}
