import type { DomainRecord, DomainStore, PoolStore } from '@poolhouse/storage'
import { isAbandoned } from '../kernel/reservations.ts'
import { changePool } from '../pools/change-pool.ts'
import { domainFailures } from './errors.ts'
import { findDomain } from './find-domain.ts'
import { domainSetting } from './rules/domain-of-pool.ts'

/** The stores of domains. */
export interface DomainStores {
  readonly domains: DomainStore
  readonly pools: PoolStore
}

/**
 * Adds a domain to a pool in two steps, each of which only one of several racing requests wins: reserves the name, which is
 * unique over all pools (H), then adds it to the settings of the pool, which has at most one of each kind (H). If a request is
 * interrupted in between, the next request for the name removes the reservation.
 *
 * Throws InvalidParameterException if the name is in use or the pool has a domain of that kind, and
 * ConcurrentModificationException when other requests keep changing the pool.
 */
export const addDomain = async (stores: DomainStores, domain: DomainRecord, now: number): Promise<void> => {
  await reserve(stores, domain, now)
  const setting = domainSetting(domain)
  try {
    await changePool(
      stores.pools,
      domain.poolId,
      (pool) => {
        if (pool.settings[setting] !== undefined) throw domainFailures.alreadyConfigured()
        return { ...pool, settings: { ...pool.settings, [setting]: domain.domain } }
      },
      domainFailures.changedMeanwhile,
    )
  } catch (failure) {
    await stores.domains.delete(domain.poolId, domain.domain)
    throw failure
  }
}

const reserve = async (stores: DomainStores, domain: DomainRecord, now: number): Promise<void> => {
  const { domains } = stores
  if (await domains.insert(domain)) return
  const other = await domains.find(domain.domain)
  if (other && isAbandoned(other, now) && !(await findDomain(stores, domain.domain))) {
    await domains.delete(other.poolId, other.domain)
    if (await domains.insert(domain)) return
  }
  throw domainFailures.taken()
}
