import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors about resource servers (behaviour: resource servers, section 5). */
export const resourceServerFailures = {
  /** Type H, message M. */
  notFound: (identifier: string) =>
    new Failure('ResourceNotFoundException', `Resource server ${identifier} does not exist.`),
  /** M. */
  exists: (identifier: string, poolId: string) => invalid(`${identifier} already exists in user pool ${poolId}.`),
  /** L. */
  repeatedScope: (name: string) => invalid(`The scope ${name} is listed more than once.`),
  /** Type H, message L. */
  tooMany: () => new Failure('LimitExceededException', 'Maximum number of resource servers exceeded'),
  /** Too many requests changed the resource server concurrently. */
  tooMuchContention: () =>
    new Failure('InternalErrorException', 'The resource server could not be saved. Please try again.'),
}
