import type { UserPoolReplicaType } from '@poolhouse/schemas'
import type { ReplicaRecord } from '@poolhouse/storage'
import { type ArnSource, poolArn } from '../../pools/rules/describe-pool.ts'

/** Describes a secondary replica for responses. The ARN contains the Region of the replica (H). */
export const describeReplica = (
  { poolId, regionName, status }: ReplicaRecord,
  { accountId }: ArnSource,
): UserPoolReplicaType => ({
  RegionName: regionName,
  Status: status,
  Role: 'SECONDARY',
  UserPoolArn: poolArn({ region: regionName, accountId }, poolId),
})

/** Describes the pool itself, for the first entry of the list (M). */
export const describePrimary = (poolId: string, { region, accountId }: ArnSource): UserPoolReplicaType => ({
  RegionName: region,
  Status: 'ACTIVE',
  Role: 'PRIMARY',
  UserPoolArn: poolArn({ region, accountId }, poolId),
})
