import { Failure } from '../kernel/failure.ts'

/** Errors about app clients and their secrets. Types and messages H, except `tooMuchContention` and `secretWrong` (L). */
export const clientFailures = {
  notFound: (clientId: string) =>
    new Failure('ResourceNotFoundException', `User pool client ${clientId} does not exist.`),
  tooMuchContention: () => new Failure('InternalErrorException', 'The client could not be saved. Please try again.'),
  /** For the sign-in operations. */
  secretHashMissing: (clientId: string) =>
    new Failure(
      'NotAuthorizedException',
      `Client ${clientId} is configured with secret but SECRET_HASH was not received`,
    ),
  /** For sign-up, confirmation and recovery, and for operations that require the plain secret. */
  secretMissing: (clientId: string) =>
    new Failure('NotAuthorizedException', `Client ${clientId} is configured for secret but secret was not received`),
  /** For operations that require the plain secret. */
  secretWrong: (clientId: string) =>
    new Failure('NotAuthorizedException', `Unable to verify secret for client ${clientId}`),
  secretHashWrong: (clientId: string) =>
    new Failure('NotAuthorizedException', `Unable to verify secret hash for client ${clientId}`),
}
