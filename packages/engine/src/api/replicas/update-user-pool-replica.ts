import { untilSaved } from '../../kernel/until-saved.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { replicaFailures } from '../../replicas/errors.ts'
import { requireReplica } from '../../replicas/find-replica.ts'
import { describeReplica } from '../../replicas/rules/describe-replica.ts'
import type { Handler } from '../handler.ts'

/** Activates or deactivates a replica (H). */
export const updateUserPoolReplica: Handler<'UpdateUserPoolReplica', 'environment' | 'pools' | 'replicas'> = async (
  { UserPoolId, RegionName, Status },
  { environment, pools, replicas },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const changed = await untilSaved(async () => {
    const replica = { ...(await requireReplica(replicas, pool.id, RegionName)), status: Status }
    return (await replicas.save(replica)) === 'saved' ? replica : undefined
  }, replicaFailures.tooMuchContention)
  return { UserPoolReplica: describeReplica(changed, environment) }
}
