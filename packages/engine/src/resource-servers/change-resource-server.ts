import type { ResourceServerRecord, ResourceServerStore } from '@poolhouse/storage'
import { untilSaved } from '../kernel/until-saved.ts'
import { resourceServerFailures } from './errors.ts'
import { requireResourceServer } from './find-resource-server.ts'

/**
 * Applies changes to a resource server and returns it. A request that loses a race overwrites the changes of the other, because
 * UpdateResourceServer declares no error for it.
 */
export const changeResourceServer = async (
  resourceServers: ResourceServerStore,
  poolId: string,
  identifier: string,
  changes: Pick<ResourceServerRecord, 'name' | 'scopes' | 'modifiedAt'>,
): Promise<ResourceServerRecord> =>
  untilSaved(async () => {
    const changed = { ...(await requireResourceServer(resourceServers, poolId, identifier)), ...changes }
    return (await resourceServers.save(changed)) === 'saved' ? changed : undefined
  }, resourceServerFailures.tooMuchContention)
