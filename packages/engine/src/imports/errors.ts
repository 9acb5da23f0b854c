import { Failure } from '../kernel/failure.ts'

const precondition = (message: string) => new Failure('PreconditionNotMetException', message)

/** Errors about import jobs (behaviour: imports, section 4). Types H; messages L unless noted. */
export const importFailures = {
  notFound: (id: string) => new Failure('ResourceNotFoundException', `The user import job ${id} does not exist.`),
  tooMany: () => new Failure('LimitExceededException', 'Maximum number of user import jobs exceeded'),
  noAutoVerifiedAttribute: () =>
    precondition('The user pool must have an auto verified attribute to import users: email or phone_number.'),
  /** H: public reports. */
  noFile: (id: string) => precondition(`No csv file was uploaded for ${id}`),
  anotherRuns: () => precondition('Another user import job of this user pool is in progress.'),
  notStartable: (status: string) =>
    precondition(`A user import job with the status ${status} cannot be started. Please create a new one.`),
  notStoppable: (status: string) => precondition(`A user import job with the status ${status} cannot be stopped.`),
  /** Ours: the server has no PasswordHashes. */
  hashesUnsupported: () =>
    precondition('This server cannot check password hashes. Please create a job without PasswordHashingAlgorithm.'),
  /** Ours: too many requests changed the job concurrently. */
  tooMuchContention: () =>
    new Failure('InternalErrorException', 'The user import job could not be saved. Please try again.'),
  inProgress: () =>
    new Failure('UserImportInProgressException', 'A user import job is in progress for this user pool.'),
}
