import type { PoolRecord } from '@poolhouse/storage'
import { poolFailures } from '../../pools/errors.ts'
import { isAtLeast } from '../../pools/rules/tiers.ts'
import { domainFailures } from '../errors.ts'

/** Version 1, the classic pages, is the default of the API (M). */
export const defaultVersion = 1

/** Throws unless the version exists and the tier of the pool includes it. Managed login needs ESSENTIALS or PLUS (H). */
export const checkManagedLoginVersion = (pool: PoolRecord, version: number): void => {
  if (version !== 1 && version !== 2) throw domainFailures.unknownVersion(version)
  if (version === 2 && !isAtLeast(pool, 'ESSENTIALS'))
    throw poolFailures.featureNotAvailable('Managed Login Version 2', 'LITE')
}
