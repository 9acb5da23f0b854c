import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors about groups (behaviour: groups, section 8). */
export const groupFailures = {
  /** M. */
  notFound: () => new Failure('ResourceNotFoundException', 'Group not found.'),
  /** H, also for a name that differs only in case. */
  exists: () => new Failure('GroupExistsException', 'A group with the name already exists'),
  /** Type H, message L. */
  tooMany: () => new Failure('LimitExceededException', 'Maximum number of groups exceeded'),
  /** L: AdminAddUserToGroup does not declare LimitExceededException. */
  tooManyForUser: () => invalid('Maximum number of groups per user exceeded'),
  /** M: the message of a violated constraint, with a different name of the member. */
  noItems: () =>
    invalid(
      "1 validation error detected: Value '0' at 'maxItems' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ),
  /** M. */
  roleForm: (arn: string) => invalid(`Invalid ARN format ${arn}`),
  /** Too many requests changed the group concurrently. */
  tooMuchContention: () => new Failure('InternalErrorException', 'The group could not be saved. Please try again.'),
}
