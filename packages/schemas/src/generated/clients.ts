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

/** Life of an access token, 5 minutes to 1 day once converted from its unit. */
export const AccessTokenValidityType = z.int().min(1).max(86400)

/** Life of an access token, 5 minutes to 1 day once converted from its unit. */
export type AccessTokenValidityType = z.infer<typeof AccessTokenValidityType>

/** Input of AddUserPoolClientSecret. */
export const AddUserPoolClientSecretRequest = z.object({
  /** Id of the user pool the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. Case sensitive. */
  ClientId: ClientIdType,
  /** A secret of your own choosing, 24 to 64 letters, digits, `_` or `+`. Left out, one is generated and returned. */
  ClientSecret: ClientSecretType.optional(),
})

/** Input of AddUserPoolClientSecret. */
export type AddUserPoolClientSecretRequest = z.infer<typeof AddUserPoolClientSecretRequest>

/** Id of a client secret. It is not the secret itself and may be logged. */
export const ClientSecretIdType = z.string().min(1).max(128)

/** Id of a client secret. It is not the secret itself and may be logged. */
export type ClientSecretIdType = z.infer<typeof ClientSecretIdType>

/** One secret of an app client. The value appears only in the answer to the call that generated it. */
export const ClientSecretDescriptorType = z.object({
  /** Id of the secret. */
  ClientSecretId: ClientSecretIdType.optional(),
  /** The secret itself; only in answer to a call that generated it. */
  ClientSecretValue: ClientSecretType.optional(),
  /** When the secret was added, in epoch seconds. */
  ClientSecretCreateDate: DateType.optional(),
})

/** One secret of an app client. The value appears only in the answer to the call that generated it. */
export type ClientSecretDescriptorType = z.infer<typeof ClientSecretDescriptorType>

/** Output of AddUserPoolClientSecret. */
export const AddUserPoolClientSecretResponse = z.object({
  /** The secret that was added. */
  ClientSecretDescriptor: ClientSecretDescriptorType.optional(),
})

/** Output of AddUserPoolClientSecret. */
export type AddUserPoolClientSecretResponse = z.infer<typeof AddUserPoolClientSecretResponse>

/** Hexadecimal digits. */
export const HexStringType = z.string().regex(/^[0-9a-fA-F]+$/u)

/** Hexadecimal digits. */
export type HexStringType = z.infer<typeof HexStringType>

/** Where an app client reports its sign-up and sign-in activity: an Amazon Pinpoint project, named by id or by ARN. */
export const AnalyticsConfigurationType = z.object({
  /** Id of the analytics project. */
  ApplicationId: HexStringType.optional(),
  /** ARN of the analytics project, instead of `ApplicationId`. */
  ApplicationArn: ArnType.optional(),
  /** Role assumed to write to the project. */
  RoleArn: ArnType.optional(),
  /** External id presented when that role is assumed. */
  ExternalId: StringType.optional(),
  /**
   * Whether reports carry user attributes. Default `false`.
   *
   * @default false
   */
  UserDataShared: BooleanType.optional(),
})

/** Where an app client reports its sign-up and sign-in activity: an Amazon Pinpoint project, named by id or by ARN. */
export type AnalyticsConfigurationType = z.infer<typeof AnalyticsConfigurationType>

/** Life of a sign-in session in minutes. */
export const AuthSessionValidityType = z.int().min(3).max(15)

/** Life of a sign-in session in minutes. */
export type AuthSessionValidityType = z.infer<typeof AuthSessionValidityType>

/** An absolute address without fragment: `https`, an application's own scheme, or `http` for localhost only. */
export const RedirectUrlType = z.string().min(1).max(1024).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+)$'),
)

/** An absolute address without fragment: `https`, an application's own scheme, or `http` for localhost only. */
export type RedirectUrlType = z.infer<typeof RedirectUrlType>

/** Redirect addresses, at most 100, in no particular order. */
export const CallbackURLsListType = z.array(RedirectUrlType).max(100)

/** Redirect addresses, at most 100, in no particular order. */
export type CallbackURLsListType = z.infer<typeof CallbackURLsListType>

/** Name of an app client, for people to read. */
export const ClientNameType = z.string().min(1).max(128).regex(/^(?:[\w\s+=,.@\-]+)$/u)

/** Name of an app client, for people to read. */
export type ClientNameType = z.infer<typeof ClientNameType>

/** Name of a user attribute; custom ones with their `custom:` prefix. */
export const ClientPermissionType = z.string().min(1).max(2048)

/** Name of a user attribute; custom ones with their `custom:` prefix. */
export type ClientPermissionType = z.infer<typeof ClientPermissionType>

/** Names of user attributes, in no particular order. */
export const ClientPermissionListType = z.array(ClientPermissionType)

/** Names of user attributes, in no particular order. */
export type ClientPermissionListType = z.infer<typeof ClientPermissionListType>

/** Secrets of an app client, at most two. */
export const ClientSecretDescriptorListType = z.array(ClientSecretDescriptorType)

/** Secrets of an app client, at most two. */
export type ClientSecretDescriptorListType = z.infer<typeof ClientSecretDescriptorListType>

/** `DCR` for clients that registered themselves dynamically, `REGULAR` for all others. */
export const ClientTypeType = z.enum(['DCR', 'REGULAR'])

/** `DCR` for clients that registered themselves dynamically, `REGULAR` for all others. */
export type ClientTypeType = z.infer<typeof ClientTypeType>

/** `true` to have a client secret made. */
export const GenerateSecret = z.boolean()

/** `true` to have a client secret made. */
export type GenerateSecret = z.infer<typeof GenerateSecret>

/** Life of a refresh token, 1 hour to 10 years once converted from its unit; 0 means 30 days. */
export const RefreshTokenValidityType = z.int().min(0).max(315360000)

/** Life of a refresh token, 1 hour to 10 years once converted from its unit; 0 means 30 days. */
export type RefreshTokenValidityType = z.infer<typeof RefreshTokenValidityType>

/** Life of an ID token, 5 minutes to 1 day once converted from its unit. */
export const IdTokenValidityType = z.int().min(1).max(86400)

/** Life of an ID token, 5 minutes to 1 day once converted from its unit. */
export type IdTokenValidityType = z.infer<typeof IdTokenValidityType>

/** Unit of a token lifetime. */
export const TimeUnitsType = z.enum(['seconds', 'minutes', 'hours', 'days'])

/** Unit of a token lifetime. */
export type TimeUnitsType = z.infer<typeof TimeUnitsType>

/**
 * Units in which the three token lifetimes are given. Without them access and ID tokens count in hours, refresh tokens
 * in days.
 */
export const TokenValidityUnitsType = z.object({
  /** Unit of `AccessTokenValidity`; hours when left out. */
  AccessToken: TimeUnitsType.optional(),
  /** Unit of `IdTokenValidity`; hours when left out. */
  IdToken: TimeUnitsType.optional(),
  /** Unit of `RefreshTokenValidity`; days when left out. */
  RefreshToken: TimeUnitsType.optional(),
})

/**
 * Units in which the three token lifetimes are given. Without them access and ID tokens count in hours, refresh tokens
 * in days.
 */
export type TokenValidityUnitsType = z.infer<typeof TokenValidityUnitsType>

/**
 * A sign-in flow. `ALLOW_USER_AUTH` is choice-based sign-in, `ALLOW_USER_SRP_AUTH` password by SRP,
 * `ALLOW_USER_PASSWORD_AUTH` and `ALLOW_ADMIN_USER_PASSWORD_AUTH` plain password for anyone or for signed calls,
 * `ALLOW_CUSTOM_AUTH` trigger-driven challenges, `ALLOW_REFRESH_TOKEN_AUTH` refresh. `ADMIN_NO_SRP_AUTH`,
 * `CUSTOM_AUTH_FLOW_ONLY` and `USER_PASSWORD_AUTH` are older names for three of them. `ALLOW_CLIENT_TOKEN_AUTH`, for
 * machines that call GetClientToken, excludes all others.
 */
export const ExplicitAuthFlowsType = z.enum([
  'ADMIN_NO_SRP_AUTH', 'CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH',
  'ALLOW_CUSTOM_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_AUTH',
  'ALLOW_CLIENT_TOKEN_AUTH',
])

/**
 * A sign-in flow. `ALLOW_USER_AUTH` is choice-based sign-in, `ALLOW_USER_SRP_AUTH` password by SRP,
 * `ALLOW_USER_PASSWORD_AUTH` and `ALLOW_ADMIN_USER_PASSWORD_AUTH` plain password for anyone or for signed calls,
 * `ALLOW_CUSTOM_AUTH` trigger-driven challenges, `ALLOW_REFRESH_TOKEN_AUTH` refresh. `ADMIN_NO_SRP_AUTH`,
 * `CUSTOM_AUTH_FLOW_ONLY` and `USER_PASSWORD_AUTH` are older names for three of them. `ALLOW_CLIENT_TOKEN_AUTH`, for
 * machines that call GetClientToken, excludes all others.
 */
export type ExplicitAuthFlowsType = z.infer<typeof ExplicitAuthFlowsType>

/** Sign-in flows open to a client. Values with `ALLOW_` cannot be mixed with those without. */
export const ExplicitAuthFlowsListType = z.array(ExplicitAuthFlowsType)

/** Sign-in flows open to a client. Values with `ALLOW_` cannot be mixed with those without. */
export type ExplicitAuthFlowsListType = z.infer<typeof ExplicitAuthFlowsListType>

/** Names of identity providers; `COGNITO` stands for the pool's own users. */
export const SupportedIdentityProvidersListType = z.array(ProviderNameType)

/** Names of identity providers; `COGNITO` stands for the pool's own users. */
export type SupportedIdentityProvidersListType = z.infer<typeof SupportedIdentityProvidersListType>

/** Addresses to return to after sign-out, at most 100, in no particular order. */
export const LogoutURLsListType = z.array(RedirectUrlType).max(100)

/** Addresses to return to after sign-out, at most 100, in no particular order. */
export type LogoutURLsListType = z.infer<typeof LogoutURLsListType>

/** `ENABLED` answers for unknown users as for known ones, `LEGACY` reports that a user does not exist. */
export const PreventUserExistenceErrorTypes = z.enum(['LEGACY', 'ENABLED'])

/** `ENABLED` answers for unknown users as for known ones, `LEGACY` reports that a user does not exist. */
export type PreventUserExistenceErrorTypes = z.infer<typeof PreventUserExistenceErrorTypes>

/** `ENABLED` or `DISABLED`. */
export const FeatureType = z.enum(['ENABLED', 'DISABLED'])

/** `ENABLED` or `DISABLED`. */
export type FeatureType = z.infer<typeof FeatureType>

/** Grace period in seconds. */
export const RetryGracePeriodSecondsType = z.int().min(0).max(60)

/** Grace period in seconds. */
export type RetryGracePeriodSecondsType = z.infer<typeof RetryGracePeriodSecondsType>

/** Refresh token rotation: whether every refresh hands out a new refresh token and retires the old one. */
export const RefreshTokenRotationType = z.object({
  /**
   * `ENABLED` rotates; clients then refresh with `GetTokensFromRefreshToken` or at the token endpoint. A new token
   * lives no longer than the first would have.
   */
  Feature: FeatureType,
  /**
   * Seconds for which a replaced token still works, 0 to 60, to survive lost answers and retries. Later use fails with
   * `RefreshTokenReuseException`.
   */
  RetryGracePeriodSeconds: RetryGracePeriodSecondsType.optional(),
})

/** Refresh token rotation: whether every refresh hands out a new refresh token and retires the old one. */
export type RefreshTokenRotationType = z.infer<typeof RefreshTokenRotationType>

/** Input of CreateUserPoolClient. */
export const CreateUserPoolClientRequest = z.object({
  /** Id of the user pool the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Name of the app client, for people to read. */
  ClientName: ClientNameType,
  /**
   * `true` makes a random secret for the client. Default `false`. Every call of a client with a secret must prove it,
   * mostly by `SECRET_HASH`.
   *
   * @default false
   */
  GenerateSecret: GenerateSecret.optional(),
  /** A secret of your own choosing, 24 to 64 letters, digits, `_` or `+`. Use it instead of `GenerateSecret`. */
  ClientSecret: ClientSecretType.optional(),
  /**
   * Life of refresh tokens, in days unless `TokenValidityUnits` says otherwise; 1 hour to 3,650 days. Default 30 days,
   * which 0 also means. Must not be shorter than the other tokens' life.
   *
   * @default 0
   */
  RefreshTokenValidity: RefreshTokenValidityType.optional(),
  /** Life of access tokens, in hours unless `TokenValidityUnits` says otherwise; 5 minutes to 1 day. Default 1 hour. */
  AccessTokenValidity: AccessTokenValidityType.optional(),
  /** Life of ID tokens, in hours unless `TokenValidityUnits` says otherwise; 5 minutes to 1 day. Default 1 hour. */
  IdTokenValidity: IdTokenValidityType.optional(),
  /** Units of the three lifetimes. Without it: hours for access and ID tokens, days for refresh tokens. */
  TokenValidityUnits: TokenValidityUnitsType.optional(),
  /**
   * Attributes the client may read, in tokens and through `GetUser`. Left out, it may read all standard and custom
   * ones.
   */
  ReadAttributes: ClientPermissionListType.optional(),
  /**
   * Attributes the client may write at sign-up and in updates; must hold every required attribute. Left out, it may
   * write all that users can write.
   */
  WriteAttributes: ClientPermissionListType.optional(),
  /**
   * Sign-in flows the client may use; others fail with `InvalidParameterException`. Left out, it may use SRP, custom
   * authentication and refresh.
   */
  ExplicitAuthFlows: ExplicitAuthFlowsListType.optional(),
  /**
   * Providers offered on the pool's sign-in pages. Each must exist in the pool; name `COGNITO` to let its own users in.
   */
  SupportedIdentityProviders: SupportedIdentityProvidersListType.optional(),
  /** Addresses the authorize endpoint may redirect to; `redirect_uri` must equal one of them exactly. At most 100. */
  CallbackURLs: CallbackURLsListType.optional(),
  /** Addresses the logout endpoint may return to; `logout_uri` must equal one of them exactly. At most 100. */
  LogoutURLs: LogoutURLsListType.optional(),
  /** Address used when a request names none. Must be one of `CallbackURLs`. */
  DefaultRedirectURI: RedirectUrlType.optional(),
  /**
   * OAuth grants the client may use. `client_credentials` needs a secret and excludes the other two; prefer `code` to
   * `implicit`.
   */
  AllowedOAuthFlows: OAuthFlowsType.optional(),
  /**
   * Scopes the client may ask for, at most 50: the standard ones or `identifier/scope` of a resource server. With
   * `client_credentials` only the latter.
   */
  AllowedOAuthScopes: ScopeListType.optional(),
  /**
   * `true` opens the pool's OAuth endpoints to the client and makes `AllowedOAuthFlows` and `AllowedOAuthScopes`
   * required. Default `false`.
   *
   * @default false
   */
  AllowedOAuthFlowsUserPoolClient: BooleanType.optional(),
  /** Reporting of the client's activity to an analytics project. None when left out. */
  AnalyticsConfiguration: AnalyticsConfigurationType.optional(),
  /**
   * `ENABLED` hides from callers whether a user exists, in sign-in, confirmation and password reset. `LEGACY`, the
   * default, does not. `SignUp` reports a taken name either way.
   */
  PreventUserExistenceErrors: PreventUserExistenceErrorTypes.optional(),
  /** Whether refresh tokens can be revoked; also puts `jti` and `origin_jti` in tokens. Default `true`. */
  EnableTokenRevocation: WrappedBooleanType.optional(),
  /**
   * Whether unsigned calls of this client may report the end user's IP address in `UserContextData`. Default `false`;
   * enable it only for a server that keeps a client secret.
   */
  EnablePropagateAdditionalUserContextData: WrappedBooleanType.optional(),
  /** Minutes a user has for each sign-in challenge, and the life of one-time codes in it, 3 to 15. Default 3. */
  AuthSessionValidity: AuthSessionValidityType.optional(),
  /**
   * Rotation of refresh tokens. Off when left out. `ALLOW_REFRESH_TOKEN_AUTH` must not be in `ExplicitAuthFlows` while
   * it is on.
   */
  RefreshTokenRotation: RefreshTokenRotationType.optional(),
})

/** Input of CreateUserPoolClient. */
export type CreateUserPoolClientRequest = z.infer<typeof CreateUserPoolClientRequest>

/** An app client with all its settings. */
export const UserPoolClientType = z.object({
  /** Id of the user pool the app client belongs to. */
  UserPoolId: UserPoolIdType.optional(),
  /** Name of the app client, for people to read. */
  ClientName: ClientNameType.optional(),
  /** Id of the app client. Case sensitive. */
  ClientId: ClientIdType.optional(),
  /** The client secret. Present only if the client has one. */
  ClientSecret: ClientSecretType.optional(),
  /** When the settings last changed, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
  /** When the app client was created, in epoch seconds. */
  CreationDate: DateType.optional(),
  /**
   * Life of refresh tokens, in days unless `TokenValidityUnits` says otherwise; 1 hour to 3,650 days. Default 30 days,
   * which 0 also means. Must not be shorter than the other tokens' life.
   *
   * @default 0
   */
  RefreshTokenValidity: RefreshTokenValidityType.optional(),
  /** Life of access tokens, in hours unless `TokenValidityUnits` says otherwise; 5 minutes to 1 day. Default 1 hour. */
  AccessTokenValidity: AccessTokenValidityType.optional(),
  /** Life of ID tokens, in hours unless `TokenValidityUnits` says otherwise; 5 minutes to 1 day. Default 1 hour. */
  IdTokenValidity: IdTokenValidityType.optional(),
  /** Units of the three lifetimes. Without it: hours for access and ID tokens, days for refresh tokens. */
  TokenValidityUnits: TokenValidityUnitsType.optional(),
  /**
   * Attributes the client may read, in tokens and through `GetUser`. Left out, it may read all standard and custom
   * ones.
   */
  ReadAttributes: ClientPermissionListType.optional(),
  /**
   * Attributes the client may write at sign-up and in updates; must hold every required attribute. Left out, it may
   * write all that users can write.
   */
  WriteAttributes: ClientPermissionListType.optional(),
  /**
   * Sign-in flows the client may use; others fail with `InvalidParameterException`. Left out, it may use SRP, custom
   * authentication and refresh.
   */
  ExplicitAuthFlows: ExplicitAuthFlowsListType.optional(),
  /**
   * Providers offered on the pool's sign-in pages. Each must exist in the pool; name `COGNITO` to let its own users in.
   */
  SupportedIdentityProviders: SupportedIdentityProvidersListType.optional(),
  /** Addresses the authorize endpoint may redirect to; `redirect_uri` must equal one of them exactly. At most 100. */
  CallbackURLs: CallbackURLsListType.optional(),
  /** Addresses the logout endpoint may return to; `logout_uri` must equal one of them exactly. At most 100. */
  LogoutURLs: LogoutURLsListType.optional(),
  /** Address used when a request names none. Must be one of `CallbackURLs`. */
  DefaultRedirectURI: RedirectUrlType.optional(),
  /**
   * OAuth grants the client may use. `client_credentials` needs a secret and excludes the other two; prefer `code` to
   * `implicit`.
   */
  AllowedOAuthFlows: OAuthFlowsType.optional(),
  /**
   * Scopes the client may ask for, at most 50: the standard ones or `identifier/scope` of a resource server. With
   * `client_credentials` only the latter.
   */
  AllowedOAuthScopes: ScopeListType.optional(),
  /**
   * `true` opens the pool's OAuth endpoints to the client and makes `AllowedOAuthFlows` and `AllowedOAuthScopes`
   * required. Default `false`.
   */
  AllowedOAuthFlowsUserPoolClient: BooleanType.optional(),
  /** Reporting of the client's activity to an analytics project. None when left out. */
  AnalyticsConfiguration: AnalyticsConfigurationType.optional(),
  /**
   * `ENABLED` hides from callers whether a user exists, in sign-in, confirmation and password reset. `LEGACY`, the
   * default, does not. `SignUp` reports a taken name either way.
   */
  PreventUserExistenceErrors: PreventUserExistenceErrorTypes.optional(),
  /** Whether refresh tokens can be revoked; also puts `jti` and `origin_jti` in tokens. Default `true`. */
  EnableTokenRevocation: WrappedBooleanType.optional(),
  /**
   * Whether unsigned calls of this client may report the end user's IP address in `UserContextData`. Default `false`;
   * enable it only for a server that keeps a client secret.
   */
  EnablePropagateAdditionalUserContextData: WrappedBooleanType.optional(),
  /** Minutes a user has for each sign-in challenge, and the life of one-time codes in it, 3 to 15. Default 3. */
  AuthSessionValidity: AuthSessionValidityType.optional(),
  /**
   * Rotation of refresh tokens. Off when left out. `ALLOW_REFRESH_TOKEN_AUTH` must not be in `ExplicitAuthFlows` while
   * it is on.
   */
  RefreshTokenRotation: RefreshTokenRotationType.optional(),
  /** How the client came to be: registered by itself or made by an administrator. */
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
  /** Id of the user pool the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. Case sensitive. */
  ClientId: ClientIdType,
})

/** Input of DeleteUserPoolClient. */
export type DeleteUserPoolClientRequest = z.infer<typeof DeleteUserPoolClientRequest>

/** Input of DeleteUserPoolClientSecret. */
export const DeleteUserPoolClientSecretRequest = z.object({
  /** Id of the user pool the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. Case sensitive. */
  ClientId: ClientIdType,
  /** Id of the secret. */
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
  /** Id of the user pool the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. Case sensitive. */
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
  /** Id of the user pool the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. Case sensitive. */
  ClientId: ClientIdType,
  /**
   * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
   * more.
   */
  NextToken: PaginationKey.optional(),
})

/** Input of ListUserPoolClientSecrets. */
export type ListUserPoolClientSecretsRequest = z.infer<typeof ListUserPoolClientSecretsRequest>

/** Output of ListUserPoolClientSecrets. */
export const ListUserPoolClientSecretsResponse = z.object({
  /** The client's secrets, without values. */
  ClientSecrets: ClientSecretDescriptorListType.optional(),
  /**
   * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
   * more.
   */
  NextToken: PaginationKey.optional(),
})

/** Output of ListUserPoolClientSecrets. */
export type ListUserPoolClientSecretsResponse = z.infer<typeof ListUserPoolClientSecretsResponse>

/** Size of a page, 1 to 60. */
export const QueryLimit = z.int().min(1).max(60)

/** Size of a page, 1 to 60. */
export type QueryLimit = z.infer<typeof QueryLimit>

/** Input of ListUserPoolClients. */
export const ListUserPoolClientsRequest = z.object({
  /** Id of the user pool the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Size of a page, 1 to 60. The largest page when left out. */
  MaxResults: QueryLimit.optional(),
  /**
   * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
   * more.
   */
  NextToken: PaginationKey.optional(),
  /** Lists only clients of this type. */
  ClientType: ClientTypeType.optional(),
})

/** Input of ListUserPoolClients. */
export type ListUserPoolClientsRequest = z.infer<typeof ListUserPoolClientsRequest>

/** An app client as it appears in a list. */
export const UserPoolClientDescription = z.object({
  /** Id of the app client. Case sensitive. */
  ClientId: ClientIdType.optional(),
  /** Id of the user pool the app client belongs to. */
  UserPoolId: UserPoolIdType.optional(),
  /** Name of the app client, for people to read. */
  ClientName: ClientNameType.optional(),
})

/** An app client as it appears in a list. */
export type UserPoolClientDescription = z.infer<typeof UserPoolClientDescription>

/** One page of app clients. */
export const UserPoolClientListType = z.array(UserPoolClientDescription)

/** One page of app clients. */
export type UserPoolClientListType = z.infer<typeof UserPoolClientListType>

/** Output of ListUserPoolClients. */
export const ListUserPoolClientsResponse = z.object({
  /** App clients of this page. */
  UserPoolClients: UserPoolClientListType.optional(),
  /**
   * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
   * more.
   */
  NextToken: PaginationKey.optional(),
})

/** Output of ListUserPoolClients. */
export type ListUserPoolClientsResponse = z.infer<typeof ListUserPoolClientsResponse>

/** Input of UpdateUserPoolClient. */
export const UpdateUserPoolClientRequest = z.object({
  /** Id of the user pool the app client belongs to. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. Case sensitive. */
  ClientId: ClientIdType,
  /** New name of the app client. Kept when left out. */
  ClientName: ClientNameType.optional(),
  /**
   * Life of refresh tokens, in days unless `TokenValidityUnits` says otherwise; 1 hour to 3,650 days. Default 30 days,
   * which 0 also means. Must not be shorter than the other tokens' life.
   *
   * @default 0
   */
  RefreshTokenValidity: RefreshTokenValidityType.optional(),
  /** Life of access tokens, in hours unless `TokenValidityUnits` says otherwise; 5 minutes to 1 day. Default 1 hour. */
  AccessTokenValidity: AccessTokenValidityType.optional(),
  /** Life of ID tokens, in hours unless `TokenValidityUnits` says otherwise; 5 minutes to 1 day. Default 1 hour. */
  IdTokenValidity: IdTokenValidityType.optional(),
  /** Units of the three lifetimes. Without it: hours for access and ID tokens, days for refresh tokens. */
  TokenValidityUnits: TokenValidityUnitsType.optional(),
  /**
   * Attributes the client may read, in tokens and through `GetUser`. Left out, it may read all standard and custom
   * ones.
   */
  ReadAttributes: ClientPermissionListType.optional(),
  /**
   * Attributes the client may write at sign-up and in updates; must hold every required attribute. Left out, it may
   * write all that users can write.
   */
  WriteAttributes: ClientPermissionListType.optional(),
  /**
   * Sign-in flows the client may use; others fail with `InvalidParameterException`. Left out, it may use SRP, custom
   * authentication and refresh.
   */
  ExplicitAuthFlows: ExplicitAuthFlowsListType.optional(),
  /**
   * Providers offered on the pool's sign-in pages. Each must exist in the pool; name `COGNITO` to let its own users in.
   */
  SupportedIdentityProviders: SupportedIdentityProvidersListType.optional(),
  /** Addresses the authorize endpoint may redirect to; `redirect_uri` must equal one of them exactly. At most 100. */
  CallbackURLs: CallbackURLsListType.optional(),
  /** Addresses the logout endpoint may return to; `logout_uri` must equal one of them exactly. At most 100. */
  LogoutURLs: LogoutURLsListType.optional(),
  /** Address used when a request names none. Must be one of `CallbackURLs`. */
  DefaultRedirectURI: RedirectUrlType.optional(),
  /**
   * OAuth grants the client may use. `client_credentials` needs a secret and excludes the other two; prefer `code` to
   * `implicit`.
   */
  AllowedOAuthFlows: OAuthFlowsType.optional(),
  /**
   * Scopes the client may ask for, at most 50: the standard ones or `identifier/scope` of a resource server. With
   * `client_credentials` only the latter.
   */
  AllowedOAuthScopes: ScopeListType.optional(),
  /**
   * `true` opens the pool's OAuth endpoints to the client and makes `AllowedOAuthFlows` and `AllowedOAuthScopes`
   * required. Default `false`.
   *
   * @default false
   */
  AllowedOAuthFlowsUserPoolClient: BooleanType.optional(),
  /** Reporting of the client's activity to an analytics project. None when left out. */
  AnalyticsConfiguration: AnalyticsConfigurationType.optional(),
  /**
   * `ENABLED` hides from callers whether a user exists, in sign-in, confirmation and password reset. `LEGACY`, the
   * default, does not. `SignUp` reports a taken name either way.
   */
  PreventUserExistenceErrors: PreventUserExistenceErrorTypes.optional(),
  /** Whether refresh tokens can be revoked; also puts `jti` and `origin_jti` in tokens. Default `true`. */
  EnableTokenRevocation: WrappedBooleanType.optional(),
  /**
   * Whether unsigned calls of this client may report the end user's IP address in `UserContextData`. Default `false`;
   * enable it only for a server that keeps a client secret.
   */
  EnablePropagateAdditionalUserContextData: WrappedBooleanType.optional(),
  /** Minutes a user has for each sign-in challenge, and the life of one-time codes in it, 3 to 15. Default 3. */
  AuthSessionValidity: AuthSessionValidityType.optional(),
  /**
   * Rotation of refresh tokens. Off when left out. `ALLOW_REFRESH_TOKEN_AUTH` must not be in `ExplicitAuthFlows` while
   * it is on.
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
