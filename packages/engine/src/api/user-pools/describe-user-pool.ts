import type { OutputOf } from '@poolhouse/schemas'
import { frozen, type PoolRecord } from '@poolhouse/storage'
import { describePool } from '../../pools/rules/describe-pool.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Shows a user pool with all its settings. The number of users may lag. */
export const describeUserPool: Handler<'DescribeUserPool', 'environment' | 'pools' | 'users'> = async (
  { UserPoolId },
  { environment, pools, users },
) => {
  // Neither waits for the other: across a network each takes as long again.
  const [pool, numberOfUsers] = await Promise.all([requirePool(pools, UserPoolId), users.estimateCount(UserPoolId)])
  const known = answers.get(pool)
  if (known?.UserPool?.EstimatedNumberOfUsers === numberOfUsers) return known
  // Tags are left out by CreateUserPool, but never here.
  const tagged = { ...pool, settings: { UserPoolTags: {}, ...pool.settings } }
  const answer = frozen({ UserPool: describePool(environment, tagged, numberOfUsers) })
  answers.set(pool, answer)
  return answer
}

/** The last answer about a record: tools that manage pools ask for them again and again, and they are long. */
const answers = new WeakMap<PoolRecord, OutputOf<'DescribeUserPool'>>()
