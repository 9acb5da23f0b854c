import type { UserRecord } from '@poolhouse/storage'
import type { Driver } from '../driver.ts'
import type { Statements } from '../statements/index.ts'
import { createUserCounter } from './user-counter.ts'
import { createUserKeys } from './user-keys.ts'

/** Deletes a user and all of its rows, unless it was saved or deleted since it was read. Returns whether it was deleted. */
export const deleteUser = async (driver: Driver, statements: Statements, user: UserRecord): Promise<boolean> => {
  const { poolId, sub, version } = user
  const outcome = await driver.write([
    { run: statements.users.delete({ pool_id: poolId, sub, version }), required: true },
    ...createUserKeys(driver, statements).deletions(user),
    createUserCounter(driver, statements).add(poolId, sub, -1),
  ])
  return outcome === 'done'
}
