import { changePool } from '../pools/change-pool.ts'
import type { DomainStores } from './add-domain.ts'
import { domainFailures } from './errors.ts'

/** Removes a domain from a pool. The pool is changed last, so that an interrupted removal can be repeated. */
export const removeDomain = async ({ domains, pools }: DomainStores, poolId: string, name: string): Promise<void> => {
  await domains.delete(poolId, name)
  await changePool(
    pools,
    poolId,
    (current) => {
      const { Domain: prefix, CustomDomain: host, ...settings } = current.settings
      return {
        ...current,
        settings: {
          ...settings,
          ...(prefix !== undefined && prefix !== name && { Domain: prefix }),
          ...(host !== undefined && host !== name && { CustomDomain: host }),
        },
      }
    },
    domainFailures.changedMeanwhile,
  )
}
