import { requireGroup } from '../../groups/find-group.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/**
 * Removes a user from a group. Removing a user who is not in it succeeds (M). Tokens keep their claims until they expire.
 * The group is looked up before the user (L).
 */
export const adminRemoveUserFromGroup: Handler<
  'AdminRemoveUserFromGroup',
  'pools' | 'users' | 'groups' | 'groupMembers'
> = async ({ UserPoolId, Username, GroupName }, { pools, users, groups, groupMembers }) => {
  const pool = await requirePool(pools, UserPoolId)
  const group = await requireGroup(groups, pool.id, GroupName)
  await groupMembers.remove(group, await requireUser(users, pool, Username))
}
