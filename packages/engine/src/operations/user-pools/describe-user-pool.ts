import { describePool } from '../../domain/pools/describe-pool.ts'
import { requirePool } from '../../domain/pools/find-pool.ts'
import type { Handler } from '../../operation.ts'

/** Shows a user pool with all its settings. The number of users may lag. */
export const describeUserPool: Handler<'DescribeUserPool', 'environment' | 'pools' | 'users'> = async (
  { UserPoolId },
  { environment, pools, users },
) => {
  const pool = await requirePool(pools, UserPoolId)
  // Tags are left out by CreateUserPool, but never here.
  const tagged = { ...pool, settings: { UserPoolTags: {}, ...pool.settings } }
  return { UserPool: describePool(environment, tagged, await users.estimateCount(pool.id)) }
}
