import type { Bound, Driver } from './driver.ts'
import { textAfter } from './key-range.ts'
import type { Statements } from './statements/index.ts'

/** How many rows one write removes: few enough that nobody waits long behind it. */
const rowsAtOnce = 500

/** How many pools are looked up at once. */
const poolsAtOnce = 100

/** Forgets what ended before `now`, pool by pool and some at a time, until there is nothing more. */
export const prune = async (driver: Driver, { pools, grants, spent }: Statements, now: number): Promise<void> => {
  let from = ''
  for (;;) {
    const found = await driver.read(pools.ids({ from, limit: poolsAtOnce }))
    for (const { id } of found) {
      const some = { pool_id: id, before: now, limit: rowsAtOnce }
      await repeat(driver, grants.prune(some))
      await repeat(driver, spent.prune(some))
    }
    const last = found.at(-1)
    if (!last || found.length < poolsAtOnce) return
    from = textAfter(last.id)
  }
}

const repeat = async (driver: Driver, run: Bound): Promise<void> => {
  while ((await driver.write([{ run, required: true }])) === 'done');
}
