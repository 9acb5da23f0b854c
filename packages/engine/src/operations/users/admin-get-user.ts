import { requirePool } from '../../domain/pools/find-pool.ts'
import { describeUserForAdmin } from '../../domain/users/describe-user.ts'
import { requireUser } from '../../domain/users/find-user.ts'
import type { Handler } from '../../operation.ts'

/** Shows a user with all attributes. */
export const adminGetUser: Handler<'AdminGetUser', 'pools' | 'users'> = async (
  { UserPoolId, Username },
  { pools, users },
) => {
  const pool = await requirePool(pools, UserPoolId)
  return describeUserForAdmin(pool, await requireUser(users, pool, Username))
}
