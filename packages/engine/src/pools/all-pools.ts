import type { PoolRecord, PoolStore } from '@poolhouse/storage'

/** How many pools are read at a time. */
const poolsPerPage = 200

/** All pools of the installation, by id. */
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
