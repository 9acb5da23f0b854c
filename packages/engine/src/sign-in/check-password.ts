import { modpGroup } from '@poolhouse/cryptography'
import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { settleAttempt } from '../lockout/settle-attempt.ts'
import { passwordFailures } from '../passwords/errors.ts'
import type { Candidate } from './first-factors/first-factor.ts'
import type { SignInParts } from './parts.ts'
import { simulateUser } from './simulated-user.ts'

/**
 * Checks a password and returns the user as stored. Throws NotAuthorized for a wrong password, after as much work for an unknown
 * user as for a known one, and while the user is locked.
 */
export type CheckPassword = (
  pool: PoolRecord,
  candidate: Pick<Candidate, 'name' | 'user'>,
  password: string,
) => Promise<UserRecord>

type Parts = Pick<SignInParts, 'clock' | 'cryptography' | 'passwords' | 'sealer' | 'users'>

/** Builds the step. */
export const createCheckPassword =
  ({ clock, cryptography, passwords, sealer, users }: Parts): CheckPassword =>
  async (pool, { name, user }, password) => {
    if (!user) {
      // Takes as long as checking a password: a power with an exponent of 256 bits.
      const { verifier } = await simulateUser(sealer, pool, name)
      await cryptography.groupPower(modpGroup.generator, verifier)
      throw passwordFailures.wrong()
    }
    return settleAttempt({ clock, users }, user, (current) => passwords.matches(pool, current, password))
  }
