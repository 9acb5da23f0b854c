import { requireGroup } from '../../groups/find-group.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/**
 * Adds a user in any status to a group. Repeating it succeeds (M). The group appears in the user's next tokens. The group
 * is looked up before the user (L).
 */
export const adminAddUserToGroup: Handler<
  'AdminAddUserToGroup',
  'pools' | 'users' | 'groups' | 'groupMembers'
> = async ({ UserPoolId, Username, GroupName }, { pools, users, groups, groupMembers }) => {
  const pool = await requirePool(pools, UserPoolId)
  const group = await requireGroup(groups, pool.id, GroupName)
  await groupMembers.add(group, await requireUser(users, pool, Username))
}
