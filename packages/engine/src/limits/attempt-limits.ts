import type { UserRecord } from '@poolhouse/storage'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import { countAttempt, type LimitedAttempt } from './rules/attempts.ts'

/** The hourly limits per user (H: quotas, section 2). */
export interface AttemptLimits {
  /**
   * Counts an attempt now and returns the user to save. Throws LimitExceededException if the last hour already contains the
   * maximum. Save the user in the same step as the effect of the attempt, so that the limit also applies to parallel requests.
   */
  count(user: UserRecord, attempt: LimitedAttempt): UserRecord
}

/** Creates the service. */
export const createAttemptLimits = ({
  clock,
  environment,
}: {
  readonly clock: Clock
  readonly environment: Pick<Environment, 'attemptLimits'>
}): AttemptLimits => ({
  count: (user, attempt) => countAttempt(user, attempt, clock.now(), environment.attemptLimits),
})
