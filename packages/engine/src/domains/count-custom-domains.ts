import type { PoolStore } from '@poolhouse/storage'

/** How many pools are read at a time. */
const poolsPerPage = 200

/** How many pools of the installation have a custom domain. Reads all pools. */
export const countCustomDomains = async (pools: Pick<PoolStore, 'list'>): Promise<number> => {
  let count = 0
  let after: string | undefined
  do {
    const page = await pools.list({ limit: poolsPerPage, after })
    count += page.items.filter(({ settings }) => settings.CustomDomain !== undefined).length
    after = page.next
  } while (after !== undefined)
  return count
}
