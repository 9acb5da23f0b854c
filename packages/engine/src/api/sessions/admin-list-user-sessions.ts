import { requirePool } from '../../pools/find-pool.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Lists the active sessions of a user, on one page (H). */
export const adminListUserSessions: Handler<'AdminListUserSessions', 'pools' | 'users' | 'userSessions'> = async (
  { UserPoolId, Username },
  { pools, users, userSessions },
) => {
  const pool = await requirePool(pools, UserPoolId)
  return { Sessions: [...(await userSessions.list(pool, await requireUser(users, pool, Username)))] }
}
