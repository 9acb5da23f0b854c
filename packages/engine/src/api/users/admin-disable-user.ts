import { requirePool } from '../../pools/find-pool.ts'
import { changeUser } from '../../users/change-user.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/**
 * Disables a user: sign-in is rejected, and every refresh and access token becomes permanently invalid (H). The status is
 * unchanged (H). Disabling a disabled user succeeds (M) and does not change the modification date (L).
 */
export const adminDisableUser: Handler<'AdminDisableUser', 'clock' | 'pools' | 'users' | 'grants'> = async (
  { UserPoolId, Username },
  { clock, pools, users, grants },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const user = await requireUser(users, pool, Username)
  // The user is saved first, so that no sign-in succeeds after the tokens are revoked.
  await changeUser(users, user, (current) =>
    current.enabled ? { ...current, enabled: false, modifiedAt: clock.now() } : current,
  )
  await grants.revokeAll(pool.id, user.sub, clock.now())
  return {}
}
