import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { requiredFactor } from '../mfa/rules/required-factor.ts'
import { sessionFailures } from './session-errors.ts'

/**
 * Throws NotAuthorizedException if a user no longer needs to set up a second factor: the existing one must be proven. Otherwise
 * an attacker with the password could begin a setup early, and later replace the factor of the user.
 */
export const rejectNeedlessSetup = (pool: PoolRecord, user: UserRecord): void => {
  if (requiredFactor(pool, user).kind !== 'setup') throw sessionFailures.invalid()
}
