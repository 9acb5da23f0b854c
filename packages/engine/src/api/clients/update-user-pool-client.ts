import { describeClient } from '../../clients/describe-client.ts'
import { requireClientOf } from '../../clients/find-client.ts'
import { clientSettings } from '../../clients/rules/settings.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { existingProviders } from '../../identity-providers/find-provider.ts'
import { definedScopes } from '../../resource-servers/defined-scopes.ts'
import { clientSettingFailures } from '../../clients/setting-errors.ts'
import type { Handler } from '../handler.ts'

/**
 * Replaces the settings of an app client: omitted members are reset to their defaults (H for lists, M for the others). Secrets
 * are kept, and so is the name if omitted (H).
 */
export const updateUserPoolClient: Handler<
  'UpdateUserPoolClient',
  'clock' | 'sealer' | 'pools' | 'clients' | 'identityProviders' | 'resourceServers'
> = async (
  { UserPoolId, ClientId, ClientName, ...request },
  { clock, sealer, pools, clients, identityProviders, resourceServers },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const client = await requireClientOf(clients, pool.id, ClientId)
  const settings = clientSettings(pool, request, {
    hasSecret: client.secrets.length > 0,
    definedScopes: await definedScopes(resourceServers, pool.id, request.AllowedOAuthScopes),
    providers: await existingProviders(identityProviders, pool.id, request.SupportedIdentityProviders),
    doing: 'updating',
  })
  const changed = { ...client, name: ClientName ?? client.name, settings, modifiedAt: clock.now() }
  if ((await clients.save(changed)) === 'stale') throw clientSettingFailures.changedMeanwhile()
  return { UserPoolClient: await describeClient(sealer, changed) }
}
