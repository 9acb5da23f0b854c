import { Failure } from '../kernel/failure.ts'

const invalid = (message: string) => new Failure('InvalidParameterException', message)

/** Errors about replicas (behaviour: replicas and tags, sections 2 to 4). Types H, messages L. */
export const replicaFailures = {
  notFound: (regionName: string) =>
    new Failure('ResourceNotFoundException', `The user pool has no replica in ${regionName}.`),
  exists: (regionName: string) => invalid(`The user pool already has a replica in ${regionName}.`),
  tooMany: () => new Failure('LimitExceededException', 'Maximum number of user pool replicas exceeded'),
  keyMissing: () =>
    invalid('Replicas require KeyConfiguration with a customer managed key that is a multi-Region key.'),
  sameRegion: (regionName: string) => invalid(`${regionName} is the primary Region of the user pool.`),
  stillActive: () => invalid('The replica is ACTIVE. Set its status to INACTIVE before you delete it.'),
  poolHasReplica: () => invalid('User pool cannot be deleted. It has a replica that should be deleted first.'),
  tooMuchContention: () => new Failure('InternalErrorException', 'The replica could not be saved. Please try again.'),
}
