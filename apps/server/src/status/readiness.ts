import type { Clock } from '@poolhouse/engine'
import type { PoolStore } from '@poolhouse/storage'
import type { Readiness } from './health.ts'

/** Timeout of the probe, in milliseconds: shorter than that of load balancers. */
const patience = 1000

/**
 * How long a result is cached, in milliseconds: anyone may call the health check, and a flood of calls must not reach
 * the database.
 */
const keptFor = 1000

/** Dependencies of the readiness check. */
export interface ReadinessDependencies {
  readonly pools: Pick<PoolStore, 'find'>
  readonly clock: Clock
  readonly isStopping: () => boolean
}

/** Probes the database by reading a pool that does not exist, the cheapest query. */
const look = async (pools: ReadinessDependencies['pools']): Promise<Readiness> => {
  let limit: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<Readiness>((resolve) => {
    limit = setTimeout(() => resolve('database-away'), patience)
  })
  const asked = pools.find('none').then<Readiness, Readiness>(
    () => 'ok',
    () => 'database-away',
  )
  const readiness = await Promise.race([asked, tooLate])
  clearTimeout(limit)
  return readiness
}

/**
 * Probes the database at most once a second. Calls in between get the last result and do not wait: in a Worker, no
 * request may wait for what another one began.
 */
export const createReadiness = ({ pools, clock, isStopping }: ReadinessDependencies): (() => Promise<Readiness>) => {
  // The storage has just been opened.
  let found: Readiness = 'ok'
  let lookedAt = Number.NEGATIVE_INFINITY
  return async () => {
    if (isStopping()) return 'stopping'
    const now = clock.now()
    // A clock that is set back must not extend the cache.
    if (Math.abs(now - lookedAt) < keptFor) return found
    lookedAt = now
    found = await look(pools)
    return found
  }
}
