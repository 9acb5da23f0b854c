import type { Clock } from '@poolhouse/engine'
import type { PoolStore } from '@poolhouse/storage'
import type { Readiness } from './health.ts'

/** How long the database may take to answer, in milliseconds: less than load balancers wait for a check. */
const patience = 1000

/** How long what was found is told again, in milliseconds: anybody may ask, and a flood of checks must not reach the database. */
const keptFor = 1000

/** What readiness is told from. */
export interface ReadinessDependencies {
  readonly pools: Pick<PoolStore, 'find'>
  readonly clock: Clock
  readonly isStopping: () => boolean
}

/** Asks the database for a pool that is not there, which is as cheap as can be. */
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
 * Looks whether the server can do its work, once a second at the most, however many ask. Who asks meanwhile hears what was
 * found before rather than waiting: in a Worker no request may wait for what another one began.
 */
export const createReadiness = ({ pools, clock, isStopping }: ReadinessDependencies): (() => Promise<Readiness>) => {
  // The storage was opened just now.
  let found: Readiness = 'ok'
  let lookedAt = Number.NEGATIVE_INFINITY
  return async () => {
    if (isStopping()) return 'stopping'
    const now = clock.now()
    // A clock that is set back must not keep the answer any longer.
    if (Math.abs(now - lookedAt) < keptFor) return found
    lookedAt = now
    found = await look(pools)
    return found
  }
}
