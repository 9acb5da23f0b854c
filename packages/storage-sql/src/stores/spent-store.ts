import type { SpentStore } from '@poolhouse/storage'
import type { Driver } from '../driver.ts'
import type { Statements } from '../statements/index.ts'

export const createSpentStore = (driver: Driver, { spent: statements }: Statements): SpentStore => ({
  spend: async (poolId, id, expiresAt) => {
    const mark = statements.spend({ pool_id: poolId, id, expires_at: expiresAt })
    return (await driver.write([{ run: mark, required: true }])) === 'done'
  },

  isSpent: async (poolId, id) => (await driver.read(statements.find({ pool_id: poolId, id }))).length > 0,
})
