import { requireGroup } from '../../groups/find-group.ts'
import { describeGroup } from '../../groups/rules/describe-group.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns a group (H). The name is case-insensitive (L). */
export const getGroup: Handler<'GetGroup', 'pools' | 'groups'> = async (
  { UserPoolId, GroupName },
  { pools, groups },
) => {
  const pool = await requirePool(pools, UserPoolId)
  return { Group: describeGroup(await requireGroup(groups, pool.id, GroupName)) }
}
