import type { UserPoolReplicaType } from '@poolhouse/schemas'
import type { ReplicaRecord } from '@poolhouse/storage'
import { type ArnSource, poolArn } from '../../pools/rules/describe-pool.ts'

/** A secondary replica as responses return one. The ARN names the Region of the replica (H). */
export const describeReplica = (
  { poolId, regionName, status }: ReplicaRecord,
  { accountId }: ArnSource,
): UserPoolReplicaType => ({
  RegionName: regionName,
  Status: status,
  Role: 'SECONDARY',
  UserPoolArn: poolArn({ region: regionName, accountId }, poolId),
})

/** The pool itself, as the first entry of the list (M). */
export const describePrimary = (poolId: string, { region, accountId }: ArnSource): UserPoolReplicaType => ({
  RegionName: region,
  Status: 'ACTIVE',
  Role: 'PRIMARY',
  UserPoolArn: poolArn({ region, accountId }, poolId),
})
