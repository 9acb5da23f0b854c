import { Failure } from '../kernel/failure.ts'

/** Errors of the hourly limits per user. */
export const attemptFailures = {
  exceeded: () => new Failure('LimitExceededException', 'Attempt limit exceeded, please try after some time.'),
}
