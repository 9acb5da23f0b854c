import { quotaOf } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { resourceServerFailures } from '../../resource-servers/errors.ts'
import { describeResourceServer } from '../../resource-servers/rules/describe-resource-server.ts'
import { scopesOf } from '../../resource-servers/rules/scopes.ts'
import type { Handler } from '../handler.ts'

/** Creates a resource server. Its identifier is unique in the pool, and cannot be changed (H). */
export const createResourceServer: Handler<
  'CreateResourceServer',
  'clock' | 'environment' | 'pools' | 'resourceServers'
> = async ({ UserPoolId, Identifier, Name, Scopes }, { clock, environment, pools, resourceServers }) => {
  const pool = await requirePool(pools, UserPoolId)
  const scopes = scopesOf(Scopes)
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
  const outcome = await resourceServers.insertWithin(quotaOf(environment, 'resourceServersPerPool'), server)
  if (outcome === 'exists') throw resourceServerFailures.exists(Identifier, pool.id)
  if (outcome === 'full') throw resourceServerFailures.tooMany()
  return { ResourceServer: describeResourceServer(server) }
}
