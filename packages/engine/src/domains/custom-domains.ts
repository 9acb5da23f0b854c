import type { DomainRecord } from '@poolhouse/storage'
import type { LimitedResource } from '../limits/is-within-maximum.ts'
import { allPools } from '../pools/all-pools.ts'
import type { DomainStores } from './add-domain.ts'

/** Lists the custom domains of all pools. Domains that are being removed do not count. */
export const customDomains = async ({ domains, pools }: DomainStores): Promise<readonly LimitedResource[]> => {
  const names = (await allPools(pools)).flatMap(({ settings }) => settings.CustomDomain ?? [])
  const records = await Promise.all(names.map((name) => domains.find(name)))
  return records
    .filter((record): record is DomainRecord => record !== undefined)
    .map(({ domain, createdAt }) => ({ id: domain, createdAt }))
}
