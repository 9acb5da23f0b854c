import { providerFailures } from '../../identity-providers/errors.ts'
import { requireProvider } from '../../identity-providers/find-provider.ts'
import { checkIdentifiers, releaseIdentifiers, reserveIdentifiers } from '../../identity-providers/identifiers.ts'
import { describeProvider, resolveDetails } from '../../identity-providers/provider-settings.ts'
import { attributeMapping } from '../../identity-providers/rules/attribute-mapping.ts'
import { checkLevels, providerKinds } from '../../identity-providers/rules/provider-kinds.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/**
 * Changes an identity provider. Omitted members are kept; each member of the request replaces the stored one completely, and
 * an empty one clears it (H).
 */
export const updateIdentityProvider: Handler<
  'UpdateIdentityProvider',
  | 'clock'
  | 'cryptography'
  | 'environment'
  | 'identityProviders'
  | 'pools'
  | 'providerIdentifiers'
  | 'remoteDocuments'
  | 'samlKeys'
  | 'sealer'
> = async (request, needs) => {
  const { UserPoolId, ProviderName, ProviderDetails, AttributeMapping, AcrMapping, IdpIdentifiers } = request
  const { clock, identityProviders, pools, providerIdentifiers } = needs
  const pool = await requirePool(pools, UserPoolId)
  const provider = await requireProvider(identityProviders, pool.id, ProviderName)
  const { type } = provider
  if (ProviderDetails) providerKinds[type].check(ProviderDetails)
  const mapping = AttributeMapping ? attributeMapping(pool, type, AttributeMapping) : provider.mapping
  checkLevels(type, AcrMapping)
  const identifiers = IdpIdentifiers ? checkIdentifiers(IdpIdentifiers) : provider.identifiers
  const added = identifiers.filter((identifier) => !provider.identifiers.includes(identifier))
  const removed = provider.identifiers.filter((identifier) => !identifiers.includes(identifier))
  const resolved = ProviderDetails && (await resolveDetails(needs, provider, ProviderDetails))

  const { discovered, ...kept } = provider
  const at = clock.now()
  const taken = await reserveIdentifiers(needs, provider, added, at)
  if (taken !== undefined) throw providerFailures.identifierTakenOnUpdate(taken, pool.id)
  const changed = {
    ...kept,
    ...(resolved ?? (discovered && { discovered })),
    mapping,
    identifiers,
    ...(AcrMapping && { acrMapping: AcrMapping }),
    modifiedAt: at,
  }
  if ((await identityProviders.save(changed)) === 'stale') {
    await releaseIdentifiers(providerIdentifiers, pool.id, added)
    throw providerFailures.changedMeanwhile()
  }
  await releaseIdentifiers(providerIdentifiers, pool.id, removed)
  const { IdpIdentifiers: listed, ...described } = await describeProvider(needs, changed)
  return { IdentityProvider: { ...described, ...(IdpIdentifiers && { IdpIdentifiers: listed }) } }
}
