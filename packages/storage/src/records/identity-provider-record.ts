import type { AcrMappingType, IdentityProviderTypeType } from '@poolhouse/schemas'
import type { Sealed } from './sealed.ts'

/** An external identity provider of a pool. */
export interface IdentityProviderRecord {
  readonly poolId: string
  /** Unique in the pool, and never changed. */
  readonly name: string
  readonly version: number
  readonly createdAt: number
  readonly modifiedAt: number
  readonly type: IdentityProviderTypeType
  /** ProviderDetails as responses contain them, except secrets and the encryption certificate of the pool. */
  readonly details: Readonly<Record<string, string>>
  readonly secrets: ProviderSecrets
  /** Pool attribute to claim of the provider. */
  readonly mapping: Readonly<Record<string, string>>
  /** Further names, each reserved by a {@link ProviderIdentifierRecord}. */
  readonly identifiers: readonly string[]
  readonly acrMapping?: AcrMappingType | undefined
  /** The content of the SAML metadata, or the endpoints from OIDC discovery. Responses do not contain it. */
  readonly discovered?: DiscoveredProvider | undefined
}

/** The sealed members of ProviderDetails. */
export interface ProviderSecrets {
  readonly client_secret?: Sealed | undefined
  readonly private_key?: Sealed | undefined
}

/** Data from the documents of a provider. */
export type DiscoveredProvider = SamlProvider | OidcProvider

/** From the metadata of a SAML provider. */
export interface SamlProvider {
  readonly protocol: 'SAML'
  readonly entityId: string
  /** Address of single sign-on with the HTTP-Redirect binding. */
  readonly signOnUrl: string
  /** Address of single sign-out with the HTTP-Redirect binding. */
  readonly signOutUrl?: string | undefined
  /** Base64 of the X.509 certificates that verify responses. */
  readonly certificates: readonly string[]
  readonly fetchedAt: number
}

/** From the discovery document of an OpenID Connect provider. */
export interface OidcProvider {
  readonly protocol: 'OIDC'
  readonly authorizeUrl: string
  readonly tokenUrl: string
  readonly attributesUrl: string
  readonly keysUrl: string
  readonly fetchedAt: number
}

/**
 * Reserves an identifier of a provider, which is unique in the pool. It belongs to the provider once the provider lists it;
 * until then the reservation belongs to a request that is in progress or was interrupted.
 */
export interface ProviderIdentifierRecord {
  readonly poolId: string
  readonly identifier: string
  readonly version: number
  readonly createdAt: number
  readonly providerName: string
}
