import { withLegacySms } from '../../mfa/rules/legacy-sms.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { changeUser } from '../../users/change-user.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Sets the legacy MFAOptions of a user: SMS or none (H). */
export const adminSetUserSettings: Handler<'AdminSetUserSettings', 'pools' | 'users'> = async (
  { UserPoolId, Username, MFAOptions },
  { pools, users },
) => {
  const user = await requireUser(users, await requirePool(pools, UserPoolId), Username)
  await changeUser(users, user, (current) => withLegacySms(current, MFAOptions))
  return {}
}
