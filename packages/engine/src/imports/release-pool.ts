import type { PoolStore } from '@poolhouse/storage'
import { changePool } from '../pools/change-pool.ts'

/** Lets the pool change again after its job ended. */
export const releasePool = async (pools: PoolStore, poolId: string, jobId: string): Promise<void> => {
  const pool = await pools.find(poolId)
  if (pool?.importing !== jobId) return
  await changePool(pools, poolId, (current) =>
    current.importing === jobId ? { ...current, importing: undefined } : current,
  )
}
