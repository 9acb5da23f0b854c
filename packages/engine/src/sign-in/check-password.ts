import { modpGroup } from '@poolhouse/cryptography'
import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { settleAttempt } from '../lockout/settle-attempt.ts'
import { passwordFailures } from '../passwords/errors.ts'
import { changeUser } from '../users/change-user.ts'
import type { Candidate } from './first-factors/first-factor.ts'
import type { SignInParts } from './parts.ts'
import { simulateUser } from './simulated-user.ts'

/**
 * Checks a password and returns the stored user. Throws NotAuthorizedException for a wrong password, after the same work for an
 * unknown user as for a known one, and while the user is locked. After a correct password, an imported hash is replaced.
 */
export type CheckPassword = (
  pool: PoolRecord,
  candidate: Pick<Candidate, 'name' | 'user'>,
  password: string,
) => Promise<UserRecord>

type Parts = Pick<SignInParts, 'clock' | 'cryptography' | 'passwords' | 'sealer' | 'users'>

/** Creates the step. */
export const createCheckPassword = ({ clock, cryptography, passwords, sealer, users }: Parts): CheckPassword => {
  const checkPassword: CheckPassword = async (pool, { name, user }, password) => {
    if (!user) {
      // So that it takes as long as checking a password: a power with an exponent of 256 bits.
      const { verifier } = await simulateUser(sealer, pool, name)
      await cryptography.groupPower(modpGroup.generator, verifier)
      throw passwordFailures.wrong()
    }
    const proven = await settleAttempt({ clock, users }, user, (current) => passwords.matches(pool, current, password))
    const { credential } = proven
    if (!credential?.imported) return proven
    const own = await passwords.create(pool, proven, password, { temporary: false })
    const stored = await changeUser(users, proven, (current) =>
      current.credential?.verifier === credential.verifier ? { ...current, credential: own } : current,
    )
    // Another request has replaced the hash, perhaps with another password.
    return stored.credential === own ? stored : checkPassword(pool, { name, user: stored }, password)
  }
  return checkPassword
}
