import type { GroupRecord, GroupStore } from '@poolhouse/storage'
import { groupFailures } from './errors.ts'
import { requireGroup } from './find-group.ts'

/** Maximum number of tries. Each lost race means that another request succeeded. */
const attempts = 20

/**
 * Saves a group with the given changes and returns it as stored. A request that loses a race applies its changes again to
 * what the other request saved, because UpdateGroup declares no error for it.
 */
export const changeGroup = async (
  groups: GroupStore,
  { poolId, name }: GroupRecord,
  changes: Partial<GroupRecord>,
): Promise<GroupRecord> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const changed = { ...(await requireGroup(groups, poolId, name)), ...changes }
    if ((await groups.save(changed)) === 'saved') return { ...changed, version: changed.version + 1 }
  }
  throw groupFailures.tooMuchContention()
}
