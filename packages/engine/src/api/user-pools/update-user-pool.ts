import { rejectWhileImporting } from '../../imports/reject-while-importing.ts'
import { rejectFirstFactorsWithoutMfa } from '../../mfa/rules/first-factors.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { updatedPoolSettings } from '../../pools/rules/settings.ts'
import { poolFailures } from '../../pools/errors.ts'
import type { Handler } from '../handler.ts'

/**
 * Updates the settings of a user pool. `omitted-members.ts` determines for each omitted member whether it is kept or reset to
 * its default. The schema, kinds of sign-in names, their case and domains cannot be changed here (H), but the name can (M).
 */
export const updateUserPool: Handler<'UpdateUserPool', 'clock' | 'environment' | 'pools'> = async (
  { UserPoolId, PoolName, ...request },
  { clock, environment, pools },
) => {
  const pool = await requirePool(pools, UserPoolId)
  rejectWhileImporting(pool)
  const settings = updatedPoolSettings(request, pool, environment)
  const changed = { ...pool, name: PoolName ?? pool.name, settings, modifiedAt: clock.now() }
  if (request.MfaConfiguration ?? request.Policies?.SignInPolicy) rejectFirstFactorsWithoutMfa(changed)
  if ((await pools.save(changed)) === 'stale') throw poolFailures.changedMeanwhile()
  return {}
}
