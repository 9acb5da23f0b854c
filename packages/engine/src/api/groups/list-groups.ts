import { describeGroup } from '../../groups/rules/describe-group.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { defaultPageSize } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Lists the groups of a pool by name, a page at a time. The order is not documented (L). */
export const listGroups: Handler<'ListGroups', 'cursors' | 'pools' | 'groups'> = async (
  { UserPoolId, Limit, NextToken },
  { cursors, pools, groups },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const listing = `groups/${pool.id}`
  const after = await cursors.read(listing, NextToken)
  const page = await groups.list(pool.id, { limit: Limit || defaultPageSize, after })
  return omitUndefined({
    Groups: page.items.map(describeGroup),
    NextToken: await cursors.issue(listing, page.next),
  })
}
