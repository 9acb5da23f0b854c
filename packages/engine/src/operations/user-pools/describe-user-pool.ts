import { describePool } from '../../domain/pools/describe-pool.ts'
import { requirePool } from '../../domain/pools/find-pool.ts'
import type { Handler } from '../../operation.ts'

/** Shows a user pool with all its settings. The number of users may lag. */
export const describeUserPool: Handler<'DescribeUserPool', 'environment' | 'pools' | 'users'> = async (
  { UserPoolId },
  { environment, pools, users },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const described = describePool(environment, pool, await users.estimateCount(pool.id))
  // Tags are left out by CreateUserPool, but never here.
  return { UserPool: { ...described, UserPoolTags: described.UserPoolTags ?? {} } }
}
