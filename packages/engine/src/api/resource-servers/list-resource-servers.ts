import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { describeResourceServer } from '../../resource-servers/rules/describe-resource-server.ts'
import type { Handler } from '../handler.ts'

/** Maximum and default page size (L). */
const pageSize = 50

/** Lists the resource servers of a pool with their scopes (H), by identifier (L), a page at a time. */
export const listResourceServers: Handler<'ListResourceServers', 'cursors' | 'pools' | 'resourceServers'> = async (
  { UserPoolId, MaxResults = pageSize, NextToken },
  { cursors, pools, resourceServers },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const listing = `resource-servers/${pool.id}`
  const after = await cursors.read(listing, NextToken)
  const page = await resourceServers.list(pool.id, { limit: MaxResults, after })
  return omitUndefined({
    ResourceServers: page.items.map(describeResourceServer),
    NextToken: await cursors.issue(listing, page.next),
  })
}
