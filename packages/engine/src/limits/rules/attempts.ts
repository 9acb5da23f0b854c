import type { UserRecord } from '@poolhouse/storage'
import { attemptFailures } from '../errors.ts'
import { hour } from '../../kernel/durations.ts'

/**
 * Maximum attempts per user and hour (H: quotas, section 2). Requesting and confirming a password reset
 * share one limit, which the service sets between 5 and 20 depending on the risk of the caller. Without a risk
 * estimate it is 10: enough for typing errors, hopeless for guessing six digits.
 */
export const hourlyLimits = {
  ChangePassword: 5,
  ConfirmSignUp: 15,
  GetUserAttributeVerificationCode: 5,
  ResendConfirmationCode: 5,
  ResetPassword: 10,
  VerifyUserAttribute: 15,
} as const

/** The actions that are limited per user and hour. */
export type LimitedAttempt = keyof typeof hourlyLimits

/** The member of users in which attempts are counted. */
type Attempted = Pick<UserRecord, 'attempts'>

/**
 * Counts an attempt against a limit per sliding hour (L: the window). Returns the user to be saved, or `exceeded` if the
 * hour before `now` already contains `limit` attempts; rejected attempts do not count. Removes older times. Save the user in
 * the same step as the effect of the attempt: the limit then holds for parallel requests too.
 */
export const takeAttempt = <T extends Attempted>(
  user: T,
  operation: string,
  limit: number,
  now: number,
  limitsOn: boolean,
): T | 'exceeded' => {
  if (!limitsOn) return user
  const recent = (user.attempts[operation] ?? []).filter((at) => at > now - hour)
  if (recent.length >= limit) return 'exceeded'
  return { ...user, attempts: { ...user.attempts, [operation]: [...recent, now] } }
}

/** As {@link takeAttempt} with the limit of {@link hourlyLimits}; throws LimitExceeded once it is reached. */
export const countAttempt = <T extends Attempted>(
  user: T,
  attempt: LimitedAttempt,
  now: number,
  limits: 'on' | 'off',
): T => {
  const counted = takeAttempt(user, attempt, hourlyLimits[attempt], now, limits === 'on')
  if (counted === 'exceeded') throw attemptFailures.exceeded()
  return counted
}
