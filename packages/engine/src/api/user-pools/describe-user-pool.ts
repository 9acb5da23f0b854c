import { requirePool } from '../../pools/find-pool.ts'
import { describePool, identifyDescription } from '../../pools/rules/describe-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns a user pool with all its settings. The number of users may lag behind (H). */
export const describeUserPool: Handler<'DescribeUserPool', 'environment' | 'pools' | 'users'> = async (
  { UserPoolId },
  { environment: { region, accountId }, pools, users },
  call,
) => {
  // In parallel: over a network, each takes a round trip.
  const [pool, numberOfUsers] = await Promise.all([requirePool(pools, UserPoolId), users.estimateCount(UserPoolId)])
  // CreateUserPool omits tags that are not set; DescribeUserPool does not (M).
  const described = { region, accountId, pool, numberOfUsers }
  call.identifyOutput?.(identifyDescription(described))
  return { UserPool: describePool(described, pool.settings.UserPoolTags ?? {}) }
}
