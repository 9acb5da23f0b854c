import { describeClient } from '../../clients/describe-client.ts'
import { newClientId, newSecretText, sealSecret } from '../../clients/new-secret.ts'
import { clientSettings } from '../../clients/rules/settings.ts'
import { quotaOf } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { existingProviders } from '../../identity-providers/find-provider.ts'
import { definedScopes } from '../../resource-servers/defined-scopes.ts'
import { clientSettingFailures } from '../../clients/setting-errors.ts'
import type { Handler } from '../handler.ts'

/** Creates an app client: confidential if the request contains or requests a secret, otherwise public (H). */
export const createUserPoolClient: Handler<
  'CreateUserPoolClient',
  'clock' | 'environment' | 'random' | 'sealer' | 'pools' | 'clients' | 'identityProviders' | 'resourceServers'
> = async (
  { UserPoolId, ClientName, GenerateSecret, ClientSecret, ...request },
  { clock, environment, random, sealer, pools, clients, identityProviders, resourceServers },
) => {
  const pool = await requirePool(pools, UserPoolId)
  if (GenerateSecret && ClientSecret !== undefined) throw clientSettingFailures.twoSecrets()
  const secret = GenerateSecret ? newSecretText(random) : ClientSecret
  const settings = clientSettings(pool, request, {
    hasSecret: secret !== undefined,
    definedScopes: await definedScopes(resourceServers, pool.id, request.AllowedOAuthScopes),
    providers: await existingProviders(identityProviders, pool.id, request.SupportedIdentityProviders),
    doing: 'creating',
  })

  const at = clock.now()
  const id = newClientId(random)
  const client = {
    id,
    poolId: pool.id,
    version: 1,
    name: ClientName,
    createdAt: at,
    modifiedAt: at,
    secrets: secret === undefined ? [] : [await sealSecret(sealer, id, secret, at)],
    settings,
  }
  const outcome = await clients.insertWithin(quotaOf(environment, 'clientsPerPool'), client)
  if (outcome === 'full') throw clientSettingFailures.tooMany()
  if (outcome === 'exists') throw clientSettingFailures.idTaken()
  return { UserPoolClient: await describeClient(sealer, client) }
}
