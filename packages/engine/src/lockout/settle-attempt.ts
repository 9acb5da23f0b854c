import type { UserRecord, UserStore } from '@poolhouse/storage'
import type { Clock } from '../ports/clock.ts'
import { changeUser } from '../users/change-user.ts'
import { isLocked, withFailure } from './rules/lockout.ts'
import { passwordFailures } from '../passwords/errors.ts'

/**
 * Checks a password, or a proof of one, so that the lockout holds however many attempts race: what `matches` found is told
 * only by a state that was committed, or read again, after it was found. Of parallel wrong attempts not one more is answered
 * than the rule permits; a right one is never refused because of other right ones.
 *
 * Returns the user as stored now, with failures forgotten: go on with that copy. Throws NotAuthorizedException, with
 * `Password attempts exceeded` while the user is locked (nothing is counted then) and with `Incorrect username or password.`
 * after counting a failure.
 *
 * @param matches checks the password against the copy it is given; must answer false for a user without a password.
 */
export const settleAttempt = async (
  { users, clock }: { readonly users: UserStore; readonly clock: Clock },
  user: UserRecord,
  matches: (user: UserRecord) => Promise<boolean>,
): Promise<UserRecord> => {
  refuseLocked(user, clock)
  if (!(await matches(user))) {
    await changeUser(users, user, (current) => {
      refuseLocked(current, clock)
      return { ...current, lockout: withFailure(current.lockout, clock.now()) }
    })
    throw passwordFailures.wrong()
  }

  const current = await users.find(user.poolId, user.sub)
  if (!current) throw passwordFailures.wrong()
  const { credential } = current
  // The password may have been changed while the old one was checked.
  if (credential?.verifier !== user.credential?.verifier) return settleAttempt({ users, clock }, current, matches)
  return changeUser(users, current, (latest) => {
    refuseLocked(latest, clock)
    if (latest.credential?.verifier !== credential?.verifier) throw passwordFailures.wrong()
    return latest.lockout ? { ...latest, lockout: undefined } : latest
  })
}

const refuseLocked = ({ lockout }: UserRecord, clock: Clock): void => {
  if (isLocked(lockout, clock.now())) throw passwordFailures.attemptsExceeded()
}
