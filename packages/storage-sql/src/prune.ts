import type { Bound, Driver } from './driver.ts'
import type { Statements } from './statements/index.ts'

/** How many rows one write removes: few enough that nobody waits long behind it. */
const rowsAtOnce = 500

/** Forgets what ended before `now`, some at a time, until there is nothing more. */
export const prune = async (driver: Driver, { grants, spent }: Statements, now: number): Promise<void> => {
  const some = { before: now, limit: rowsAtOnce }
  await repeat(driver, grants.prune(some))
  await repeat(driver, spent.prune(some))
}

const repeat = async (driver: Driver, run: Bound): Promise<void> => {
  while ((await driver.write([{ run, required: true }])) === 'done');
}
