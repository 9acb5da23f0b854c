import type { ResourceServerRecord, ResourceServerStore } from '@poolhouse/storage'
import { resourceServerFailures } from './errors.ts'

/** Finds a resource server, or throws ResourceNotFoundException. */
export const requireResourceServer = async (
  resourceServers: ResourceServerStore,
  poolId: string,
  identifier: string,
): Promise<ResourceServerRecord> => {
  const server = await resourceServers.find(poolId, identifier)
  if (!server) throw resourceServerFailures.notFound(identifier)
  return server
}
