import { requirePool } from '../../pools/find-pool.ts'
import { requireUser } from '../../users/find-user.ts'
import { userFailures } from '../../users/errors.ts'
import type { Handler } from '../handler.ts'

/** Deletes a user. Tokens become invalid immediately; the names can be reused (H). */
export const adminDeleteUser: Handler<'AdminDeleteUser', 'pools' | 'users'> = async (
  { UserPoolId, Username },
  { pools, users },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const { sub } = await requireUser(users, pool, Username)
  if (!(await users.delete(pool.id, sub))) throw userFailures.notFound()
}
