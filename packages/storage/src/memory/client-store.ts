import { OwnerGone } from '../owner-gone.ts'
import type { ClientStore } from '../stores/client-store.ts'
import type { Contents } from './contents.ts'
import { frozenCopy } from './copy.ts'
import { pageOf } from './page-of.ts'

export const createClientStore = ({ pools, clients }: Contents): ClientStore => ({
  insert: async (client) => {
    if (clients.has(client.id)) return false
    if (!pools.has(client.poolId)) throw new OwnerGone(`There is no pool ${client.poolId}.`)
    clients.set(client.id, frozenCopy({ ...client, version: 1 }))
    return true
  },

  find: async (clientId) => clients.get(clientId),

  save: async (client) => {
    const current = clients.get(client.id)
    if (current?.version !== client.version || current.poolId !== client.poolId) return 'stale'
    clients.set(client.id, frozenCopy({ ...client, version: client.version + 1 }))
    return 'saved'
  },

  delete: async (poolId, clientId) => clients.get(clientId)?.poolId === poolId && clients.delete(clientId),

  list: async (poolId, page) =>
    pageOf(
      [...clients.values()].filter((client) => client.poolId === poolId),
      ({ id }) => [id],
      page,
    ),
})
