import { Failure } from '../kernel/failure.ts'

const rejected = (message: string) => new Failure('NotAuthorizedException', message)

/** Errors of the `Session` of a challenge. */
export const sessionFailures = {
  /** The session was not sealed by this installation. */
  unreadable: () => rejected('Invalid session provided'),
  /** The session is of another user, client or challenge. */
  invalid: () => rejected('Invalid session for the user.'),
  expired: () => rejected('Invalid session for the user, session is expired.'),
  spent: () => rejected('Invalid session for the user, session can only be used once.'),
}
