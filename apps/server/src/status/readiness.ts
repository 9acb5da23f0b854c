import type { Clock } from '@poolhouse/engine'
import type { PoolStore } from '@poolhouse/storage'
import type { Readiness } from './health.ts'

/** Timeout of the probe, in milliseconds: shorter than that of load balancers. */
const probeTimeoutMs = 1000

/**
 * How long a result is cached, in milliseconds, so that a flood of health checks, which anyone may call, does not reach the
 * database.
 */
const cacheMs = 1000

/** Dependencies of the readiness check. */
export interface ReadinessDependencies {
  readonly pools: Pick<PoolStore, 'find'>
  readonly clock: Clock
  readonly isStopping: () => boolean
}

/** Probes the database by reading a pool that does not exist, the cheapest query. */
const probe = async (pools: ReadinessDependencies['pools']): Promise<Readiness> => {
  let limit: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<Readiness>((resolve) => {
    limit = setTimeout(() => resolve('database-away'), probeTimeoutMs)
  })
  const query = pools.find('none').then<Readiness, Readiness>(
    () => 'ok',
    () => 'database-away',
  )
  const readiness = await Promise.race([query, timeout])
  clearTimeout(limit)
  return readiness
}

/**
 * Probes the database at most once a second. Calls in between get the last result and do not wait, because in a Worker a
 * request must not wait for I/O of another request.
 */
export const createReadiness = ({ pools, clock, isStopping }: ReadinessDependencies): (() => Promise<Readiness>) => {
  // The storage has just been opened.
  let cached: Readiness = 'ok'
  let probedAt = Number.NEGATIVE_INFINITY
  return async () => {
    if (isStopping()) return 'stopping'
    const now = clock.now()
    // `abs`, so that setting the clock back does not extend the cache.
    if (Math.abs(now - probedAt) < cacheMs) return cached
    probedAt = now
    cached = await probe(pools)
    return cached
  }
}
