import { documentTypes } from '../documents/index.ts'
import type { PoolStore } from '../stores/pool-store.ts'
import { compareText } from './compare-text.ts'
import type { Contents } from './contents.ts'
import { frozenCopy } from './copy.ts'
import { keyFrom } from './document-key.ts'
import { createDocumentStore } from './document-store.ts'
import { documentsOf, removeOwned } from './owned-documents.ts'

export const createPoolStore = (contents: Contents): PoolStore => {
  const { pools, oneTimeIds } = contents
  const store = createDocumentStore(contents, documentTypes.pools)
  return {
    find: (poolId) => store.find(poolId),
    save: (pool) => store.save(pool),
    list: (page) => store.list(page),

    insert: async (pool, keys) => {
      if (!(await store.insert(pool))) return false
      pools.set(pool.id, {
        keys: frozenCopy(keys.toSorted((a, b) => a.createdAt - b.createdAt || compareText(a.kid, b.kid))),
        users: new Map(),
        names: new Map(),
        grants: new Map(),
        refreshTokens: new Map(),
      })
      return true
    },

    keys: async (poolId) => pools.get(poolId)?.keys ?? [],

    delete: async (poolId) => {
      const documents = documentsOf(contents, documentTypes.pools)
      const key = keyFrom(documentTypes.pools, ['id'], [poolId])
      for (const sub of pools.get(poolId)?.users.keys() ?? [])
        removeOwned(contents, 'users', JSON.stringify([poolId, sub]))
      removeOwned(contents, 'pools', key)
      oneTimeIds.delete(poolId)
      pools.delete(poolId)
      return documents.delete(key)
    },
  }
}
