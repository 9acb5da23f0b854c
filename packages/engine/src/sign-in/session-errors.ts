import { Failure } from '../kernel/failure.ts'

const refused = (message: string) => new Failure('NotAuthorizedException', message)

/** Errors of the `Session` of a challenge. */
export const sessionFailures = {
  /** Not sealed by this installation. */
  unreadable: () => refused('Invalid session provided'),
  /** Of another user, client or challenge. */
  invalid: () => refused('Invalid session for the user.'),
  expired: () => refused('Invalid session for the user, session is expired.'),
  spent: () => refused('Invalid session for the user, session can only be used once.'),
}
