import { requirePool } from '../../pools/find-pool.ts'
import { resourceServerFailures } from '../../resource-servers/errors.ts'
import type { Handler } from '../handler.ts'

/** Deletes a resource server, also one whose scopes app clients use (H). */
export const deleteResourceServer: Handler<'DeleteResourceServer', 'pools' | 'resourceServers'> = async (
  { UserPoolId, Identifier },
  { pools, resourceServers },
) => {
  const pool = await requirePool(pools, UserPoolId)
  if (!(await resourceServers.delete(pool.id, Identifier))) throw resourceServerFailures.notFound(Identifier)
}
