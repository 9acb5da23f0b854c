import type { GroupRecord, GroupStore } from '@poolhouse/storage'
import { groupFailures } from './errors.ts'

/** Finds a group by name, in any case (L), or throws ResourceNotFoundException. */
export const requireGroup = async (groups: GroupStore, poolId: string, name: string): Promise<GroupRecord> => {
  const group = await groups.find(poolId, name)
  if (!group) throw groupFailures.notFound()
  return group
}
