import type { DomainRecord, DomainStore, PoolRecord, PoolStore } from '@poolhouse/storage'
import { domainFailures } from './errors.ts'
import { namesDomain } from './rules/domain-of-pool.ts'

/** Finds a domain and its pool by name. Returns undefined for a name that is only reserved. */
export const findDomain = async (
  { domains, pools }: { readonly domains: DomainStore; readonly pools: PoolStore },
  name: string,
): Promise<{ readonly domain: DomainRecord; readonly pool: PoolRecord } | undefined> => {
  const domain = await domains.find(name)
  const pool = domain && (await pools.find(domain.poolId))
  return pool && namesDomain(pool, name) ? { domain, pool } : undefined
}

/** Finds a domain of a pool, or throws InvalidParameterException (M: the type and message of DeleteUserPoolDomain). */
export const requireDomainOf = async (domains: DomainStore, pool: PoolRecord, name: string): Promise<DomainRecord> => {
  const domain = namesDomain(pool, name) ? await domains.find(name) : undefined
  if (domain?.poolId !== pool.id) throw domainFailures.notFound()
  return domain
}
