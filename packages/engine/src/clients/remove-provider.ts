import type { ClientRecord, ClientStore } from '@poolhouse/storage'

const pageSize = 100

/** Maximum number of tries for one client. Each lost race means that another request succeeded. */
const attempts = 20

/**
 * Removes a deleted identity provider from SupportedIdentityProviders of all clients of its pool (L). A client that keeps
 * changing for all tries keeps the name, which has no effect.
 */
export const removeFromClients = async (clients: ClientStore, poolId: string, provider: string): Promise<void> => {
  let after: string | undefined
  do {
    const page = await clients.list(poolId, { limit: pageSize, after })
    for (const client of page.items) if (supports(client, provider)) await removeFrom(clients, client, provider)
    after = page.next
  } while (after !== undefined)
}

const supports = ({ settings }: ClientRecord, provider: string): boolean =>
  settings.SupportedIdentityProviders?.includes(provider) ?? false

const removeFrom = async (clients: ClientStore, { id }: ClientRecord, provider: string): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const client = await clients.find(id)
    if (!client || !supports(client, provider)) return
    const SupportedIdentityProviders = client.settings.SupportedIdentityProviders?.filter((name) => name !== provider)
    const changed = { ...client, settings: { ...client.settings, SupportedIdentityProviders } }
    if ((await clients.save(changed)) === 'saved') return
  }
}
