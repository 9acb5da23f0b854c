import type { UserRecord, UserStore } from '@poolhouse/storage'
import type { Clock } from '../ports/clock.ts'
import { changeUser } from '../users/change-user.ts'
import { isLocked, withFailure } from './rules/lockout.ts'
import { passwordFailures } from '../passwords/errors.ts'

/**
 * Checks a password or a proof of it, with a lockout that is exact under concurrency: the result of `matches` is returned only
 * after the user was saved or read again. So parallel wrong attempts never get more results than the rule permits, and
 * concurrent correct attempts never fail because of each other.
 *
 * Returns the stored user with failures cleared: continue with that copy. Throws NotAuthorizedException:
 * `attemptsExceeded` while the user is locked (nothing is counted), `wrong` after counting a failure.
 *
 * @param matches checks the password of a copy of the user; must return false for a user without a password.
 */
export const settleAttempt = async (
  { users, clock }: { readonly users: UserStore; readonly clock: Clock },
  user: UserRecord,
  matches: (user: UserRecord) => Promise<boolean>,
): Promise<UserRecord> => {
  rejectLocked(user, clock)
  if (!(await matches(user))) {
    await changeUser(users, user, (current) => {
      rejectLocked(current, clock)
      return { ...current, lockout: withFailure(current.lockout, clock.now()) }
    })
    throw passwordFailures.wrong()
  }

  const current = await users.find(user.poolId, user.sub)
  if (!current) throw passwordFailures.wrong()
  const { credential } = current
  // The password may have changed during the check.
  if (credential?.verifier !== user.credential?.verifier) return settleAttempt({ users, clock }, current, matches)
  return changeUser(users, current, (latest) => {
    rejectLocked(latest, clock)
    if (latest.credential?.verifier !== credential?.verifier) throw passwordFailures.wrong()
    return latest.lockout ? { ...latest, lockout: undefined } : latest
  })
}

const rejectLocked = ({ lockout }: UserRecord, clock: Clock): void => {
  if (isLocked(lockout, clock.now())) throw passwordFailures.attemptsExceeded()
}
