import type { PoolRecord, PoolStore } from '@poolhouse/storage'
import { requirePool } from '../pools/find-pool.ts'
import { eventFailures } from './event-errors.ts'
import { protectionOf } from './rules/protection.ts'

/** Finds a pool with threat protection. Throws UserPoolAddOnNotEnabledException if it is off (M). */
export const requireAddOn = async (pools: PoolStore, poolId: string): Promise<PoolRecord> => {
  const pool = await requirePool(pools, poolId)
  if (protectionOf(pool) === 'OFF') throw eventFailures.addOnOff()
  return pool
}
