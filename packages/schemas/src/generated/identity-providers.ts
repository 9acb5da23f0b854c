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

/**
 * Pairs authentication levels (`Level1` to `Level4`) with `acr` values, for providers that take part in step-up
 * sign-in.
 */
export const AcrMappingType = record(AcrLevelNameType, AcrValueType)

/**
 * Pairs authentication levels (`Level1` to `Level4`) with `acr` values, for providers that take part in step-up
 * sign-in.
 */
export type AcrMappingType = z.infer<typeof AcrMappingType>

/** Names one identity: a provider, an attribute there, and the value that singles out the person. */
export const ProviderUserIdentifierType = z.object({
  /** Name of the provider, or `Cognito` for a user of the pool itself. */
  ProviderName: ProviderNameType.optional(),
  /**
   * Attribute at the provider that identifies the person; for social providers always `Cognito_Subject`. Not needed for
   * a destination user.
   */
  ProviderAttributeName: StringType.optional(),
  /** Value of that attribute, such as the subject at the provider; for provider `Cognito` the username. */
  ProviderAttributeValue: StringType.optional(),
})

/** Names one identity: a provider, an attribute there, and the value that singles out the person. */
export type ProviderUserIdentifierType = z.infer<typeof ProviderUserIdentifierType>

/** Input of AdminDisableProviderForUser. */
export const AdminDisableProviderForUserRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: StringType,
  /** The identity to unlink, or with provider `Cognito` the user whose password sign-in is to end. */
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
  /** The existing user: `ProviderName` is `Cognito` and `ProviderAttributeValue` the username. */
  DestinationUser: ProviderUserIdentifierType,
  /** The external identity to link, which must not have signed in yet. */
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

/** Where attributes come from: the key is the user pool attribute, the value the claim or attribute at the provider. */
export const AttributeMappingType = record(AttributeMappingKeyType, StringType)

/** Where attributes come from: the key is the user pool attribute, the value the claim or attribute at the provider. */
export type AttributeMappingType = z.infer<typeof AttributeMappingType>

/**
 * Name of a new provider, 3 to 32 characters without spaces. Avoid underscores: usernames of federated profiles are
 * formed as provider name, underscore, subject.
 */
export const ProviderNameTypeV2 = z.string().min(1).max(32).check(
  matchesPattern('^(?:[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+)$'),
)

/**
 * Name of a new provider, 3 to 32 characters without spaces. Avoid underscores: usernames of federated profiles are
 * formed as provider name, underscore, subject.
 */
export type ProviderNameTypeV2 = z.infer<typeof ProviderNameTypeV2>

/**
 * Kind of provider: `SAML` and `OIDC` for any provider of that protocol; `Facebook`, `Google`, `LoginWithAmazon` and
 * `SignInWithApple` for these social providers.
 */
export const IdentityProviderTypeType = z.enum([
  'SAML', 'Facebook', 'Google', 'LoginWithAmazon', 'SignInWithApple', 'OIDC',
])

/**
 * Kind of provider: `SAML` and `OIDC` for any provider of that protocol; `Facebook`, `Google`, `LoginWithAmazon` and
 * `SignInWithApple` for these social providers.
 */
export type IdentityProviderTypeType = z.infer<typeof IdentityProviderTypeType>

/**
 * Settings of a provider as text values; which keys apply depends on the type. OIDC: `client_id`, `client_secret`,
 * `authorize_scopes`, `attributes_request_method`, and `oidc_issuer` or the four endpoint URLs. SAML: `MetadataURL` or
 * `MetadataFile`, and optionally `IDPSignout`, `IDPInit`, `EncryptedResponses`, `RequestSigningAlgorithm`. Google,
 * Facebook and Login with Amazon: `client_id`, `client_secret`, `authorize_scopes` (Facebook also `api_version`). Sign
 * in with Apple: `client_id`, `team_id`, `key_id`, `private_key`, `authorize_scopes`.
 */
export const ProviderDetailsType = record(StringType, StringType)

/**
 * Settings of a provider as text values; which keys apply depends on the type. OIDC: `client_id`, `client_secret`,
 * `authorize_scopes`, `attributes_request_method`, and `oidc_issuer` or the four endpoint URLs. SAML: `MetadataURL` or
 * `MetadataFile`, and optionally `IDPSignout`, `IDPInit`, `EncryptedResponses`, `RequestSigningAlgorithm`. Google,
 * Facebook and Login with Amazon: `client_id`, `client_secret`, `authorize_scopes` (Facebook also `api_version`). Sign
 * in with Apple: `client_id`, `team_id`, `key_id`, `private_key`, `authorize_scopes`.
 */
export type ProviderDetailsType = z.infer<typeof ProviderDetailsType>

/** A further name by which a provider can be found, often an email domain: 1 to 40 characters. */
export const IdpIdentifierType = z.string().min(1).max(40).regex(/^(?:[\w\s+=.@\-]+)$/u)

/** A further name by which a provider can be found, often an email domain: 1 to 40 characters. */
export type IdpIdentifierType = z.infer<typeof IdpIdentifierType>

/** Up to 50 identifiers of one provider. */
export const IdpIdentifiersListType = z.array(IdpIdentifierType).max(50)

/** Up to 50 identifiers of one provider. */
export type IdpIdentifiersListType = z.infer<typeof IdpIdentifiersListType>

/** Input of CreateIdentityProvider. */
export const CreateIdentityProviderRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /**
   * Name of the new provider, unique in the pool and final. Social providers must use their fixed name, which equals
   * the type.
   */
  ProviderName: ProviderNameTypeV2,
  /** Kind of provider, fixed at creation. */
  ProviderType: IdentityProviderTypeType,
  /** Settings of the provider, all as text (`"true"`, not `true`). Keys depend on the provider type. */
  ProviderDetails: ProviderDetailsType,
  /**
   * User pool attribute to provider claim. Mapped attributes are rewritten at each federated sign-in, so do not map to
   * an immutable attribute: the second sign-in would fail. Without a `username` entry, the subject is used (`sub`; `id`
   * at Facebook, `user_id` at Amazon); social providers do not allow another.
   */
  AttributeMapping: AttributeMappingType.optional(),
  /**
   * Up to 50 further names for the provider, unique in the pool, used as `idp_identifier` at the authorize endpoint and
   * for look-up.
   */
  IdpIdentifiers: IdpIdentifiersListType.optional(),
  /** For step-up sign-in: which `acr` value goes with which authentication level at this provider. */
  AcrMapping: AcrMappingType.optional(),
})

/** Input of CreateIdentityProvider. */
export type CreateIdentityProviderRequest = z.infer<typeof CreateIdentityProviderRequest>

/** An external provider with all its settings. */
export const IdentityProviderType = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** Name of the provider within the pool. */
  ProviderName: ProviderNameType.optional(),
  /** Kind of provider, fixed at creation. */
  ProviderType: IdentityProviderTypeType.optional(),
  /**
   * Settings as given, with the endpoints and, for SAML, the binding URLs and `ActiveEncryptionCertificate` added. Can
   * hold the client secret; never the private key of Sign in with Apple.
   */
  ProviderDetails: ProviderDetailsType.optional(),
  /**
   * User pool attribute to provider claim. Mapped attributes are rewritten at each federated sign-in, so do not map to
   * an immutable attribute: the second sign-in would fail. Without a `username` entry, the subject is used (`sub`; `id`
   * at Facebook, `user_id` at Amazon); social providers do not allow another.
   */
  AttributeMapping: AttributeMappingType.optional(),
  /**
   * Up to 50 further names for the provider, unique in the pool, used as `idp_identifier` at the authorize endpoint and
   * for look-up.
   */
  IdpIdentifiers: IdpIdentifiersListType.optional(),
  /** When the provider last changed, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
  /** When the provider was added, in epoch seconds. */
  CreationDate: DateType.optional(),
  /** For step-up sign-in: which `acr` value goes with which authentication level at this provider. */
  AcrMapping: AcrMappingType.optional(),
})

/** An external provider with all its settings. */
export type IdentityProviderType = z.infer<typeof IdentityProviderType>

/** Output of CreateIdentityProvider. */
export const CreateIdentityProviderResponse = z.object({
  /** The provider as stored. */
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
  /** The provider as stored. */
  IdentityProvider: IdentityProviderType,
})

/** Output of DescribeIdentityProvider. */
export type DescribeIdentityProviderResponse = z.infer<typeof DescribeIdentityProviderResponse>

/** Input of GetIdentityProviderByIdentifier. */
export const GetIdentityProviderByIdentifierRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** One of the provider's identifiers, not its name. */
  IdpIdentifier: IdpIdentifierType,
})

/** Input of GetIdentityProviderByIdentifier. */
export type GetIdentityProviderByIdentifierRequest = z.infer<typeof GetIdentityProviderByIdentifierRequest>

/** Output of GetIdentityProviderByIdentifier. */
export const GetIdentityProviderByIdentifierResponse = z.object({
  /** The provider as stored. */
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
  /** X.509 certificate in base64. */
  Certificate: StringType.optional(),
})

/** Output of GetSigningCertificate. */
export type GetSigningCertificateResponse = z.infer<typeof GetSigningCertificateResponse>

/** Size of a page, 0 to 60. */
export const ListProvidersLimitType = z.int().min(0).max(60)

/** Size of a page, 0 to 60. */
export type ListProvidersLimitType = z.infer<typeof ListProvidersLimitType>

/** Input of ListIdentityProviders. */
export const ListIdentityProvidersRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Most items to return in one page, up to 60; when left out or 0, the server's default. */
  MaxResults: ListProvidersLimitType.optional(),
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  NextToken: PaginationKeyType.optional(),
})

/** Input of ListIdentityProviders. */
export type ListIdentityProvidersRequest = z.infer<typeof ListIdentityProvidersRequest>

/** Short form of a provider, as in lists. */
export const ProviderDescription = z.object({
  /** Name of the provider within the pool. */
  ProviderName: ProviderNameType.optional(),
  /** Kind of provider, fixed at creation. */
  ProviderType: IdentityProviderTypeType.optional(),
  /** When the provider last changed, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
  /** When the provider was added, in epoch seconds. */
  CreationDate: DateType.optional(),
})

/** Short form of a provider, as in lists. */
export type ProviderDescription = z.infer<typeof ProviderDescription>

/** The providers of one page. */
export const ProvidersListType = z.array(ProviderDescription).max(50)

/** The providers of one page. */
export type ProvidersListType = z.infer<typeof ProvidersListType>

/** Output of ListIdentityProviders. */
export const ListIdentityProvidersResponse = z.object({
  /** The providers on this page. */
  Providers: ProvidersListType,
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  NextToken: PaginationKeyType.optional(),
})

/** Output of ListIdentityProviders. */
export type ListIdentityProvidersResponse = z.infer<typeof ListIdentityProvidersResponse>

/** Input of UpdateIdentityProvider. */
export const UpdateIdentityProviderRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Name of the provider to change; it cannot be renamed. */
  ProviderName: ProviderNameType,
  /** New settings as a complete set, all as text. */
  ProviderDetails: ProviderDetailsType.optional(),
  /** New mapping as a complete set: user pool attribute to provider claim. */
  AttributeMapping: AttributeMappingType.optional(),
  /** New list of identifiers, complete; at most 50, unique in the pool. */
  IdpIdentifiers: IdpIdentifiersListType.optional(),
  /** For step-up sign-in: which `acr` value goes with which authentication level at this provider. */
  AcrMapping: AcrMappingType.optional(),
})

/** Input of UpdateIdentityProvider. */
export type UpdateIdentityProviderRequest = z.infer<typeof UpdateIdentityProviderRequest>

/** Output of UpdateIdentityProvider. */
export const UpdateIdentityProviderResponse = z.object({
  /** The provider as stored. */
  IdentityProvider: IdentityProviderType,
})

/** Output of UpdateIdentityProvider. */
export type UpdateIdentityProviderResponse = z.infer<typeof UpdateIdentityProviderResponse>
