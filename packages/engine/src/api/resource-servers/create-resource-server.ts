import { limits } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { resourceServerFailures } from '../../resource-servers/errors.ts'
import { describeResourceServer } from '../../resource-servers/rules/describe-resource-server.ts'
import { scopesOf } from '../../resource-servers/rules/scopes.ts'
import type { Handler } from '../handler.ts'

/** Creates a resource server. Its identifier is unique in the pool, and final (H). */
export const createResourceServer: Handler<'CreateResourceServer', 'clock' | 'pools' | 'resourceServers'> = async (
  { UserPoolId, Identifier, Name, Scopes },
  { clock, pools, resourceServers },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const scopes = scopesOf(Scopes)
  const { items } = await resourceServers.list(pool.id, { limit: limits.resourceServersPerPool })
  if (items.some(({ identifier }) => identifier === Identifier)) {
    throw resourceServerFailures.exists(Identifier, pool.id)
  }
  if (items.length >= limits.resourceServersPerPool) throw resourceServerFailures.tooMany()

  const at = clock.now()
  const server = {
    poolId: pool.id,
    identifier: Identifier,
    version: 1,
    createdAt: at,
    modifiedAt: at,
    name: Name,
    scopes,
  }
  if (!(await resourceServers.insert(server))) throw resourceServerFailures.exists(Identifier, pool.id)
  return { ResourceServer: describeResourceServer(server) }
}
