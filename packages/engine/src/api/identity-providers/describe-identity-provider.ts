import { providerFailures } from '../../identity-providers/errors.ts'
import { requireProvider } from '../../identity-providers/find-provider.ts'
import { describeProvider } from '../../identity-providers/provider-settings.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns an identity provider, always with its list of identifiers (H). */
export const describeIdentityProvider: Handler<
  'DescribeIdentityProvider',
  'clock' | 'cryptography' | 'identityProviders' | 'pools' | 'samlKeys' | 'sealer'
> = async ({ UserPoolId, ProviderName }, needs) => {
  const pool = await requirePool(needs.pools, UserPoolId)
  const { notDescribed } = providerFailures
  const provider = await requireProvider(needs.identityProviders, pool.id, ProviderName, notDescribed)
  return { IdentityProvider: await describeProvider(needs, provider) }
}
