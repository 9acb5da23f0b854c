import type { Driver } from '../driver.ts'
import type { Statements } from '../statements/index.ts'
import { createUserCounter } from './user-counter.ts'
import { createUserKeys, sortableTime, unconfirmedSince } from './user-keys.ts'

/** Maximum number of users that one call deletes. Each is a separate write, so that other writes need not wait. */
const usersAtOnce = 100

/**
 * Deletes users of a pool that were created before a time and never confirmed, the oldest first. Returns whether there may be
 * more. A user that was saved since it was read is kept: it may have been confirmed.
 */
export const deleteUnconfirmed = async (
  driver: Driver,
  statements: Statements,
  poolId: string,
  before: number,
): Promise<boolean> => {
  const range = { key: unconfirmedSince, from_value: '', from_sub: '', below: sortableTime(before) }
  const found = await driver.read(statements.search.byValueBelow({ pool_id: poolId, ...range, limit: usersAtOnce }))
  const keys = createUserKeys(driver, statements)
  const counter = createUserCounter(driver, statements)
  for (const { sub, version } of found) {
    await driver.write([
      { run: statements.users.deleteVersion({ pool_id: poolId, sub, version }), required: true },
      ...keys.deletions(poolId, sub),
      counter.add(poolId, sub, -1),
    ])
  }
  return found.length === usersAtOnce
}
