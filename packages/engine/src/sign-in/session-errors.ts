import { Failure } from '../kernel/failure.ts'

const refused = (message: string) => new Failure('NotAuthorizedException', message)

/** Refusals of the `Session` of a challenge. */
export const sessionFailures = {
  /** Nothing we ever made. */
  unreadable: () => refused('Invalid session provided'),
  /** Another user's, client's or challenge's. */
  invalid: () => refused('Invalid session for the user.'),
  expired: () => refused('Invalid session for the user, session is expired.'),
  spent: () => refused('Invalid session for the user, session can only be used once.'),
}
