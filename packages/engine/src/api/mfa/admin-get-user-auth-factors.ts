import { authFactorsOf } from '../../mfa/rules/auth-factors.ts'
import { describeMfa } from '../../mfa/rules/describe-mfa.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Lists the factors that a user can sign in with. */
export const adminGetUserAuthFactors: Handler<'AdminGetUserAuthFactors', 'passkeys' | 'pools' | 'users'> = async (
  { UserPoolId, Username },
  { passkeys, pools, users },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const user = await requireUser(users, pool, Username)
  const hasPasskey = (await passkeys.list(user, { limit: 1 })).items.length > 0
  const { MFAOptions: _, ...settings } = describeMfa(user)
  return { Username: user.username, ...settings, ConfiguredUserAuthFactors: authFactorsOf(pool, user, hasPasskey) }
}
