import { groupFailures } from '../../groups/errors.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Deletes a group and its memberships (H). Tokens keep their claims until they expire (M). */
export const deleteGroup: Handler<'DeleteGroup', 'pools' | 'groups'> = async (
  { UserPoolId, GroupName },
  { pools, groups },
) => {
  const pool = await requirePool(pools, UserPoolId)
  if (!(await groups.delete(pool.id, GroupName))) throw groupFailures.notFound()
}
