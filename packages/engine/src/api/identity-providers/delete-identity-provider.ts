import { removeFromClients } from '../../clients/remove-provider.ts'
import { providerFailures } from '../../identity-providers/errors.ts'
import { requireProvider } from '../../identity-providers/find-provider.ts'
import { releaseIdentifiers } from '../../identity-providers/identifiers.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/**
 * Deletes an identity provider; repeating it fails (H). Removes it from the lists of app clients. Its users and their group are
 * kept, but the users can no longer sign in with it (L).
 */
export const deleteIdentityProvider: Handler<
  'DeleteIdentityProvider',
  'clients' | 'identityProviders' | 'pools' | 'providerIdentifiers'
> = async ({ UserPoolId, ProviderName }, { clients, identityProviders, pools, providerIdentifiers }) => {
  const pool = await requirePool(pools, UserPoolId)
  const { name, identifiers } = await requireProvider(identityProviders, pool.id, ProviderName)
  if (!(await identityProviders.delete(pool.id, name))) throw providerFailures.notFound(name, pool.id)
  await releaseIdentifiers(providerIdentifiers, pool.id, identifiers)
  await removeFromClients(clients, pool.id, name)
}
