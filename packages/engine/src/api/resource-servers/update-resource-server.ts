import { requirePool } from '../../pools/find-pool.ts'
import { changeResourceServer } from '../../resource-servers/change-resource-server.ts'
import { describeResourceServer } from '../../resource-servers/rules/describe-resource-server.ts'
import { scopesOf } from '../../resource-servers/rules/scopes.ts'
import type { Handler } from '../handler.ts'

/**
 * Replaces the name and all scopes of a resource server (H); omitted scopes are removed (M). App clients keep the
 * names of removed scopes until their next update (M).
 */
export const updateResourceServer: Handler<'UpdateResourceServer', 'clock' | 'pools' | 'resourceServers'> = async (
  { UserPoolId, Identifier, Name, Scopes },
  { clock, pools, resourceServers },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const changes = { name: Name, scopes: scopesOf(Scopes), modifiedAt: clock.now() }
  const changed = await changeResourceServer(resourceServers, pool.id, Identifier, changes)
  return { ResourceServer: describeResourceServer(changed) }
}
