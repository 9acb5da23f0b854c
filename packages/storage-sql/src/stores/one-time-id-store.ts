import type { OneTimeIdStore } from '@poolhouse/storage'
import type { Driver } from '../driver.ts'
import type { Statements } from '../statements/index.ts'

export const createOneTimeIdStore = (driver: Driver, { oneTimeIds: statements }: Statements): OneTimeIdStore => ({
  consume: async (poolId, id, expiresAt) => {
    const mark = statements.consume({ pool_id: poolId, id, expires_at: expiresAt })
    return (await driver.write([{ run: mark, required: true }])) === 'done'
  },

  isConsumed: async (poolId, id) => (await driver.read(statements.find({ pool_id: poolId, id }))).length > 0,
})
