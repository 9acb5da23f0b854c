import type { UserRecord } from '@poolhouse/storage'
import { attemptFailures } from '../errors.ts'
import { hour } from '../../kernel/durations.ts'

/**
 * How often a user may attempt something in an hour (behaviour: quotas, section 2). Asking for a password reset and
 * confirming it share one allowance, which the service sets between 5 and 20 by how risky the caller seems. Without such
 * an estimate it is 10: room for a person who mistypes, hopeless for one who guesses six digits.
 */
export const hourlyLimits = {
  ChangePassword: 5,
  ConfirmSignUp: 15,
  GetUserAttributeVerificationCode: 5,
  ResendConfirmationCode: 5,
  ResetPassword: 10,
  VerifyUserAttribute: 15,
} as const

/** What is limited per user and hour. */
export type LimitedAttempt = keyof typeof hourlyLimits

/**
 * Counts an attempt against a limit per sliding hour. Answers with the user to be saved, or `exceeded` when the hour before
 * `now` already holds `limit` attempts; those refused do not count. Times that no longer count are dropped.
 * Save what it answers in the same step as whatever the attempt does: the limit then holds for parallel callers too.
 */
export const takeAttempt = (
  user: UserRecord,
  operation: string,
  limit: number,
  now: number,
  limitsOn: boolean,
): UserRecord | 'exceeded' => {
  if (!limitsOn) return user
  const recent = (user.attempts[operation] ?? []).filter((at) => at > now - hour)
  if (recent.length >= limit) return 'exceeded'
  return { ...user, attempts: { ...user.attempts, [operation]: [...recent, now] } }
}

/** As {@link takeAttempt} with the limit of {@link hourlyLimits}; throws LimitExceeded once it is reached. */
export const countAttempt = (
  user: UserRecord,
  attempt: LimitedAttempt,
  now: number,
  limits: 'on' | 'off',
): UserRecord => {
  const counted = takeAttempt(user, attempt, hourlyLimits[attempt], now, limits === 'on')
  if (counted === 'exceeded') throw attemptFailures.exceeded()
  return counted
}
