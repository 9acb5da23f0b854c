import { requireGroup } from '../../groups/find-group.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { defaultPageSize } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { describeUser } from '../../users/rules/describe-user.ts'
import type { Handler } from '../handler.ts'

/** Lists the users in a group with all their attributes (H), a page at a time. */
export const listUsersInGroup: Handler<'ListUsersInGroup', 'cursors' | 'pools' | 'groups' | 'groupMembers'> = async (
  { UserPoolId, GroupName, Limit, NextToken },
  { cursors, pools, groups, groupMembers },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const group = await requireGroup(groups, pool.id, GroupName)
  const listing = `users-in-group/${pool.id}/${group.name}`
  const after = await cursors.read(listing, NextToken)
  const page = await groupMembers.listUsers(group, { limit: Limit || defaultPageSize, after })
  return omitUndefined({
    Users: page.items.map((user) => describeUser(pool, user)),
    NextToken: await cursors.issue(listing, page.next),
  })
}
