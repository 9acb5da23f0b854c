import type { PoolStore } from '@poolhouse/storage'
import type { Readiness } from './health.ts'

/** How long the database may take to answer, in milliseconds: less than load balancers wait for a check. */
const patience = 1000

/** Looks whether the server can do its work: asks the database for a pool that is not there, which is as cheap as can be. */
export const createReadiness =
  (pools: Pick<PoolStore, 'find'>, isStopping: () => boolean) => async (): Promise<Readiness> => {
    if (isStopping()) return 'stopping'
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
