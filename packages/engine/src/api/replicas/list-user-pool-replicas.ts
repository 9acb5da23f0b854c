import { limits } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { describePrimary, describeReplica } from '../../replicas/rules/describe-replica.ts'
import type { Handler } from '../handler.ts'

/**
 * Lists the primary and the secondary replicas (H). A pool without replicas lists only itself (L). All fit on one page, so any
 * NextToken is invalid.
 */
export const listUserPoolReplicas: Handler<
  'ListUserPoolReplicas',
  'cursors' | 'environment' | 'pools' | 'replicas'
> = async ({ UserPoolId, NextToken }, { cursors, environment, pools, replicas }) => {
  const pool = await requirePool(pools, UserPoolId)
  await cursors.read(`replicas/${pool.id}`, NextToken)
  const { items } = await replicas.list(pool.id, { limit: limits.replicasPerPool })
  return {
    UserPoolReplicas: [
      describePrimary(pool.id, environment),
      ...items.map((replica) => describeReplica(replica, environment)),
    ],
  }
}
