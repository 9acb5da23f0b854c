import type { InstallationStore, PoolStore } from '@poolhouse/storage'
import { privateKeyContext } from '../tokens/key-ring.ts'
import type { Sealer } from '../kernel/sealer.ts'

interface Needs {
  readonly installation: InstallationStore
  readonly pools: PoolStore
  readonly sealer: Sealer
}

/** What the check is sealed for. There is nothing in it: only the right key opens it. */
const context = 'master-key'

/**
 * Whether the master key is the one of this installation, by a check that the first start keeps in the storage. Installations from
 * before there was one get it if the key opens what their first pool sealed. Of processes that start at once, with several keys,
 * those with one and the same key go on.
 */
export const fitsMasterKey = async ({ installation, pools, sealer }: Needs): Promise<boolean> => {
  const opens = async (check: string) => (await sealer.open(check, context)) !== undefined
  const kept = await installation.keyCheck()
  if (kept !== undefined) return opens(kept)
  if (!(await opensFirstPool(pools, sealer))) return false
  return opens(await installation.keepKeyCheck(await sealer.seal(new Uint8Array(), context)))
}

/** Whether a signing key of the first pool can be opened; true where there is no pool. */
const opensFirstPool = async (pools: PoolStore, sealer: Sealer): Promise<boolean> => {
  const [pool] = (await pools.list({ limit: 1 })).items
  const [key] = pool ? await pools.keys(pool.id) : []
  return !key || (await sealer.open(key.privateKey, privateKeyContext(key.poolId, key.kid))) !== undefined
}
