import { requirePool } from '../../pools/find-pool.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Revokes the tokens of one session of a user. Sessions have no associated sessions yet. */
export const adminRevokeUserSession: Handler<'AdminRevokeUserSession', 'pools' | 'users' | 'userSessions'> = async (
  { UserPoolId, Username, SessionId },
  { pools, users, userSessions },
) => {
  const pool = await requirePool(pools, UserPoolId)
  await userSessions.revoke(pool, await requireUser(users, pool, Username), SessionId)
  return {}
}
