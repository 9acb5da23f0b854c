import { withoutCode } from '../../codes/rules/slots.ts'
import { newCredential } from '../../passwords/new-credential.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { changeUser } from '../../users/change-user.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/**
 * Sets a user's password, regardless of the user's status: permanently, or until the next sign-in (H). Clears
 * failed attempts and invalidates codes that would confirm the user or reset the password (G).
 */
export const adminSetUserPassword: Handler<
  'AdminSetUserPassword',
  'clock' | 'pools' | 'users' | 'passwords' | 'sessionSecurity'
> = async (
  { UserPoolId, Username, Password, Permanent = false },
  { clock, pools, users, passwords, sessionSecurity },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const user = await requireUser(users, pool, Username)
  const credential = await newCredential(passwords, pool, user, Password, { temporary: !Permanent })
  const changed = await changeUser(users, user, (current) => ({
    ...withoutCode(withoutCode(current, 'sign-up'), 'reset-password'),
    credential,
    status: Permanent ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD',
    lockout: undefined,
    modifiedAt: clock.now(),
  }))
  await sessionSecurity.passwordChanged(pool, changed)
  return {}
}
