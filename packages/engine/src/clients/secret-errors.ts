import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors of the operations on client secrets (behaviour: clients and secrets, section 2). Messages are L, except where noted. */
export const clientSecretFailures = {
  /** H. */
  publicClient: () => invalid('User pool client secret not enabled. Cannot create new secret.'),
  tooMany: () => new Failure('LimitExceededException', 'Client secrets cannot exceed limit of 2 secrets.'),
  notFound: () => new Failure('ResourceNotFoundException', 'Client secret does not exist'),
  last: () => invalid('Cannot delete the only client secret.'),
  /** Too many requests changed the client concurrently. */
  tooMuchContention: () => new Failure('InternalServerException', 'The client could not be saved. Please try again.'),
}
