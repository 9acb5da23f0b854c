import { requirePool } from '../../pools/find-pool.ts'
import { describeUserForAdmin } from '../../users/rules/describe-user.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Returns a user with all attributes, found by username, alias or sub (H). */
export const adminGetUser: Handler<'AdminGetUser', 'pools' | 'users'> = async (
  { UserPoolId, Username },
  { pools, users },
) => {
  const pool = await requirePool(pools, UserPoolId)
  return describeUserForAdmin(pool, await requireUser(users, pool, Username))
}
