import { requirePool } from '../../pools/find-pool.ts'
import { resourceServerFailures } from '../../resource-servers/errors.ts'
import type { Handler } from '../handler.ts'

/** Deletes a resource server, even if app clients use its scopes (H). */
export const deleteResourceServer: Handler<'DeleteResourceServer', 'pools' | 'resourceServers'> = async (
  { UserPoolId, Identifier },
  { pools, resourceServers },
) => {
  const pool = await requirePool(pools, UserPoolId)
  if (!(await resourceServers.delete(pool.id, Identifier))) throw resourceServerFailures.notFound(Identifier)
}
