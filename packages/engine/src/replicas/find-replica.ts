import type { ReplicaRecord, ReplicaStore } from '@poolhouse/storage'
import { replicaFailures } from './errors.ts'

/** Finds a replica by its Region, or throws ResourceNotFoundException. */
export const requireReplica = async (
  replicas: ReplicaStore,
  poolId: string,
  regionName: string,
): Promise<ReplicaRecord> => {
  const replica = await replicas.find(poolId, regionName)
  if (!replica) throw replicaFailures.notFound(regionName)
  return replica
}
