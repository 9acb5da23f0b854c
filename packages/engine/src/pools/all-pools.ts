import type { PoolRecord, PoolStore } from '@poolhouse/storage'

/** Number of pools that are read at a time. */
const poolsPerPage = 200

/** Reads all pools of the installation, ordered by id. */
export const allPools = async (pools: Pick<PoolStore, 'list'>): Promise<readonly PoolRecord[]> => {
  const found: PoolRecord[] = []
  let after: string | undefined
  do {
    const page = await pools.list({ limit: poolsPerPage, after })
    found.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return found
}
