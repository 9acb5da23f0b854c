import { requirePool } from '../../pools/find-pool.ts'
import { replicaFailures } from '../../replicas/errors.ts'
import { requireReplica } from '../../replicas/find-replica.ts'
import { describeReplica } from '../../replicas/rules/describe-replica.ts'
import type { Handler } from '../handler.ts'

/** Maximum number of tries. Each lost race means that another request succeeded. */
const attempts = 20

/** Activates or deactivates a replica (H). */
export const updateUserPoolReplica: Handler<'UpdateUserPoolReplica', 'environment' | 'pools' | 'replicas'> = async (
  { UserPoolId, RegionName, Status },
  { environment, pools, replicas },
) => {
  const pool = await requirePool(pools, UserPoolId)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const changed = { ...(await requireReplica(replicas, pool.id, RegionName)), status: Status }
    if ((await replicas.save(changed)) === 'saved') return { UserPoolReplica: describeReplica(changed, environment) }
  }
  throw replicaFailures.tooMuchContention()
}
