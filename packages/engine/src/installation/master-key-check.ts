import type { InstallationStore, PoolStore } from '@poolhouse/storage'
import { privateKeyContext } from '../tokens/key-ring.ts'
import type { Sealer } from '../kernel/sealer.ts'

interface Needs {
  readonly installation: InstallationStore
  readonly pools: PoolStore
  readonly sealer: Sealer
}

/** Sealing context of the check. Its content is empty: it only matters whether the key can open it. */
const context = 'master-key'

/**
 * Whether the master key belongs to this installation. The first start stores a sealed check. An older installation
 * without a check gets one if the key opens the signing keys of its first pool. If processes start concurrently with
 * different keys, only those with the stored one continue.
 */
export const fitsMasterKey = async ({ installation, pools, sealer }: Needs): Promise<boolean> => {
  const opens = async (check: string) => (await sealer.open(check, context)) !== undefined
  const kept = await installation.keyCheck()
  if (kept !== undefined) return opens(kept)
  if (!(await opensFirstPool(pools, sealer))) return false
  return opens(await installation.storeKeyCheck(await sealer.seal(new Uint8Array(), context)))
}

/** Whether a signing key of the first pool can be opened; true without a pool. */
const opensFirstPool = async (pools: PoolStore, sealer: Sealer): Promise<boolean> => {
  const [pool] = (await pools.list({ limit: 1 })).items
  const [key] = pool ? await pools.keys(pool.id) : []
  return !key || (await sealer.open(key.privateKey, privateKeyContext(key.poolId, key.kid))) !== undefined
}
