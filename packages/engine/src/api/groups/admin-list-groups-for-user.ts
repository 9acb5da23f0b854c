import { groupFailures } from '../../groups/errors.ts'
import { describeGroup } from '../../groups/rules/describe-group.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { defaultPageSize } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Lists the groups of a user by name, a page at a time. The order is not documented (L). */
export const adminListGroupsForUser: Handler<
  'AdminListGroupsForUser',
  'cursors' | 'pools' | 'users' | 'groupMembers'
> = async ({ UserPoolId, Username, Limit, NextToken }, { cursors, pools, users, groupMembers }) => {
  if (Limit === 0) throw groupFailures.noItems()
  const pool = await requirePool(pools, UserPoolId)
  const user = await requireUser(users, pool, Username)
  const listing = `groups-of-user/${pool.id}/${user.sub}`
  const after = await cursors.read(listing, NextToken)
  const page = await groupMembers.listGroups(user, { limit: Limit ?? defaultPageSize, after })
  return omitUndefined({
    Groups: page.items.map(describeGroup),
    NextToken: await cursors.issue(listing, page.next),
  })
}
