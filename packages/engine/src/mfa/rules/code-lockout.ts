import type { UserRecord } from '@poolhouse/storage'
import { isLocked, withFailure } from '../../lockout/rules/lockout.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { noMfa } from './preferences.ts'

/**
 * Counts an attempt at a second factor as a failure; a correct code resets the count in the same save. Throws
 * NotAuthorizedException while the user is locked. This lockout is separate from that of passwords, which a caller with the
 * password could reset.
 */
export const countAttempt = (user: UserRecord, now: number): UserRecord => {
  const mfa = user.mfa ?? noMfa
  if (isLocked(mfa.lockout, now)) throw passwordFailures.attemptsExceeded()
  return { ...user, mfa: { ...mfa, lockout: withFailure(mfa.lockout, now) } }
}

/** Resets the failures of second factors. */
export const withoutLockout = (user: UserRecord): UserRecord =>
  user.mfa?.lockout ? { ...user, mfa: { ...user.mfa, lockout: undefined } } : user
