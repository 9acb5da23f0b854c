import { rejectWhileImporting } from '../../imports/reject-while-importing.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { poolFailures } from '../../pools/errors.ts'
import { replicaFailures } from '../../replicas/errors.ts'
import type { Handler } from '../handler.ts'

/** Deletes a user pool and everything in it, unless it is protected, or has a domain or a replica (M). */
export const deleteUserPool: Handler<'DeleteUserPool', 'pools' | 'replicas'> = async (
  { UserPoolId },
  { pools, replicas },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const { id, settings } = pool
  rejectWhileImporting(pool)
  if (settings.DeletionProtection === 'ACTIVE') throw poolFailures.deletionProtected()
  if (settings.Domain ?? settings.CustomDomain) throw poolFailures.hasDomain()
  if ((await replicas.list(id, { limit: 1 })).items.length > 0) throw replicaFailures.poolHasReplica()
  if (!(await pools.delete(id))) throw poolFailures.notFound(id)
}
