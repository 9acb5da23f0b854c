import { Failure } from '../kernel/failure.ts'

/** Errors of limits (H). */
export const attemptFailures = {
  exceeded: () => new Failure('LimitExceededException', 'Attempt limit exceeded, please try after some time.'),
  /** L: for operations whose contract does not declare LimitExceededException. */
  exceededUndeclared: () =>
    new Failure('TooManyRequestsException', 'Attempt limit exceeded, please try after some time.'),
  /** The rate of requests is too high (behaviour: quotas, section 1). */
  tooManyRequests: () => new Failure('TooManyRequestsException', 'Rate exceeded'),
}
