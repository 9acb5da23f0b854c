import { Failure } from '../kernel/failure.ts'

/** Refusals about app clients and their secrets. */
export const clientFailures = {
  notFound: (clientId: string) =>
    new Failure('ResourceNotFoundException', `User pool client ${clientId} does not exist.`),
  /** For the sign-in operations. */
  secretHashMissing: (clientId: string) =>
    new Failure(
      'NotAuthorizedException',
      `Client ${clientId} is configured with secret but SECRET_HASH was not received`,
    ),
  /** For sign-up, confirmation and recovery; and where the plain secret is asked for. */
  secretMissing: (clientId: string) =>
    new Failure('NotAuthorizedException', `Client ${clientId} is configured for secret but secret was not received`),
  /** Where the plain secret is asked for. */
  secretWrong: (clientId: string) =>
    new Failure('NotAuthorizedException', `Unable to verify secret for client ${clientId}`),
  secretHashWrong: (clientId: string) =>
    new Failure('NotAuthorizedException', `Unable to verify secret hash for client ${clientId}`),
}
