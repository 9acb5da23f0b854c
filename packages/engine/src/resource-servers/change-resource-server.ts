import type { ResourceServerRecord, ResourceServerStore } from '@poolhouse/storage'
import { resourceServerFailures } from './errors.ts'
import { requireResourceServer } from './find-resource-server.ts'

/** Maximum number of tries. Each lost race means that another request succeeded. */
const attempts = 20

/**
 * Saves a resource server with the given changes and returns it. A request that loses a race replaces what the other saved,
 * because UpdateResourceServer declares no error for it.
 */
export const changeResourceServer = async (
  resourceServers: ResourceServerStore,
  poolId: string,
  identifier: string,
  changes: Pick<ResourceServerRecord, 'name' | 'scopes' | 'modifiedAt'>,
): Promise<ResourceServerRecord> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const changed = { ...(await requireResourceServer(resourceServers, poolId, identifier)), ...changes }
    if ((await resourceServers.save(changed)) === 'saved') return changed
  }
  throw resourceServerFailures.tooMuchContention()
}
