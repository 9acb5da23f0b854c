import { limits } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { replicaFailures } from '../../replicas/errors.ts'
import { checkReplica } from '../../replicas/rules/check-replica.ts'
import { describeReplica } from '../../replicas/rules/describe-replica.ts'
import type { Handler } from '../handler.ts'

/**
 * Records a replica of a pool in another Region; a pool has at most one (H). Its status is CREATING in this response and
 * INACTIVE in later ones (H). This server copies no data; see the guide on replicas.
 */
export const createUserPoolReplica: Handler<
  'CreateUserPoolReplica',
  'clock' | 'environment' | 'pools' | 'replicas'
> = async ({ UserPoolId, RegionName, UserPoolTags = {} }, { clock, environment, pools, replicas }) => {
  const pool = await requirePool(pools, UserPoolId)
  checkReplica(pool, RegionName, UserPoolTags, environment)
  const replica = {
    poolId: pool.id,
    regionName: RegionName,
    version: 1,
    createdAt: clock.now(),
    status: 'INACTIVE',
    tags: UserPoolTags,
  } as const
  const outcome = await replicas.insertWithin(limits.replicasPerPool, replica)
  if (outcome === 'exists') throw replicaFailures.exists(RegionName)
  if (outcome === 'full') throw replicaFailures.tooMany()
  return { UserPoolReplica: { ...describeReplica(replica, environment), Status: 'CREATING' } }
}
