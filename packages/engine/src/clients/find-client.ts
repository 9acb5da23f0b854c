import type { ClientRecord, ClientStore } from '@poolhouse/storage'
import { clientFailures } from './errors.ts'

/** Finds an app client by its id alone, or throws ResourceNotFoundException. */
export const requireClient = async (clients: ClientStore, clientId: string): Promise<ClientRecord> => {
  const client = await clients.find(clientId)
  if (!client) throw clientFailures.notFound(clientId)
  return client
}

/** Finds an app client of one pool, or throws ResourceNotFoundException: a client of another pool does not exist there. */
export const requireClientOf = async (
  clients: ClientStore,
  poolId: string,
  clientId: string,
): Promise<ClientRecord> => {
  const client = await requireClient(clients, clientId)
  if (client.poolId !== poolId) throw clientFailures.notFound(clientId)
  return client
}
