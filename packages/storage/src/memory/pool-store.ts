import type { PoolStore } from '../stores/pool-store.ts'
import { compareText } from './compare-text.ts'
import type { Contents } from './contents.ts'
import { frozenCopy } from './copy.ts'
import { pageOf } from './page-of.ts'

export const createPoolStore = ({ pools, clients, spent }: Contents): PoolStore => ({
  insert: async (pool, keys) => {
    if (pools.has(pool.id)) return false
    pools.set(pool.id, {
      pool: frozenCopy({ ...pool, version: 1 }),
      keys: frozenCopy(keys.toSorted((a, b) => a.createdAt - b.createdAt || compareText(a.kid, b.kid))),
      users: new Map(),
      names: new Map(),
      grants: new Map(),
      refreshTokens: new Map(),
    })
    return true
  },

  find: async (poolId) => pools.get(poolId)?.pool,

  keys: async (poolId) => pools.get(poolId)?.keys ?? [],

  save: async (pool) => {
    const contents = pools.get(pool.id)
    if (contents?.pool.version !== pool.version) return 'stale'
    contents.pool = frozenCopy({ ...pool, version: pool.version + 1 })
    return 'saved'
  },

  delete: async (poolId) => {
    spent.delete(poolId)
    for (const client of clients.values()) if (client.poolId === poolId) clients.delete(client.id)
    return pools.delete(poolId)
  },

  list: async (page) =>
    pageOf(
      [...pools.values()].map(({ pool }) => pool),
      ({ id }) => [id],
      page,
    ),
})
