import { requirePool } from '../../pools/find-pool.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Revokes every sign-in of a user: refresh and access tokens become invalid. The user can sign in again (H). */
export const adminUserGlobalSignOut: Handler<'AdminUserGlobalSignOut', 'clock' | 'pools' | 'users' | 'grants'> = async (
  { UserPoolId, Username },
  { clock, pools, users, grants },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const { sub } = await requireUser(users, pool, Username)
  await grants.revokeAll(pool.id, sub, clock.now())
  return {}
}
