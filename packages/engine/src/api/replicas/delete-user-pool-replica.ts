import { requirePool } from '../../pools/find-pool.ts'
import { replicaFailures } from '../../replicas/errors.ts'
import { requireReplica } from '../../replicas/find-replica.ts'
import { describeReplica } from '../../replicas/rules/describe-replica.ts'
import type { Handler } from '../handler.ts'

/** Deletes a replica, which must be INACTIVE (H). Its status is DELETING in this response. */
export const deleteUserPoolReplica: Handler<'DeleteUserPoolReplica', 'environment' | 'pools' | 'replicas'> = async (
  { UserPoolId, RegionName },
  { environment, pools, replicas },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const replica = await requireReplica(replicas, pool.id, RegionName)
  if (replica.status === 'ACTIVE') throw replicaFailures.stillActive()
  if (!(await replicas.delete(pool.id, RegionName))) throw replicaFailures.notFound(RegionName)
  return { UserPoolReplica: { ...describeReplica(replica, environment), Status: 'DELETING' } }
}
