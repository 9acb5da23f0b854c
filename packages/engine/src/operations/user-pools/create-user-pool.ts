import { limits } from '../../domain/limits.ts'
import { describePool } from '../../domain/pools/describe-pool.ts'
import { newPool, newPoolId } from '../../domain/pools/new-pool.ts'
import { fixedSettings, poolSettings } from '../../domain/pools/settings.ts'
import { checkTier } from '../../domain/pools/tiers.ts'
import { poolFailures } from '../../failures/pools.ts'
import type { Handler } from '../../operation.ts'

/** Creates a user pool with two signing keys of its own. */
export const createUserPool: Handler<
  'CreateUserPool',
  'clock' | 'random' | 'environment' | 'signingKeys' | 'pools'
> = async ({ PoolName: name, ...request }, { clock, random, environment, signingKeys, pools }) => {
  const settings = poolSettings(request, fixedSettings({ PoolName: name, ...request }))
  checkTier(settings)
  const others = await pools.list({ limit: limits.pools })
  if (others.items.length >= limits.pools) throw poolFailures.tooMany()

  const at = clock.now()
  const id = newPoolId(random, environment.region)
  const pool = newPool({ id, name, settings }, at)
  if (!(await pools.insert(pool, await signingKeys.generate(id, at)))) throw poolFailures.idTaken()
  return { UserPool: describePool(environment, pool, 0) }
}
