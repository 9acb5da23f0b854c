import type { PoolRecord, PoolStore } from '@poolhouse/storage'
import { poolFailures } from './errors.ts'
import { requirePool } from './find-pool.ts'

/** Maximum number of tries. Each lost race means that another request succeeded. */
const attempts = 20

/**
 * Saves the pool that `decide` returns. If another request saved first, `decide` runs again on a fresh copy: for operations
 * that declare no ConcurrentModificationException. `decide` must not have side effects, and may throw a Failure.
 *
 * Throws ResourceNotFoundException for an unknown pool.
 */
export const changePool = async (
  pools: PoolStore,
  id: string,
  decide: (current: PoolRecord) => PoolRecord,
): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const changed = decide(await requirePool(pools, id))
    if ((await pools.save(changed)) === 'saved') return
  }
  throw poolFailures.tooMuchContention()
}
