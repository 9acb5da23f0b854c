import type { GroupRecord, GroupStore } from '@poolhouse/storage'
import { untilSaved } from '../kernel/until-saved.ts'
import { groupFailures } from './errors.ts'
import { requireGroup } from './find-group.ts'

/**
 * Applies changes to a group and returns the stored group; other members are kept (H). A request that loses a race applies its
 * changes again to the group that the other request saved, because UpdateGroup declares no error for it.
 */
export const changeGroup = async (
  groups: GroupStore,
  { poolId, name }: GroupRecord,
  changes: Partial<GroupRecord>,
): Promise<GroupRecord> =>
  untilSaved(async () => {
    const changed = { ...(await requireGroup(groups, poolId, name)), ...changes }
    return (await groups.save(changed)) === 'saved' ? { ...changed, version: changed.version + 1 } : undefined
  }, groupFailures.tooMuchContention)
