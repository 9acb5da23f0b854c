import type { PoolRecord, PoolStore } from '@poolhouse/storage'
import { poolFailures } from './errors.ts'

/** Finds a user pool, or throws ResourceNotFoundException. */
export const requirePool = async (pools: PoolStore, id: string): Promise<PoolRecord> => {
  const pool = await pools.find(id)
  if (!pool) throw poolFailures.notFound(id)
  return pool
}
