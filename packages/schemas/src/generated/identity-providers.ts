// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import {
  AcrLevelNameType,
  AcrValueType,
  DateType,
  PaginationKeyType,
  ProviderNameType,
  StringType,
  UserPoolIdType,
} from './common.ts'
import { matchesPattern } from './runtime/pattern.ts'
import { record } from './runtime/record.ts'

/** The `acr` value of the provider for each authentication level (`Level1` to `Level4`), for step-up sign-in. */
export const AcrMappingType = record(AcrLevelNameType, AcrValueType)

/** The `acr` value of the provider for each authentication level (`Level1` to `Level4`), for step-up sign-in. */
export type AcrMappingType = z.infer<typeof AcrMappingType>

/** An identity: a provider, an attribute at that provider, and the value that identifies the user. */
export const ProviderUserIdentifierType = z.object({
  /** Name of the provider, or `Cognito` for a user of the pool itself. */
  ProviderName: ProviderNameType.optional(),
  /**
   * Attribute that identifies the user at the provider. Always `Cognito_Subject` for social providers. Not required for
   * the destination user.
   */
  ProviderAttributeName: StringType.optional(),
  /** Value of the attribute, such as the subject at the provider. For the provider `Cognito`, the username. */
  ProviderAttributeValue: StringType.optional(),
})

/** An identity: a provider, an attribute at that provider, and the value that identifies the user. */
export type ProviderUserIdentifierType = z.infer<typeof ProviderUserIdentifierType>

/** Input of AdminDisableProviderForUser. */
export const AdminDisableProviderForUserRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: StringType,
  /** The identity to unlink or, with the provider `Cognito`, the user whose sign-in with a password is turned off. */
  User: ProviderUserIdentifierType,
})

/** Input of AdminDisableProviderForUser. */
export type AdminDisableProviderForUserRequest = z.infer<typeof AdminDisableProviderForUserRequest>

/** Output of AdminDisableProviderForUser. */
export const AdminDisableProviderForUserResponse = z.object({})

/** Output of AdminDisableProviderForUser. */
export type AdminDisableProviderForUserResponse = z.infer<typeof AdminDisableProviderForUserResponse>

/** Input of AdminLinkProviderForUser. */
export const AdminLinkProviderForUserRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: StringType,
  /** The existing user: `ProviderName` is `Cognito`, and `ProviderAttributeValue` is the username. */
  DestinationUser: ProviderUserIdentifierType,
  /** The external identity to link. It must not have signed in yet. */
  SourceUser: ProviderUserIdentifierType,
})

/** Input of AdminLinkProviderForUser. */
export type AdminLinkProviderForUserRequest = z.infer<typeof AdminLinkProviderForUserRequest>

/** Output of AdminLinkProviderForUser. */
export const AdminLinkProviderForUserResponse = z.object({})

/** Output of AdminLinkProviderForUser. */
export type AdminLinkProviderForUserResponse = z.infer<typeof AdminLinkProviderForUserResponse>

/** Name of a user pool attribute, such as `email`, `custom:department` or `username`. */
export const AttributeMappingKeyType = z.string().min(1).max(32)

/** Name of a user pool attribute, such as `email`, `custom:department` or `username`. */
export type AttributeMappingKeyType = z.infer<typeof AttributeMappingKeyType>

/**
 * Mapping of attributes: the key is the attribute of the user pool, the value the claim or attribute of the provider.
 */
export const AttributeMappingType = record(AttributeMappingKeyType, StringType)

/**
 * Mapping of attributes: the key is the attribute of the user pool, the value the claim or attribute of the provider.
 */
export type AttributeMappingType = z.infer<typeof AttributeMappingType>

/**
 * Name of a new provider, 3 to 32 characters without spaces. Avoid underscores: the username of a federated user is the
 * provider name, an underscore and the subject.
 */
export const ProviderNameTypeV2 = z.string().min(1).max(32).check(
  matchesPattern('^(?:[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+)$'),
)

/**
 * Name of a new provider, 3 to 32 characters without spaces. Avoid underscores: the username of a federated user is the
 * provider name, an underscore and the subject.
 */
export type ProviderNameTypeV2 = z.infer<typeof ProviderNameTypeV2>

/**
 * Type of an identity provider: `SAML` and `OIDC` for any provider that supports the protocol; `Facebook`, `Google`,
 * `LoginWithAmazon` and `SignInWithApple` for the social providers.
 */
export const IdentityProviderTypeType = z.enum([
  'SAML', 'Facebook', 'Google', 'LoginWithAmazon', 'SignInWithApple', 'OIDC',
])

/**
 * Type of an identity provider: `SAML` and `OIDC` for any provider that supports the protocol; `Facebook`, `Google`,
 * `LoginWithAmazon` and `SignInWithApple` for the social providers.
 */
export type IdentityProviderTypeType = z.infer<typeof IdentityProviderTypeType>

/**
 * Settings of a provider as strings. `OIDC`: `client_id`, `client_secret`, `authorize_scopes`,
 * `attributes_request_method` and `oidc_issuer`; if the issuer has no discovery document, also the four endpoint URLs
 * `authorize_url`, `token_url`, `attributes_url` and `jwks_uri`. `SAML`: `MetadataURL` or `MetadataFile`, and
 * optionally `IDPSignout`, `IDPInit`, `EncryptedResponses` and `RequestSigningAlgorithm`. `Google`, `Facebook` and
 * `LoginWithAmazon`: `client_id`, `client_secret` and `authorize_scopes`; `Facebook` also `api_version`.
 * `SignInWithApple`: `client_id`, `team_id`, `key_id`, `private_key` and `authorize_scopes`.
 */
export const ProviderDetailsType = record(StringType, StringType)

/**
 * Settings of a provider as strings. `OIDC`: `client_id`, `client_secret`, `authorize_scopes`,
 * `attributes_request_method` and `oidc_issuer`; if the issuer has no discovery document, also the four endpoint URLs
 * `authorize_url`, `token_url`, `attributes_url` and `jwks_uri`. `SAML`: `MetadataURL` or `MetadataFile`, and
 * optionally `IDPSignout`, `IDPInit`, `EncryptedResponses` and `RequestSigningAlgorithm`. `Google`, `Facebook` and
 * `LoginWithAmazon`: `client_id`, `client_secret` and `authorize_scopes`; `Facebook` also `api_version`.
 * `SignInWithApple`: `client_id`, `team_id`, `key_id`, `private_key` and `authorize_scopes`.
 */
export type ProviderDetailsType = z.infer<typeof ProviderDetailsType>

/** Another name of a provider, often an email domain, 1 to 40 characters. */
export const IdpIdentifierType = z.string().min(1).max(40).regex(/^(?:[\w\s+=.@\-]+)$/u)

/** Another name of a provider, often an email domain, 1 to 40 characters. */
export type IdpIdentifierType = z.infer<typeof IdpIdentifierType>

/** Identifiers of a provider, at most 50. */
export const IdpIdentifiersListType = z.array(IdpIdentifierType).max(50)

/** Identifiers of a provider, at most 50. */
export type IdpIdentifiersListType = z.infer<typeof IdpIdentifiersListType>

/** Input of CreateIdentityProvider. */
export const CreateIdentityProviderRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /**
   * Name of the new provider, unique in the pool. It cannot be changed later. The name of a social provider must equal
   * its type.
   */
  ProviderName: ProviderNameTypeV2,
  /** Type of the provider. It cannot be changed after creation. */
  ProviderType: IdentityProviderTypeType,
  /** Settings of the provider, all as strings (`"true"`, not `true`). The keys depend on the type. */
  ProviderDetails: ProviderDetailsType,
  /**
   * Mapping of attributes of the user pool to claims of the provider. Every federated sign-in writes the mapped
   * attributes, so do not map an immutable attribute: the second sign-in would fail. By default, `username` is mapped
   * to the subject: `sub`, `id` for Facebook, or `user_id` for Login with Amazon. For social providers it cannot be
   * mapped to another claim.
   */
  AttributeMapping: AttributeMappingType.optional(),
  /**
   * Other names of the provider, unique in the pool, at most 50. They serve as `idp_identifier` at the authorization
   * endpoint, and in `GetIdentityProviderByIdentifier`.
   */
  IdpIdentifiers: IdpIdentifiersListType.optional(),
  /** For step-up sign-in: the `acr` value that this provider uses for each authentication level. */
  AcrMapping: AcrMappingType.optional(),
})

/** Input of CreateIdentityProvider. */
export type CreateIdentityProviderRequest = z.infer<typeof CreateIdentityProviderRequest>

/** An external identity provider with all its settings. */
export const IdentityProviderType = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** Name of the provider within the pool. */
  ProviderName: ProviderNameType.optional(),
  /** Type of the provider. It cannot be changed after creation. */
  ProviderType: IdentityProviderTypeType.optional(),
  /**
   * Settings of the provider. They include derived endpoints and, for SAML, the binding URLs and
   * `ActiveEncryptionCertificate`. They can contain the client secret, but never the private key of Sign in with Apple.
   */
  ProviderDetails: ProviderDetailsType.optional(),
  /**
   * Mapping of attributes of the user pool to claims of the provider. Every federated sign-in writes the mapped
   * attributes.
   */
  AttributeMapping: AttributeMappingType.optional(),
  /**
   * Other names of the provider, unique in the pool. They serve as `idp_identifier` at the authorization endpoint, and
   * in `GetIdentityProviderByIdentifier`.
   */
  IdpIdentifiers: IdpIdentifiersListType.optional(),
  /** When the provider was last modified, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
  /** When the provider was created, in epoch seconds. */
  CreationDate: DateType.optional(),
  /** For step-up sign-in: the `acr` value that this provider uses for each authentication level. */
  AcrMapping: AcrMappingType.optional(),
})

/** An external identity provider with all its settings. */
export type IdentityProviderType = z.infer<typeof IdentityProviderType>

/** Output of CreateIdentityProvider. */
export const CreateIdentityProviderResponse = z.object({
  /** The stored identity provider. */
  IdentityProvider: IdentityProviderType,
})

/** Output of CreateIdentityProvider. */
export type CreateIdentityProviderResponse = z.infer<typeof CreateIdentityProviderResponse>

/** Input of DeleteIdentityProvider. */
export const DeleteIdentityProviderRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Name of the provider within the pool. */
  ProviderName: ProviderNameType,
})

/** Input of DeleteIdentityProvider. */
export type DeleteIdentityProviderRequest = z.infer<typeof DeleteIdentityProviderRequest>

/** Input of DescribeIdentityProvider. */
export const DescribeIdentityProviderRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Name of the provider within the pool. */
  ProviderName: ProviderNameType,
})

/** Input of DescribeIdentityProvider. */
export type DescribeIdentityProviderRequest = z.infer<typeof DescribeIdentityProviderRequest>

/** Output of DescribeIdentityProvider. */
export const DescribeIdentityProviderResponse = z.object({
  /** The stored identity provider. */
  IdentityProvider: IdentityProviderType,
})

/** Output of DescribeIdentityProvider. */
export type DescribeIdentityProviderResponse = z.infer<typeof DescribeIdentityProviderResponse>

/** Input of GetIdentityProviderByIdentifier. */
export const GetIdentityProviderByIdentifierRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** One of the identifiers of the provider, not its name. */
  IdpIdentifier: IdpIdentifierType,
})

/** Input of GetIdentityProviderByIdentifier. */
export type GetIdentityProviderByIdentifierRequest = z.infer<typeof GetIdentityProviderByIdentifierRequest>

/** Output of GetIdentityProviderByIdentifier. */
export const GetIdentityProviderByIdentifierResponse = z.object({
  /** The stored identity provider. */
  IdentityProvider: IdentityProviderType,
})

/** Output of GetIdentityProviderByIdentifier. */
export type GetIdentityProviderByIdentifierResponse = z.infer<typeof GetIdentityProviderByIdentifierResponse>

/** Input of GetSigningCertificate. */
export const GetSigningCertificateRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
})

/** Input of GetSigningCertificate. */
export type GetSigningCertificateRequest = z.infer<typeof GetSigningCertificateRequest>

/** Output of GetSigningCertificate. */
export const GetSigningCertificateResponse = z.object({
  /** X.509 certificate in Base64. */
  Certificate: StringType.optional(),
})

/** Output of GetSigningCertificate. */
export type GetSigningCertificateResponse = z.infer<typeof GetSigningCertificateResponse>

/** Maximum number of items on a page, 0 to 60. 0 means the default. */
export const ListProvidersLimitType = z.int().min(0).max(60)

/** Maximum number of items on a page, 0 to 60. 0 means the default. */
export type ListProvidersLimitType = z.infer<typeof ListProvidersLimitType>

/** Input of ListIdentityProviders. */
export const ListIdentityProvidersRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Maximum number of items on a page, 0 to 60. Default: 50, also for 0. Larger values return at most 50. */
  MaxResults: ListProvidersLimitType.optional(),
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  NextToken: PaginationKeyType.optional(),
})

/** Input of ListIdentityProviders. */
export type ListIdentityProvidersRequest = z.infer<typeof ListIdentityProvidersRequest>

/** An identity provider in a list. */
export const ProviderDescription = z.object({
  /** Name of the provider within the pool. */
  ProviderName: ProviderNameType.optional(),
  /** Type of the provider. It cannot be changed after creation. */
  ProviderType: IdentityProviderTypeType.optional(),
  /** When the provider was last modified, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
  /** When the provider was created, in epoch seconds. */
  CreationDate: DateType.optional(),
})

/** An identity provider in a list. */
export type ProviderDescription = z.infer<typeof ProviderDescription>

/** Identity providers on a page. */
export const ProvidersListType = z.array(ProviderDescription).max(50)

/** Identity providers on a page. */
export type ProvidersListType = z.infer<typeof ProvidersListType>

/** Output of ListIdentityProviders. */
export const ListIdentityProvidersResponse = z.object({
  /** Identity providers on this page. */
  Providers: ProvidersListType,
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  NextToken: PaginationKeyType.optional(),
})

/** Output of ListIdentityProviders. */
export type ListIdentityProvidersResponse = z.infer<typeof ListIdentityProvidersResponse>

/** Input of UpdateIdentityProvider. */
export const UpdateIdentityProviderRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Name of the provider to update. It cannot be changed. */
  ProviderName: ProviderNameType,
  /** New settings, all as strings. They replace all current settings. */
  ProviderDetails: ProviderDetailsType.optional(),
  /** New mapping of attributes of the user pool to claims of the provider. It replaces the current mapping. */
  AttributeMapping: AttributeMappingType.optional(),
  /** New identifiers, at most 50, unique in the pool. They replace the current ones. */
  IdpIdentifiers: IdpIdentifiersListType.optional(),
  /** For step-up sign-in: the `acr` value that this provider uses for each authentication level. */
  AcrMapping: AcrMappingType.optional(),
})

/** Input of UpdateIdentityProvider. */
export type UpdateIdentityProviderRequest = z.infer<typeof UpdateIdentityProviderRequest>

/** Output of UpdateIdentityProvider. */
export const UpdateIdentityProviderResponse = z.object({
  /** The stored identity provider. */
  IdentityProvider: IdentityProviderType,
})

/** Output of UpdateIdentityProvider. */
export type UpdateIdentityProviderResponse = z.infer<typeof UpdateIdentityProviderResponse>
