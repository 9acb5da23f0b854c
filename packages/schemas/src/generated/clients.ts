// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import {
  ArnType,
  BooleanType,
  ClientIdType,
  ClientSecretType,
  DateType,
  OAuthFlowsType,
  PaginationKey,
  ProviderNameType,
  ScopeListType,
  StringType,
  UserPoolIdType,
  WrappedBooleanType,
} from './common.ts'
import { matchesPattern } from './runtime/pattern.ts'

/** Lifetime of an access token, from 5 minutes to 1 day in its unit. */
export const AccessTokenValidityType = z.int().min(1).max(86400)

/** Lifetime of an access token, from 5 minutes to 1 day in its unit. */
export type AccessTokenValidityType = z.infer<typeof AccessTokenValidityType>

/** Input of AddUserPoolClientSecret. */
export const AddUserPoolClientSecretRequest = z.object({
  /** Id of the user pool that the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. Case-sensitive. */
  ClientId: ClientIdType,
  /** Your own secret, 24 to 64 letters, digits, `_` or `+`. Default: the server generates a secret and returns it. */
  ClientSecret: ClientSecretType.optional(),
})

/** Input of AddUserPoolClientSecret. */
export type AddUserPoolClientSecretRequest = z.infer<typeof AddUserPoolClientSecretRequest>

/** Id of a client secret. It is not confidential and may be logged. */
export const ClientSecretIdType = z.string().min(1).max(128)

/** Id of a client secret. It is not confidential and may be logged. */
export type ClientSecretIdType = z.infer<typeof ClientSecretIdType>

/** A secret of an app client. */
export const ClientSecretDescriptorType = z.object({
  /** Id of the secret, with which it can be deleted. */
  ClientSecretId: ClientSecretIdType.optional(),
  /** The secret itself. Present only in the response of the operation that generated it. */
  ClientSecretValue: ClientSecretType.optional(),
  /** When the secret was created, in epoch seconds. */
  ClientSecretCreateDate: DateType.optional(),
})

/** A secret of an app client. */
export type ClientSecretDescriptorType = z.infer<typeof ClientSecretDescriptorType>

/** Output of AddUserPoolClientSecret. */
export const AddUserPoolClientSecretResponse = z.object({
  /** The new secret. */
  ClientSecretDescriptor: ClientSecretDescriptorType.optional(),
})

/** Output of AddUserPoolClientSecret. */
export type AddUserPoolClientSecretResponse = z.infer<typeof AddUserPoolClientSecretResponse>

/** A string of hexadecimal digits. */
export const HexStringType = z.string().regex(/^[0-9a-fA-F]+$/u)

/** A string of hexadecimal digits. */
export type HexStringType = z.infer<typeof HexStringType>

/**
 * Amazon Pinpoint project that an app client reports its sign-up and sign-in activity to: either `ApplicationArn`, or
 * `ApplicationId` with `RoleArn` and `ExternalId`. Poolhouse stores this setting, but reports nothing.
 */
export const AnalyticsConfigurationType = z.object({
  /** Id of the analytics project. */
  ApplicationId: HexStringType.optional(),
  /** ARN of the analytics project. */
  ApplicationArn: ArnType.optional(),
  /** ARN of the IAM role that is assumed to write to the project. Required with `ApplicationId`. */
  RoleArn: ArnType.optional(),
  /** External id that is presented when the role is assumed. Required with `ApplicationId`. */
  ExternalId: StringType.optional(),
  /**
   * Whether reports include user attributes. Default: `false`.
   *
   * @default false
   */
  UserDataShared: BooleanType.optional(),
})

/**
 * Amazon Pinpoint project that an app client reports its sign-up and sign-in activity to: either `ApplicationArn`, or
 * `ApplicationId` with `RoleArn` and `ExternalId`. Poolhouse stores this setting, but reports nothing.
 */
export type AnalyticsConfigurationType = z.infer<typeof AnalyticsConfigurationType>

/** Lifetime of a sign-in session in minutes, 3 to 15. */
export const AuthSessionValidityType = z.int().min(3).max(15)

/** Lifetime of a sign-in session in minutes, 3 to 15. */
export type AuthSessionValidityType = z.infer<typeof AuthSessionValidityType>

/**
 * An absolute URL without a fragment: `https`, a custom scheme of an app, or `http` for localhost, 127.0.0.1 and [::1]
 * only.
 */
export const RedirectUrlType = z.string().min(1).max(1024).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+)$'),
)

/**
 * An absolute URL without a fragment: `https`, a custom scheme of an app, or `http` for localhost, 127.0.0.1 and [::1]
 * only.
 */
export type RedirectUrlType = z.infer<typeof RedirectUrlType>

/** Redirect URLs, at most 100, in no particular order. */
export const CallbackURLsListType = z.array(RedirectUrlType).max(100)

/** Redirect URLs, at most 100, in no particular order. */
export type CallbackURLsListType = z.infer<typeof CallbackURLsListType>

/** Display name of an app client. */
export const ClientNameType = z.string().min(1).max(128).regex(/^(?:[\w\s+=,.@\-]+)$/u)

/** Display name of an app client. */
export type ClientNameType = z.infer<typeof ClientNameType>

/** Name of a user attribute. Custom attributes have the prefix `custom:`. */
export const ClientPermissionType = z.string().min(1).max(2048)

/** Name of a user attribute. Custom attributes have the prefix `custom:`. */
export type ClientPermissionType = z.infer<typeof ClientPermissionType>

/** Names of user attributes, in no particular order. */
export const ClientPermissionListType = z.array(ClientPermissionType)

/** Names of user attributes, in no particular order. */
export type ClientPermissionListType = z.infer<typeof ClientPermissionListType>

/** Secrets of an app client, at most two. */
export const ClientSecretDescriptorListType = z.array(ClientSecretDescriptorType)

/** Secrets of an app client, at most two. */
export type ClientSecretDescriptorListType = z.infer<typeof ClientSecretDescriptorListType>

/**
 * Type of an app client: `DCR` for clients that registered themselves by dynamic client registration, `REGULAR` for all
 * others.
 */
export const ClientTypeType = z.enum(['DCR', 'REGULAR'])

/**
 * Type of an app client: `DCR` for clients that registered themselves by dynamic client registration, `REGULAR` for all
 * others.
 */
export type ClientTypeType = z.infer<typeof ClientTypeType>

/** Whether to generate a client secret. */
export const GenerateSecret = z.boolean()

/** Whether to generate a client secret. */
export type GenerateSecret = z.infer<typeof GenerateSecret>

/** Lifetime of a refresh token, from 1 hour to 3,650 days in its unit. 0 means 30 days. */
export const RefreshTokenValidityType = z.int().min(0).max(315360000)

/** Lifetime of a refresh token, from 1 hour to 3,650 days in its unit. 0 means 30 days. */
export type RefreshTokenValidityType = z.infer<typeof RefreshTokenValidityType>

/** Lifetime of an ID token, from 5 minutes to 1 day in its unit. */
export const IdTokenValidityType = z.int().min(1).max(86400)

/** Lifetime of an ID token, from 5 minutes to 1 day in its unit. */
export type IdTokenValidityType = z.infer<typeof IdTokenValidityType>

/** Unit of a token lifetime: `seconds`, `minutes`, `hours` or `days`. */
export const TimeUnitsType = z.enum(['seconds', 'minutes', 'hours', 'days'])

/** Unit of a token lifetime: `seconds`, `minutes`, `hours` or `days`. */
export type TimeUnitsType = z.infer<typeof TimeUnitsType>

/** Units of the three token lifetimes. */
export const TokenValidityUnitsType = z.object({
  /** Unit of `AccessTokenValidity`. Default: `hours`. */
  AccessToken: TimeUnitsType.optional(),
  /** Unit of `IdTokenValidity`. Default: `hours`. */
  IdToken: TimeUnitsType.optional(),
  /** Unit of `RefreshTokenValidity`. Default: `days`. */
  RefreshToken: TimeUnitsType.optional(),
})

/** Units of the three token lifetimes. */
export type TokenValidityUnitsType = z.infer<typeof TokenValidityUnitsType>

/**
 * A sign-in flow that a client may use. `ALLOW_USER_AUTH`: choice-based sign-in. `ALLOW_USER_SRP_AUTH`: password with
 * SRP. `ALLOW_USER_PASSWORD_AUTH`: plain password. `ALLOW_ADMIN_USER_PASSWORD_AUTH`: plain password in requests with
 * AWS credentials. `ALLOW_CUSTOM_AUTH`: challenges defined by Lambda triggers. `ALLOW_REFRESH_TOKEN_AUTH`: refresh.
 * `ALLOW_CLIENT_TOKEN_AUTH`: `GetClientToken` for machine clients; cannot be combined with other flows.
 * `USER_PASSWORD_AUTH`, `ADMIN_NO_SRP_AUTH` and `CUSTOM_AUTH_FLOW_ONLY`: older names of the plain password,
 * administrative and custom flows.
 */
export const ExplicitAuthFlowsType = z.enum([
  'ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  'ALLOW_CUSTOM_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_AUTH',
  'ALLOW_CLIENT_TOKEN_AUTH',
])

/**
 * A sign-in flow that a client may use. `ALLOW_USER_AUTH`: choice-based sign-in. `ALLOW_USER_SRP_AUTH`: password with
 * SRP. `ALLOW_USER_PASSWORD_AUTH`: plain password. `ALLOW_ADMIN_USER_PASSWORD_AUTH`: plain password in requests with
 * AWS credentials. `ALLOW_CUSTOM_AUTH`: challenges defined by Lambda triggers. `ALLOW_REFRESH_TOKEN_AUTH`: refresh.
 * `ALLOW_CLIENT_TOKEN_AUTH`: `GetClientToken` for machine clients; cannot be combined with other flows.
 * `USER_PASSWORD_AUTH`, `ADMIN_NO_SRP_AUTH` and `CUSTOM_AUTH_FLOW_ONLY`: older names of the plain password,
 * administrative and custom flows.
 */
export type ExplicitAuthFlowsType = z.infer<typeof ExplicitAuthFlowsType>

/** Sign-in flows that a client may use. Values with the prefix `ALLOW_` cannot be combined with values without it. */
export const ExplicitAuthFlowsListType = z.array(ExplicitAuthFlowsType)

/** Sign-in flows that a client may use. Values with the prefix `ALLOW_` cannot be combined with values without it. */
export type ExplicitAuthFlowsListType = z.infer<typeof ExplicitAuthFlowsListType>

/** Names of identity providers. `COGNITO` stands for the users of the pool itself. */
export const SupportedIdentityProvidersListType = z.array(ProviderNameType)

/** Names of identity providers. `COGNITO` stands for the users of the pool itself. */
export type SupportedIdentityProvidersListType = z.infer<typeof SupportedIdentityProvidersListType>

/** URLs to redirect to after sign-out, at most 100, in no particular order. */
export const LogoutURLsListType = z.array(RedirectUrlType).max(100)

/** URLs to redirect to after sign-out, at most 100, in no particular order. */
export type LogoutURLsListType = z.infer<typeof LogoutURLsListType>

/**
 * With `ENABLED`, responses for unknown users look like those for existing users. With `LEGACY`, they report that the
 * user does not exist.
 */
export const PreventUserExistenceErrorTypes = z.enum(['LEGACY', 'ENABLED'])

/**
 * With `ENABLED`, responses for unknown users look like those for existing users. With `LEGACY`, they report that the
 * user does not exist.
 */
export type PreventUserExistenceErrorTypes = z.infer<typeof PreventUserExistenceErrorTypes>

/** Whether a feature is on: `ENABLED` or `DISABLED`. */
export const FeatureType = z.enum(['ENABLED', 'DISABLED'])

/** Whether a feature is on: `ENABLED` or `DISABLED`. */
export type FeatureType = z.infer<typeof FeatureType>

/** Grace period in seconds, 0 to 60. */
export const RetryGracePeriodSecondsType = z.int().min(0).max(60)

/** Grace period in seconds, 0 to 60. */
export type RetryGracePeriodSecondsType = z.infer<typeof RetryGracePeriodSecondsType>

/** Rotation of refresh tokens: whether each refresh issues a new refresh token and invalidates the old one. */
export const RefreshTokenRotationType = z.object({
  /**
   * With `ENABLED`, clients refresh with `GetTokensFromRefreshToken` or at the token endpoint. A new refresh token
   * expires when the first one would have expired.
   */
  Feature: FeatureType,
  /**
   * How long a replaced token remains valid, in seconds, 0 to 60, so that clients can retry after a lost response.
   * Later use fails with `RefreshTokenReuseException`.
   */
  RetryGracePeriodSeconds: RetryGracePeriodSecondsType.optional(),
})

/** Rotation of refresh tokens: whether each refresh issues a new refresh token and invalidates the old one. */
export type RefreshTokenRotationType = z.infer<typeof RefreshTokenRotationType>

/** Input of CreateUserPoolClient. */
export const CreateUserPoolClientRequest = z.object({
  /** Id of the user pool that the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Display name of the app client. */
  ClientName: ClientNameType,
  /**
   * Whether to generate a secret for the client. Default: `false`. A client with a secret must prove it in every
   * request, usually with `SECRET_HASH`.
   *
   * @default false
   */
  GenerateSecret: GenerateSecret.optional(),
  /** Your own secret, 24 to 64 letters, digits, `_` or `+`. Use either this or `GenerateSecret`. */
  ClientSecret: ClientSecretType.optional(),
  /**
   * Lifetime of refresh tokens, from 1 hour to 3,650 days, in the unit of `TokenValidityUnits` (default: days).
   * Default: 30 days, also for 0. It must not be shorter than the lifetimes of access and ID tokens.
   *
   * @default 0
   */
  RefreshTokenValidity: RefreshTokenValidityType.optional(),
  /**
   * Lifetime of access tokens, from 5 minutes to 1 day, in the unit of `TokenValidityUnits` (default: hours). Default:
   * 1 hour.
   */
  AccessTokenValidity: AccessTokenValidityType.optional(),
  /**
   * Lifetime of ID tokens, from 5 minutes to 1 day, in the unit of `TokenValidityUnits` (default: hours). Default: 1
   * hour.
   */
  IdTokenValidity: IdTokenValidityType.optional(),
  /** Units of the three token lifetimes. Default: hours for access and ID tokens, days for refresh tokens. */
  TokenValidityUnits: TokenValidityUnitsType.optional(),
  /** Attributes that the client may read, in tokens and with `GetUser`. Default: all standard and custom attributes. */
  ReadAttributes: ClientPermissionListType.optional(),
  /**
   * Attributes that the client may write at sign-up and in updates. The list must contain every required attribute.
   * Default: all attributes that users can write.
   */
  WriteAttributes: ClientPermissionListType.optional(),
  /**
   * Sign-in flows that the client may use. Other flows fail with `InvalidParameterException`. Default: SRP, custom
   * authentication and refresh.
   */
  ExplicitAuthFlows: ExplicitAuthFlowsListType.optional(),
  /**
   * Identity providers offered on the sign-in pages. Each must exist in the pool. `COGNITO` stands for the users of the
   * pool itself.
   */
  SupportedIdentityProviders: SupportedIdentityProvidersListType.optional(),
  /**
   * URLs that the authorization endpoint may redirect to, at most 100. `redirect_uri` must match one of them exactly.
   */
  CallbackURLs: CallbackURLsListType.optional(),
  /** URLs that the logout endpoint may redirect to, at most 100. `logout_uri` must match one of them exactly. */
  LogoutURLs: LogoutURLsListType.optional(),
  /** Redirect URL for requests that do not contain one. It must be one of `CallbackURLs`. */
  DefaultRedirectURI: RedirectUrlType.optional(),
  /**
   * OAuth grants that the client may use. `client_credentials` requires a client secret and cannot be combined with the
   * others. Prefer `code` to `implicit`.
   */
  AllowedOAuthFlows: OAuthFlowsType.optional(),
  /**
   * Scopes that the client may request, at most 50: standard scopes, or scopes of a resource server in the form
   * `identifier/scope`. With `client_credentials`, only scopes of resource servers.
   */
  AllowedOAuthScopes: ScopeListType.optional(),
  /**
   * Whether the client may use the OAuth endpoints of the pool. With `true`, `AllowedOAuthFlows` and
   * `AllowedOAuthScopes` are required. Default: `false`.
   *
   * @default false
   */
  AllowedOAuthFlowsUserPoolClient: BooleanType.optional(),
  /** Analytics project that the activity of the client is reported to. Default: none. */
  AnalyticsConfiguration: AnalyticsConfigurationType.optional(),
  /**
   * `ENABLED` hides whether a user exists from callers of sign-in, confirmation and password reset. `LEGACY`, the
   * default, does not. `SignUp` reports a taken username in both cases.
   */
  PreventUserExistenceErrors: PreventUserExistenceErrorTypes.optional(),
  /** Whether refresh tokens can be revoked. It also adds `jti` and `origin_jti` to tokens. Default: `true`. */
  EnableTokenRevocation: WrappedBooleanType.optional(),
  /**
   * Whether requests without AWS credentials may send the IP address of the end user in `UserContextData`. Default:
   * `false`. Enable it only for a server-side app with a client secret.
   */
  EnablePropagateAdditionalUserContextData: WrappedBooleanType.optional(),
  /**
   * Minutes a user has to respond to a sign-in challenge; the codes sent for it are valid as long. 3 to 15. Default: 3.
   */
  AuthSessionValidity: AuthSessionValidityType.optional(),
  /**
   * Rotation of refresh tokens. Default: off. While rotation is on, `ExplicitAuthFlows` must not contain
   * `ALLOW_REFRESH_TOKEN_AUTH`.
   */
  RefreshTokenRotation: RefreshTokenRotationType.optional(),
})

/** Input of CreateUserPoolClient. */
export type CreateUserPoolClientRequest = z.infer<typeof CreateUserPoolClientRequest>

/** An app client with all its settings. */
export const UserPoolClientType = z.object({
  /** Id of the user pool that the app client belongs to. */
  UserPoolId: UserPoolIdType.optional(),
  /** Display name of the app client. */
  ClientName: ClientNameType.optional(),
  /** Id of the app client. Case-sensitive. */
  ClientId: ClientIdType.optional(),
  /** The client secret. Absent when the client has none. */
  ClientSecret: ClientSecretType.optional(),
  /** When the settings were last modified, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
  /** When the app client was created, in epoch seconds. */
  CreationDate: DateType.optional(),
  /**
   * Lifetime of refresh tokens, from 1 hour to 3,650 days, in the unit of `TokenValidityUnits` (default: days).
   * Default: 30 days, also for 0. It must not be shorter than the lifetimes of access and ID tokens.
   *
   * @default 0
   */
  RefreshTokenValidity: RefreshTokenValidityType.optional(),
  /**
   * Lifetime of access tokens, from 5 minutes to 1 day, in the unit of `TokenValidityUnits` (default: hours). Default:
   * 1 hour.
   */
  AccessTokenValidity: AccessTokenValidityType.optional(),
  /**
   * Lifetime of ID tokens, from 5 minutes to 1 day, in the unit of `TokenValidityUnits` (default: hours). Default: 1
   * hour.
   */
  IdTokenValidity: IdTokenValidityType.optional(),
  /** Units of the three token lifetimes. Default: hours for access and ID tokens, days for refresh tokens. */
  TokenValidityUnits: TokenValidityUnitsType.optional(),
  /** Attributes that the client may read, in tokens and with `GetUser`. Default: all standard and custom attributes. */
  ReadAttributes: ClientPermissionListType.optional(),
  /**
   * Attributes that the client may write at sign-up and in updates. The list must contain every required attribute.
   * Default: all attributes that users can write.
   */
  WriteAttributes: ClientPermissionListType.optional(),
  /**
   * Sign-in flows that the client may use. Other flows fail with `InvalidParameterException`. Default: SRP, custom
   * authentication and refresh.
   */
  ExplicitAuthFlows: ExplicitAuthFlowsListType.optional(),
  /**
   * Identity providers offered on the sign-in pages. Each must exist in the pool. `COGNITO` stands for the users of the
   * pool itself.
   */
  SupportedIdentityProviders: SupportedIdentityProvidersListType.optional(),
  /**
   * URLs that the authorization endpoint may redirect to, at most 100. `redirect_uri` must match one of them exactly.
   */
  CallbackURLs: CallbackURLsListType.optional(),
  /** URLs that the logout endpoint may redirect to, at most 100. `logout_uri` must match one of them exactly. */
  LogoutURLs: LogoutURLsListType.optional(),
  /** Redirect URL for requests that do not contain one. It must be one of `CallbackURLs`. */
  DefaultRedirectURI: RedirectUrlType.optional(),
  /**
   * OAuth grants that the client may use. `client_credentials` requires a client secret and cannot be combined with the
   * others. Prefer `code` to `implicit`.
   */
  AllowedOAuthFlows: OAuthFlowsType.optional(),
  /**
   * Scopes that the client may request, at most 50: standard scopes, or scopes of a resource server in the form
   * `identifier/scope`. With `client_credentials`, only scopes of resource servers.
   */
  AllowedOAuthScopes: ScopeListType.optional(),
  /**
   * Whether the client may use the OAuth endpoints of the pool. With `true`, `AllowedOAuthFlows` and
   * `AllowedOAuthScopes` are required. Default: `false`.
   */
  AllowedOAuthFlowsUserPoolClient: BooleanType.optional(),
  /** Analytics project that the activity of the client is reported to. Default: none. */
  AnalyticsConfiguration: AnalyticsConfigurationType.optional(),
  /**
   * `ENABLED` hides whether a user exists from callers of sign-in, confirmation and password reset. `LEGACY`, the
   * default, does not. `SignUp` reports a taken username in both cases.
   */
  PreventUserExistenceErrors: PreventUserExistenceErrorTypes.optional(),
  /** Whether refresh tokens can be revoked. It also adds `jti` and `origin_jti` to tokens. Default: `true`. */
  EnableTokenRevocation: WrappedBooleanType.optional(),
  /**
   * Whether requests without AWS credentials may send the IP address of the end user in `UserContextData`. Default:
   * `false`. Enable it only for a server-side app with a client secret.
   */
  EnablePropagateAdditionalUserContextData: WrappedBooleanType.optional(),
  /**
   * Minutes a user has to respond to a sign-in challenge; the codes sent for it are valid as long. 3 to 15. Default: 3.
   */
  AuthSessionValidity: AuthSessionValidityType.optional(),
  /**
   * Rotation of refresh tokens. Default: off. While rotation is on, `ExplicitAuthFlows` must not contain
   * `ALLOW_REFRESH_TOKEN_AUTH`.
   */
  RefreshTokenRotation: RefreshTokenRotationType.optional(),
  /** Whether the client registered itself (`DCR`) or an administrator created it (`REGULAR`). */
  ClientType: ClientTypeType.optional(),
})

/** An app client with all its settings. */
export type UserPoolClientType = z.infer<typeof UserPoolClientType>

/** Output of CreateUserPoolClient. */
export const CreateUserPoolClientResponse = z.object({
  /** The app client with all its settings. */
  UserPoolClient: UserPoolClientType.optional(),
})

/** Output of CreateUserPoolClient. */
export type CreateUserPoolClientResponse = z.infer<typeof CreateUserPoolClientResponse>

/** Input of DeleteUserPoolClient. */
export const DeleteUserPoolClientRequest = z.object({
  /** Id of the user pool that the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. Case-sensitive. */
  ClientId: ClientIdType,
})

/** Input of DeleteUserPoolClient. */
export type DeleteUserPoolClientRequest = z.infer<typeof DeleteUserPoolClientRequest>

/** Input of DeleteUserPoolClientSecret. */
export const DeleteUserPoolClientSecretRequest = z.object({
  /** Id of the user pool that the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. Case-sensitive. */
  ClientId: ClientIdType,
  /** Id of the secret, from `ListUserPoolClientSecrets`. */
  ClientSecretId: ClientSecretIdType,
})

/** Input of DeleteUserPoolClientSecret. */
export type DeleteUserPoolClientSecretRequest = z.infer<typeof DeleteUserPoolClientSecretRequest>

/** Output of DeleteUserPoolClientSecret. */
export const DeleteUserPoolClientSecretResponse = z.object({})

/** Output of DeleteUserPoolClientSecret. */
export type DeleteUserPoolClientSecretResponse = z.infer<typeof DeleteUserPoolClientSecretResponse>

/** Input of DescribeUserPoolClient. */
export const DescribeUserPoolClientRequest = z.object({
  /** Id of the user pool that the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. Case-sensitive. */
  ClientId: ClientIdType,
})

/** Input of DescribeUserPoolClient. */
export type DescribeUserPoolClientRequest = z.infer<typeof DescribeUserPoolClientRequest>

/** Output of DescribeUserPoolClient. */
export const DescribeUserPoolClientResponse = z.object({
  /** The app client with all its settings. */
  UserPoolClient: UserPoolClientType.optional(),
})

/** Output of DescribeUserPoolClient. */
export type DescribeUserPoolClientResponse = z.infer<typeof DescribeUserPoolClientResponse>

/** Input of ListUserPoolClientSecrets. */
export const ListUserPoolClientSecretsRequest = z.object({
  /** Id of the user pool that the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. Case-sensitive. */
  ClientId: ClientIdType,
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  NextToken: PaginationKey.optional(),
})

/** Input of ListUserPoolClientSecrets. */
export type ListUserPoolClientSecretsRequest = z.infer<typeof ListUserPoolClientSecretsRequest>

/** Output of ListUserPoolClientSecrets. */
export const ListUserPoolClientSecretsResponse = z.object({
  /** Secrets of the client, without their values. */
  ClientSecrets: ClientSecretDescriptorListType.optional(),
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  NextToken: PaginationKey.optional(),
})

/** Output of ListUserPoolClientSecrets. */
export type ListUserPoolClientSecretsResponse = z.infer<typeof ListUserPoolClientSecretsResponse>

/** Maximum number of items on a page, 1 to 60. */
export const QueryLimit = z.int().min(1).max(60)

/** Maximum number of items on a page, 1 to 60. */
export type QueryLimit = z.infer<typeof QueryLimit>

/** Input of ListUserPoolClients. */
export const ListUserPoolClientsRequest = z.object({
  /** Id of the user pool that the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Maximum number of items on a page, 1 to 60. Default: 60. */
  MaxResults: QueryLimit.optional(),
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  NextToken: PaginationKey.optional(),
  /** Type of the app clients to list. Default: all types. */
  ClientType: ClientTypeType.optional(),
})

/** Input of ListUserPoolClients. */
export type ListUserPoolClientsRequest = z.infer<typeof ListUserPoolClientsRequest>

/** An app client in a list. */
export const UserPoolClientDescription = z.object({
  /** Id of the app client. Case-sensitive. */
  ClientId: ClientIdType.optional(),
  /** Id of the user pool that the app client belongs to. */
  UserPoolId: UserPoolIdType.optional(),
  /** Display name of the app client. */
  ClientName: ClientNameType.optional(),
})

/** An app client in a list. */
export type UserPoolClientDescription = z.infer<typeof UserPoolClientDescription>

/** App clients on a page. */
export const UserPoolClientListType = z.array(UserPoolClientDescription)

/** App clients on a page. */
export type UserPoolClientListType = z.infer<typeof UserPoolClientListType>

/** Output of ListUserPoolClients. */
export const ListUserPoolClientsResponse = z.object({
  /** App clients on this page. */
  UserPoolClients: UserPoolClientListType.optional(),
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  NextToken: PaginationKey.optional(),
})

/** Output of ListUserPoolClients. */
export type ListUserPoolClientsResponse = z.infer<typeof ListUserPoolClientsResponse>

/** Input of UpdateUserPoolClient. */
export const UpdateUserPoolClientRequest = z.object({
  /** Id of the user pool that the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. Case-sensitive. */
  ClientId: ClientIdType,
  /** New display name of the app client. If it is left out, the name does not change. */
  ClientName: ClientNameType.optional(),
  /**
   * Lifetime of refresh tokens, from 1 hour to 3,650 days, in the unit of `TokenValidityUnits` (default: days).
   * Default: 30 days, also for 0. It must not be shorter than the lifetimes of access and ID tokens.
   *
   * @default 0
   */
  RefreshTokenValidity: RefreshTokenValidityType.optional(),
  /**
   * Lifetime of access tokens, from 5 minutes to 1 day, in the unit of `TokenValidityUnits` (default: hours). Default:
   * 1 hour.
   */
  AccessTokenValidity: AccessTokenValidityType.optional(),
  /**
   * Lifetime of ID tokens, from 5 minutes to 1 day, in the unit of `TokenValidityUnits` (default: hours). Default: 1
   * hour.
   */
  IdTokenValidity: IdTokenValidityType.optional(),
  /** Units of the three token lifetimes. Default: hours for access and ID tokens, days for refresh tokens. */
  TokenValidityUnits: TokenValidityUnitsType.optional(),
  /** Attributes that the client may read, in tokens and with `GetUser`. Default: all standard and custom attributes. */
  ReadAttributes: ClientPermissionListType.optional(),
  /**
   * Attributes that the client may write at sign-up and in updates. The list must contain every required attribute.
   * Default: all attributes that users can write.
   */
  WriteAttributes: ClientPermissionListType.optional(),
  /**
   * Sign-in flows that the client may use. Other flows fail with `InvalidParameterException`. Default: SRP, custom
   * authentication and refresh.
   */
  ExplicitAuthFlows: ExplicitAuthFlowsListType.optional(),
  /**
   * Identity providers offered on the sign-in pages. Each must exist in the pool. `COGNITO` stands for the users of the
   * pool itself.
   */
  SupportedIdentityProviders: SupportedIdentityProvidersListType.optional(),
  /**
   * URLs that the authorization endpoint may redirect to, at most 100. `redirect_uri` must match one of them exactly.
   */
  CallbackURLs: CallbackURLsListType.optional(),
  /** URLs that the logout endpoint may redirect to, at most 100. `logout_uri` must match one of them exactly. */
  LogoutURLs: LogoutURLsListType.optional(),
  /** Redirect URL for requests that do not contain one. It must be one of `CallbackURLs`. */
  DefaultRedirectURI: RedirectUrlType.optional(),
  /**
   * OAuth grants that the client may use. `client_credentials` requires a client secret and cannot be combined with the
   * others. Prefer `code` to `implicit`.
   */
  AllowedOAuthFlows: OAuthFlowsType.optional(),
  /**
   * Scopes that the client may request, at most 50: standard scopes, or scopes of a resource server in the form
   * `identifier/scope`. With `client_credentials`, only scopes of resource servers.
   */
  AllowedOAuthScopes: ScopeListType.optional(),
  /**
   * Whether the client may use the OAuth endpoints of the pool. With `true`, `AllowedOAuthFlows` and
   * `AllowedOAuthScopes` are required. Default: `false`.
   *
   * @default false
   */
  AllowedOAuthFlowsUserPoolClient: BooleanType.optional(),
  /** Analytics project that the activity of the client is reported to. Default: none. */
  AnalyticsConfiguration: AnalyticsConfigurationType.optional(),
  /**
   * `ENABLED` hides whether a user exists from callers of sign-in, confirmation and password reset. `LEGACY`, the
   * default, does not. `SignUp` reports a taken username in both cases.
   */
  PreventUserExistenceErrors: PreventUserExistenceErrorTypes.optional(),
  /** Whether refresh tokens can be revoked. It also adds `jti` and `origin_jti` to tokens. Default: `true`. */
  EnableTokenRevocation: WrappedBooleanType.optional(),
  /**
   * Whether requests without AWS credentials may send the IP address of the end user in `UserContextData`. Default:
   * `false`. Enable it only for a server-side app with a client secret.
   */
  EnablePropagateAdditionalUserContextData: WrappedBooleanType.optional(),
  /**
   * Minutes a user has to respond to a sign-in challenge; the codes sent for it are valid as long. 3 to 15. Default: 3.
   */
  AuthSessionValidity: AuthSessionValidityType.optional(),
  /**
   * Rotation of refresh tokens. Default: off. While rotation is on, `ExplicitAuthFlows` must not contain
   * `ALLOW_REFRESH_TOKEN_AUTH`.
   */
  RefreshTokenRotation: RefreshTokenRotationType.optional(),
})

/** Input of UpdateUserPoolClient. */
export type UpdateUserPoolClientRequest = z.infer<typeof UpdateUserPoolClientRequest>

/** Output of UpdateUserPoolClient. */
export const UpdateUserPoolClientResponse = z.object({
  /** The app client with all its settings. */
  UserPoolClient: UserPoolClientType.optional(),
})

/** Output of UpdateUserPoolClient. */
export type UpdateUserPoolClientResponse = z.infer<typeof UpdateUserPoolClientResponse>
