import type { Driver, Step } from '../driver.ts'
import type { Statements } from '../statements/index.ts'

/** Counts the users of pools, in parts: see `UserCountRow`. */
export interface UserCounter {
  /**
   * Returns the step that counts users up or down. `sub` is that of any of them, and selects the part. Put the step last: it
   * locks the part until the commit.
   */
  add(poolId: string, sub: string, users: number): Step
  /** Returns the number of users of the pool. */
  count(poolId: string): Promise<number>
}

export const createUserCounter = (driver: Driver, { users: statements }: Statements): UserCounter => ({
  add: (poolId, sub, users) => ({
    run: statements.addToCount({ pool_id: poolId, part: sumOfUnits(sub) % driver.dialect.countParts, users }),
  }),

  count: async (poolId) => (await driver.read(statements.count({ pool_id: poolId })))[0]?.users ?? 0,
})

/** Distributes subs evenly enough, because most of a UUID is random. */
const sumOfUnits = (text: string): number => {
  let sum = 0
  for (let index = 0; index < text.length; index += 1) sum += text.charCodeAt(index)
  return sum
}
