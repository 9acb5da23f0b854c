import type { ClientRecord, ClientStore } from '@poolhouse/storage'
import { untilSaved } from '../kernel/until-saved.ts'
import { clientFailures } from './errors.ts'

const pageSize = 100

/**
 * Removes a deleted identity provider from SupportedIdentityProviders of all clients of its pool (L).
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
  await untilSaved(async () => {
    const client = await clients.find(id)
    if (!client || !supports(client, provider)) return 'removed'
    const SupportedIdentityProviders = client.settings.SupportedIdentityProviders?.filter((name) => name !== provider)
    const changed = { ...client, settings: { ...client.settings, SupportedIdentityProviders } }
    return (await clients.save(changed)) === 'saved' ? 'removed' : undefined
  }, clientFailures.tooMuchContention)
}
