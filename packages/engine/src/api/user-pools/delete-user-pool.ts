import { requirePool } from '../../pools/find-pool.ts'
import { poolFailures } from '../../pools/errors.ts'
import type { Handler } from '../handler.ts'

/** Deletes a user pool and everything in it, unless it is protected or has a domain. */
export const deleteUserPool: Handler<'DeleteUserPool', 'pools'> = async ({ UserPoolId }, { pools }) => {
  const { id, settings } = await requirePool(pools, UserPoolId)
  if (settings.DeletionProtection === 'ACTIVE') throw poolFailures.deletionProtected()
  if (settings.Domain ?? settings.CustomDomain) throw poolFailures.hasDomain()
  if (!(await pools.delete(id))) throw poolFailures.notFound(id)
}
