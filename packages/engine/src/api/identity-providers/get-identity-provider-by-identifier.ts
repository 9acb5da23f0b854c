import { providerFailures } from '../../identity-providers/errors.ts'
import { findByIdentifier } from '../../identity-providers/identifiers.ts'
import { describeProvider } from '../../identity-providers/provider-settings.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns the identity provider with an identifier. The name of a provider does not count as an identifier (H). */
export const getIdentityProviderByIdentifier: Handler<
  'GetIdentityProviderByIdentifier',
  'clock' | 'cryptography' | 'identityProviders' | 'pools' | 'providerIdentifiers' | 'samlKeys' | 'sealer'
> = async ({ UserPoolId, IdpIdentifier }, needs) => {
  const pool = await requirePool(needs.pools, UserPoolId)
  const provider = await findByIdentifier(needs, pool.id, IdpIdentifier)
  if (!provider) throw providerFailures.unknownIdentifier(IdpIdentifier, pool.id)
  return { IdentityProvider: await describeProvider(needs, provider) }
}
