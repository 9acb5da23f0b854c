import type { Cryptography } from '@poolhouse/cryptography'
import type { IdentityProviderType, IdentityProviderTypeType } from '@poolhouse/schemas'
import type { IdentityProviderRecord, SamlKeyStore } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import type { RemoteDocuments } from '../ports/remote-documents.ts'
import { samlCertificate } from '../saml/saml-certificates.ts'
import { discover } from './discover.ts'
import { openClientSecret, sealDetails } from './provider-secrets.ts'
import { type ProviderDetails, providerKinds } from './rules/provider-kinds.ts'

/** Dependencies of the settings of providers. */
interface Needs {
  readonly clock: Clock
  readonly cryptography: Cryptography
  readonly environment: Pick<Environment, 'acceptsUnreachableIssuers'>
  readonly remoteDocuments: RemoteDocuments
  readonly samlKeys: SamlKeyStore
  readonly sealer: Sealer
}

/** Details that describe the result of discovery. They are ignored in requests. */
const readOnlyDetails: ReadonlySet<string> = new Set(['SSORedirectBindingURI', 'SLORedirectBindingURI'])

/**
 * Converts checked ProviderDetails to their stored form: reads the published configuration of the provider, adds the details
 * that the service adds, and seals the secrets. Throws InvalidParameterException if the configuration cannot be read.
 */
export const resolveDetails = async (
  needs: Needs,
  owner: Pick<IdentityProviderRecord, 'poolId' | 'name' | 'type'>,
  requested: ProviderDetails,
): Promise<Pick<IdentityProviderRecord, 'details' | 'discovered' | 'secrets'>> => {
  const own = Object.fromEntries(Object.entries(requested).filter(([name]) => !isReadOnly(owner.type, name)))
  const discovered = await discover(needs, owner.type, own)
  const added = discovered?.protocol === 'SAML' ? bindings(discovered) : {}
  const details = { ...own, ...providerKinds[owner.type].derive(own), ...added }
  return { ...(await sealDetails(needs.sealer, owner, details)), ...(discovered && { discovered }) }
}

const isReadOnly = (type: IdentityProviderTypeType, name: string): boolean =>
  type === 'SAML' && readOnlyDetails.has(name)

const bindings = ({
  signOnUrl,
  signOutUrl,
}: {
  readonly signOnUrl: string
  readonly signOutUrl?: string | undefined
}) => ({
  SSORedirectBindingURI: signOnUrl,
  ...(signOutUrl !== undefined && { SLORedirectBindingURI: signOutUrl }),
})

/** Describes a provider for responses: with its plain client secret (H) and, for SAML, the encryption certificate (H). */
export const describeProvider = async (
  needs: Omit<Needs, 'environment' | 'remoteDocuments'>,
  provider: IdentityProviderRecord,
): Promise<IdentityProviderType & { readonly IdpIdentifiers: string[] }> => {
  const { poolId, name, type, details, mapping, acrMapping, modifiedAt, createdAt, identifiers } = provider
  const secret = await openClientSecret(needs.sealer, provider)
  const certificate = type === 'SAML' ? await samlCertificate(needs, poolId, 'encryption') : undefined
  const all = {
    ...details,
    ...(secret !== undefined && { client_secret: secret }),
    ...(certificate !== undefined && { ActiveEncryptionCertificate: certificate }),
  }
  return {
    UserPoolId: poolId,
    ProviderName: name,
    ProviderType: type,
    ProviderDetails: Object.fromEntries(Object.entries(all).toSorted(([one], [other]) => (one < other ? -1 : 1))),
    AttributeMapping: { ...mapping },
    ...(acrMapping && { AcrMapping: acrMapping }),
    IdpIdentifiers: [...identifiers],
    LastModifiedDate: modifiedAt / 1000,
    CreationDate: createdAt / 1000,
  }
}
