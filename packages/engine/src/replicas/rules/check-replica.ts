import type { PoolRecord } from '@poolhouse/storage'
import type { ArnSource } from '../../pools/rules/describe-pool.ts'
import { poolFailures } from '../../pools/errors.ts'
import { checkTags } from '../../tags/rules/check-tags.ts'
import { replicaFailures } from '../errors.ts'

/** An ARN of a key that exists in several Regions. */
const multiRegionKey = /^arn:aws[a-z-]*:kms:[^:]+:\d{12}:key\/mrk-/

/** Checks that a pool can have a replica in a Region (H). The format of multi-Region keys is that of AWS KMS. */
export const checkReplica = (
  { settings: { UserPoolTier, KeyConfiguration } }: PoolRecord,
  regionName: string,
  tags: Readonly<Record<string, string>>,
  { region }: ArnSource,
): void => {
  if (UserPoolTier === 'LITE') throw poolFailures.featureNotAvailable('Multi-Region Replication', UserPoolTier)
  if (regionName === region) throw replicaFailures.sameRegion(regionName)
  if (KeyConfiguration?.KeyType !== 'CUSTOMER_MANAGED_KEY' || !multiRegionKey.test(KeyConfiguration.KmsKeyArn ?? ''))
    throw replicaFailures.keyMissing()
  checkTags(tags)
}
