import { changeGroup } from '../../groups/change-group.ts'
import { requireGroup } from '../../groups/find-group.ts'
import { checkRole } from '../../groups/rules/check-role.ts'
import { describeGroup } from '../../groups/rules/describe-group.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Changes a group. Omitted members keep their value (H), so a role or precedence cannot be removed. */
export const updateGroup: Handler<'UpdateGroup', 'clock' | 'environment' | 'pools' | 'groups'> = async (
  { UserPoolId, GroupName, Description, RoleArn, Precedence },
  { clock, environment, pools, groups },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const group = await requireGroup(groups, pool.id, GroupName)
  checkRole(RoleArn, environment.accountId)
  const changes = { description: Description, roleArn: RoleArn, precedence: Precedence, modifiedAt: clock.now() }
  return { Group: describeGroup(await changeGroup(groups, group, omitUndefined(changes))) }
}
