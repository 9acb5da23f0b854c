import type { PoolStore } from '@poolhouse/storage'
import { changePool } from '../pools/change-pool.ts'

/** Unlocks the settings of a pool after its job has ended. */
export const releasePool = async (pools: PoolStore, poolId: string, jobId: string): Promise<void> => {
  const pool = await pools.find(poolId)
  if (pool?.importing !== jobId) return
  await changePool(pools, poolId, (current) =>
    current.importing === jobId ? { ...current, importing: undefined } : current,
  )
}
