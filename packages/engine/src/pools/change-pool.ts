import type { PoolRecord, PoolStore } from '@poolhouse/storage'
import { untilSaved } from '../kernel/until-saved.ts'
import { poolFailures } from './errors.ts'
import { requirePool } from './find-pool.ts'

/**
 * Saves the pool that `decide` returns. If another request saved first, `decide` runs again on a fresh copy. `decide` must not
 * have side effects, and may throw a Failure.
 *
 * Throws ResourceNotFoundException for an unknown pool.
 *
 * @param exhausted creates the error after 20 lost races, for operations that declare ConcurrentModificationException.
 */
export const changePool = async (
  pools: PoolStore,
  id: string,
  decide: (current: PoolRecord) => PoolRecord,
  exhausted: () => Error = poolFailures.tooMuchContention,
): Promise<void> => {
  await untilSaved(async () => {
    const changed = decide(await requirePool(pools, id))
    return (await pools.save(changed)) === 'saved' ? changed : undefined
  }, exhausted)
}
