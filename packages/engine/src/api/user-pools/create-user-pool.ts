import { quotaOf } from '../../limits/rules/quotas.ts'
import { refuseFirstFactorsWithoutMfa } from '../../mfa/rules/first-factors.ts'
import { describePool } from '../../pools/rules/describe-pool.ts'
import { newPool, newPoolId } from '../../pools/new-pool.ts'
import { newPoolSettings } from '../../pools/rules/settings.ts'
import { poolFailures } from '../../pools/errors.ts'
import type { Handler } from '../handler.ts'

/** Creates a user pool with two signing keys of its own. */
export const createUserPool: Handler<
  'CreateUserPool',
  'clock' | 'random' | 'environment' | 'signingKeys' | 'pools'
> = async (request, { clock, random, environment, signingKeys, pools }) => {
  const { region, accountId } = environment
  const settings = newPoolSettings(request, environment)
  const at = clock.now()
  const id = newPoolId(random, region)
  const pool = newPool({ id, name: request.PoolName, settings }, at)
  refuseFirstFactorsWithoutMfa(pool)
  if (!(await pools.insert(pool, await signingKeys.generate(id, at)))) throw poolFailures.idTaken()
  // Counted afterwards: of racing requests, the last ones see all others.
  const maximum = quotaOf(environment, 'pools')
  if ((await pools.list({ limit: maximum + 1 })).items.length > maximum) {
    await pools.delete(id)
    throw poolFailures.tooMany()
  }
  return { UserPool: describePool({ region, accountId, pool, numberOfUsers: 0 }) }
}
