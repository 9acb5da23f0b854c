import { requirePool } from '../../pools/find-pool.ts'
import { requireResourceServer } from '../../resource-servers/find-resource-server.ts'
import { describeResourceServer as describe } from '../../resource-servers/rules/describe-resource-server.ts'
import type { Handler } from '../handler.ts'

/** Returns a resource server (H). */
export const describeResourceServer: Handler<'DescribeResourceServer', 'pools' | 'resourceServers'> = async (
  { UserPoolId, Identifier },
  { pools, resourceServers },
) => {
  const pool = await requirePool(pools, UserPoolId)
  return { ResourceServer: describe(await requireResourceServer(resourceServers, pool.id, Identifier)) }
}
