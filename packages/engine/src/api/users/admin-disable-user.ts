import { requirePool } from '../../pools/find-pool.ts'
import { changeUser } from '../../users/change-user.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/**
 * Disables a user: no sign-in, and every refresh and access token becomes invalid for good (H). The status stays (H).
 * Disabling a disabled user succeeds (M) without moving the date of the last change (L).
 */
export const adminDisableUser: Handler<'AdminDisableUser', 'clock' | 'pools' | 'users' | 'grants'> = async (
  { UserPoolId, Username },
  { clock, pools, users, grants },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const user = await requireUser(users, pool, Username)
  // First the user, so that no sign-in succeeds after its tokens were revoked.
  await changeUser(users, user, (current) =>
    current.enabled ? { ...current, enabled: false, modifiedAt: clock.now() } : current,
  )
  await grants.revokeAll(pool.id, user.sub, clock.now())
  return {}
}
