import type { GroupRecord, GroupStore } from '@poolhouse/storage'
import { untilSaved } from '../kernel/until-saved.ts'
import { groupFailures } from './errors.ts'
import { requireGroup } from './find-group.ts'

/**
 * Saves a group with the given changes and returns it as stored; members without a change are kept (H). A request that loses
 * a race applies its changes again to what the other request saved, because UpdateGroup declares no error for it.
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
