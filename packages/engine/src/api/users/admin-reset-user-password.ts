import { requirePool } from '../../pools/find-pool.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Invalidates a user's password and sends a code to set a new one. The response has no delivery details (H). */
export const adminResetUserPassword: Handler<'AdminResetUserPassword', 'pools' | 'users' | 'recovery'> = async (
  { UserPoolId, Username, ClientMetadata },
  { pools, users, recovery },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const user = await requireUser(users, pool, Username)
  await recovery.forceReset(pool, user, ClientMetadata)
  return {}
}
