import type { AccessTokenStore } from '../stores/access-token-store.ts'
import type { Contents } from './contents.ts'

/** Looks up the bearer of an access token in the maps that all stores share. */
export const createAccessTokenStore = ({ pools, clients }: Contents): AccessTokenStore => ({
  find: async ({ poolId, clientId, eventId, sub }) => {
    const contents = pools.get(poolId)
    if (!contents) return {}
    const client = clients.get(clientId)
    const grant = contents.grants.get(eventId)
    const user = contents.users.get(sub)
    return {
      pool: contents.pool,
      ...(client?.poolId === poolId ? { client } : {}),
      ...(grant ? { grant } : {}),
      ...(user ? { user } : {}),
    }
  },
})
