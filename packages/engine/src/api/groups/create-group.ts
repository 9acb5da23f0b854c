import { groupFailures } from '../../groups/errors.ts'
import { checkRole } from '../../groups/rules/check-role.ts'
import { describeGroup } from '../../groups/rules/describe-group.ts'
import { quotaOf } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Creates a group. Its name is unique in the pool regardless of case, and cannot be changed (H). */
export const createGroup: Handler<'CreateGroup', 'clock' | 'environment' | 'pools' | 'groups'> = async (
  { UserPoolId, GroupName, Description, RoleArn, Precedence },
  { clock, environment, pools, groups },
) => {
  const pool = await requirePool(pools, UserPoolId)
  checkRole(RoleArn, environment.accountId)

  const at = clock.now()
  const group = {
    poolId: pool.id,
    name: GroupName,
    version: 1,
    createdAt: at,
    modifiedAt: at,
    description: Description,
    roleArn: RoleArn,
    precedence: Precedence,
  }
  const outcome = await groups.insertWithin(quotaOf(environment, 'groupsPerPool'), group)
  if (outcome === 'full') throw groupFailures.tooMany()
  if (outcome === 'exists') throw groupFailures.exists()
  return { Group: describeGroup(group) }
}
