import { requirePool } from '../../pools/find-pool.ts'
import { keptSettings, poolSettings } from '../../pools/rules/settings.ts'
import { checkTier } from '../../pools/rules/tiers.ts'
import { poolFailures } from '../../pools/errors.ts'
import type { Handler } from '../handler.ts'

/**
 * Replaces the settings of a user pool: what is left out returns to its default. The schema, the kind of sign-in names and
 * their case stay as they were made, and so do the name, unless one is given, and domains.
 */
export const updateUserPool: Handler<'UpdateUserPool', 'clock' | 'pools'> = async (
  { UserPoolId, PoolName, ...request },
  { clock, pools },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const settings = poolSettings(request, keptSettings(pool.settings))
  checkTier(settings, pool.settings)
  const changed = { ...pool, name: PoolName ?? pool.name, settings, modifiedAt: clock.now() }
  if ((await pools.save(changed)) === 'stale') throw poolFailures.changedMeanwhile()
  return {}
}
