import { requirePool } from '../../pools/find-pool.ts'
import { changeUser } from '../../users/change-user.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/**
 * Enables a disabled user, who has to sign in again: tokens stay revoked (M). Enabling an enabled user succeeds (M) and does
 * not change the modification date (L).
 */
export const adminEnableUser: Handler<'AdminEnableUser', 'clock' | 'pools' | 'users'> = async (
  { UserPoolId, Username },
  { clock, pools, users },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const user = await requireUser(users, pool, Username)
  await changeUser(users, user, (current) =>
    current.enabled ? current : { ...current, enabled: true, modifiedAt: clock.now() },
  )
  return {}
}
