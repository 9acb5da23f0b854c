import { isWithinMaximum } from '../../limits/is-within-maximum.ts'
import { quotaOf } from '../../limits/rules/quotas.ts'
import { rejectFirstFactorsWithoutMfa } from '../../mfa/rules/first-factors.ts'
import { allPools } from '../../pools/all-pools.ts'
import { describePool } from '../../pools/rules/describe-pool.ts'
import { newPool, newPoolId } from '../../pools/new-pool.ts'
import { newPoolSettings } from '../../pools/rules/settings.ts'
import { poolFailures } from '../../pools/errors.ts'
import type { Handler } from '../handler.ts'

/** Creates a user pool with its own two signing keys. */
export const createUserPool: Handler<
  'CreateUserPool',
  'clock' | 'random' | 'environment' | 'signingKeys' | 'pools'
> = async (request, { clock, random, environment, signingKeys, pools }) => {
  const { region, accountId } = environment
  const settings = newPoolSettings(request, environment)
  const at = clock.now()
  const id = newPoolId(random, region)
  const pool = newPool({ id, name: request.PoolName, settings }, at)
  rejectFirstFactorsWithoutMfa(pool)
  const keys = await signingKeys.generate(id, at)
  if (!(await pools.insert(pool, keys))) throw poolFailures.idTaken()
  if (!(await isWithinMaximum(clock, id, quotaOf(environment, 'pools'), () => allPools(pools)))) {
    await pools.delete(id)
    throw poolFailures.tooMany()
  }
  return { UserPool: describePool({ region, accountId, pool, numberOfUsers: 0 }) }
}
