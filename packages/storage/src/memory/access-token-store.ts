import { documentTypes } from '../documents/index.ts'
import type { AccessTokenStore } from '../stores/access-token-store.ts'
import type { Contents } from './contents.ts'
import { createDocumentStore } from './document-store.ts'

/** Looks up the records of an access token in the maps that all stores share. */
export const createAccessTokenStore = (contents: Contents): AccessTokenStore => {
  const pools = createDocumentStore(contents, documentTypes.pools)
  const clients = createDocumentStore(contents, documentTypes.clients)
  return {
    find: async ({ poolId, clientId, eventId, sub }) => {
      const pool = await pools.find(poolId)
      const client = await clients.find(clientId)
      const inPool = contents.pools.get(poolId)
      if (!pool || !inPool) return {}
      const grant = inPool.grants.get(eventId)
      const user = inPool.users.get(sub)
      return {
        pool,
        ...(client?.poolId === poolId ? { client } : {}),
        ...(grant ? { grant } : {}),
        ...(user ? { user } : {}),
      }
    },
  }
}
