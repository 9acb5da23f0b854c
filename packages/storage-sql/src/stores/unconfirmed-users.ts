import type { Driver } from '../driver.ts'
import type { Statements } from '../statements/index.ts'
import { decodeUser } from '../user-document.ts'
import { deleteUser } from './delete-user.ts'
import { sortableTime, unconfirmedSince } from './user-keys.ts'

/** Maximum number of users that one call deletes. Each is a separate write, so that other writes do not wait. */
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
  for (const row of found) await deleteUser(driver, statements, decodeUser(row))
  return found.length === usersAtOnce
}
