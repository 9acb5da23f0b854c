import type { Driver } from '../driver.ts'
import type { Statements } from '../statements/index.ts'

/** Maximum number of rows that one write deletes, so that other writes do not wait long. */
export const rowsAtOnce = 500

/**
 * Deletes the rows of a pool that was marked as deleted, a batch in each step, and finally the pool itself. The caller
 * may stop between steps: the next call continues.
 */
export async function* removeDeletedPool(
  driver: Driver,
  { pools }: Pick<Statements, 'pools'>,
  poolId: string,
): AsyncGenerator<void> {
  for (const deleteSome of Object.values(pools.emptySome)) {
    const run = deleteSome({ pool_id: poolId, limit: rowsAtOnce })
    while ((await driver.write([{ run, required: true }])) === 'done') yield
  }
  await driver.write([
    ...pools.lock.map((hold) => ({ run: hold({ id: poolId }) })),
    ...[...Object.values(pools.empty), ...Object.values(pools.emptyUnchecked)].map((empty) => ({
      run: empty({ pool_id: poolId }),
    })),
    // Rolls everything back if the id already belongs to a new pool.
    { run: pools.delete({ id: poolId }), required: true },
  ])
}
