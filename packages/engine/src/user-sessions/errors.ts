import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors of tracked sessions. The messages of the service are unknown (L). */
export const userSessionFailures = {
  unknown: (sessionId: string) => new Failure('ResourceNotFoundException', `Session ${sessionId} does not exist.`),
  isCurrent: () => invalid('The current session cannot be revoked. Use GlobalSignOut or RevokeToken instead.'),
  notTracked: () => invalid('User session tracking is not enabled for the user pool.'),
  clientChangedMeanwhile: () =>
    new Failure('ConcurrentModificationException', 'The app client was changed by another request. Please try again.'),
}
