import { runInQueue } from '../../kernel/keyed-queue.ts'
import { quotaOf } from '../../limits/rules/quotas.ts'
import { refuseFirstFactorsWithoutMfa } from '../../mfa/rules/first-factors.ts'
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
  refuseFirstFactorsWithoutMfa(pool)
  const keys = await signingKeys.generate(id, at)
  const maximum = quotaOf(environment, 'pools')
  // In a queue, so that the last free place goes to one of the racing requests of this process. Counted afterwards, because
  // other processes create pools, too: racing with them, all may be rejected.
  await runInQueue(pools, 'create', async () => {
    if (!(await pools.insert(pool, keys))) throw poolFailures.idTaken()
    if ((await pools.list({ limit: maximum + 1 })).items.length <= maximum) return
    await pools.delete(id)
    throw poolFailures.tooMany()
  })
  return { UserPool: describePool({ region, accountId, pool, numberOfUsers: 0 }) }
}
