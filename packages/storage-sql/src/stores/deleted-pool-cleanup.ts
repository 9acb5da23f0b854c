import type { Driver } from '../driver.ts'
import type { Statements } from '../statements/index.ts'

/** How many rows one write removes: few enough that nobody waits long behind it. */
export const rowsAtOnce = 500

/**
 * Removes what is left of a pool that was marked as deleted, some rows with each step, and at last the pool. Ends with that, or
 * where its caller ends it: then who comes next goes on.
 */
export async function* removeDeletedPool(
  driver: Driver,
  { pools }: Pick<Statements, 'pools'>,
  poolId: string,
): AsyncGenerator<void> {
  for (const some of pools.emptySome) {
    const run = some({ pool_id: poolId, limit: rowsAtOnce })
    while ((await driver.write([{ run, required: true }])) === 'done') yield
  }
  await driver.write([
    ...pools.hold.map((hold) => ({ run: hold({ id: poolId }) })),
    ...pools.empty.map((empty) => ({ run: empty({ pool_id: poolId }) })),
    // Not one that took its id meanwhile: then all is undone.
    { run: pools.delete({ id: poolId }), required: true },
  ])
}
