// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { matchesPattern } from './runtime/pattern.ts'
import { record } from './runtime/record.ts'

/** A password, at most 256 characters, with no space first or last; the pool's policy says what else it needs. */
export const PasswordType = z.string().max(256).regex(/^\S(?:.*\S)?$/u)

/** A password, at most 256 characters, with no space first or last; the pool's policy says what else it needs. */
export type PasswordType = z.infer<typeof PasswordType>

/** A token issued by the user pool. Pass it on as received; only ID and access tokens are meant to be read. */
export const TokenModelType = z.string().regex(/^(?:[A-Za-z0-9\-_=.]+)$/u)

/** A token issued by the user pool. Pass it on as received; only ID and access tokens are meant to be read. */
export type TokenModelType = z.infer<typeof TokenModelType>

/** A string of at most 131,072 characters. */
export const StringType = z.string().max(131072)

/** A string of at most 131,072 characters. */
export type StringType = z.infer<typeof StringType>

/** Channel of a message. */
export const DeliveryMediumType = z.enum(['SMS', 'EMAIL'])

/** Channel of a message. */
export type DeliveryMediumType = z.infer<typeof DeliveryMediumType>

/** Name of a user attribute, at most 32 characters; custom ones with their `custom:` or `dev:custom:` prefix. */
export const AttributeNameType = z.string().min(1).max(32).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+)$'),
)

/** Name of a user attribute, at most 32 characters; custom ones with their `custom:` or `dev:custom:` prefix. */
export type AttributeNameType = z.infer<typeof AttributeNameType>

/** Id of an app client. Case sensitive. */
export const ClientIdType = z.string().min(1).max(128).regex(/^(?:[\w+]+)$/u)

/** Id of an app client. Case sensitive. */
export type ClientIdType = z.infer<typeof ClientIdType>

/**
 * A user name, 1 to 128 characters without spaces. Most operations on an existing user also accept a sign-in alias in
 * its place.
 */
export const UsernameType = z.string().min(1).max(128).check(matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+)$'))

/**
 * A user name, 1 to 128 characters without spaces. Most operations on an existing user also accept a sign-in alias in
 * its place.
 */
export type UsernameType = z.infer<typeof UsernameType>

/** Ties a call to an endpoint of the analytics project the app client reports to. */
export const AnalyticsMetadataType = z.object({
  /** Id of the endpoint in the analytics project. */
  AnalyticsEndpointId: StringType.optional(),
})

/** Ties a call to an endpoint of the analytics project the app client reports to. */
export type AnalyticsMetadataType = z.infer<typeof AnalyticsMetadataType>

/** What the application knows about the end user's device, for threat protection to weigh. */
export const UserContextDataType = z.object({
  /** IP address of the end user. Heeded only if the app client has `EnablePropagateAdditionalUserContextData`. */
  IpAddress: StringType.optional(),
  /** Device fingerprint collected and encoded by the client library. */
  EncodedData: StringType.optional(),
})

/** What the application knows about the end user's device, for threat protection to weigh. */
export type UserContextDataType = z.infer<typeof UserContextDataType>

/**
 * Free data handed to the pool's triggers and then forgotten: neither stored, checked nor encrypted. Put no secrets in
 * it.
 */
export const ClientMetadataType = record(StringType, StringType)

/**
 * Free data handed to the pool's triggers and then forgotten: neither stored, checked nor encrypted. Put no secrets in
 * it.
 */
export type ClientMetadataType = z.infer<typeof ClientMetadataType>

/**
 * Whether to take a verified email address or phone number over from the user who holds it. `true` moves it and marks
 * it unverified there; otherwise the call fails with `AliasExistsException`.
 */
export const ForceAliasCreation = z.boolean()

/**
 * Whether to take a verified email address or phone number over from the user who holds it. `true` moves it and marks
 * it unverified there; otherwise the call fails with `AliasExistsException`.
 */
export type ForceAliasCreation = z.infer<typeof ForceAliasCreation>

/**
 * Opaque state of a sign-in in progress. Each answer brings a new one and retires the last; it lives for the app
 * client's `AuthSessionValidity`, 3 to 15 minutes.
 */
export const SessionType = z.string().min(20).max(2048)

/**
 * Opaque state of a sign-in in progress. Each answer brings a new one and retires the last; it lives for the app
 * client's `AuthSessionValidity`, 3 to 15 minutes.
 */
export type SessionType = z.infer<typeof SessionType>

/** Names of user attributes. */
export const AttributeNameListType = z.array(AttributeNameType)

/** Names of user attributes. */
export type AttributeNameListType = z.infer<typeof AttributeNameListType>

/** Value of a user attribute as a string, at most 2,048 characters; booleans are `true` or `false`. */
export const AttributeValueType = z.string().max(2048)

/** Value of a user attribute as a string, at most 2,048 characters; booleans are `true` or `false`. */
export type AttributeValueType = z.infer<typeof AttributeValueType>

/** A user attribute: its name and its value, which is always a string. */
export const AttributeType = z.object({
  /** Name of the attribute; custom ones with their `custom:` or `dev:custom:` prefix. */
  Name: AttributeNameType,
  /** Value of the attribute. In an update an empty string removes the attribute. */
  Value: AttributeValueType.optional(),
})

/** A user attribute: its name and its value, which is always a string. */
export type AttributeType = z.infer<typeof AttributeType>

/** User attributes. Do not rely on their order. */
export const AttributeListType = z.array(AttributeType)

/** User attributes. Do not rely on their order. */
export type AttributeListType = z.infer<typeof AttributeListType>

/** An SMS MFA setting in the obsolete form. `UserMFASettingList` lists the factors that a user has. */
export const MFAOptionType = z.object({
  /** Channel of the code; only `SMS` has an effect. */
  DeliveryMedium: DeliveryMediumType.optional(),
  /** Attribute that holds the destination, `phone_number`. */
  AttributeName: AttributeNameType.optional(),
})

/** An SMS MFA setting in the obsolete form. `UserMFASettingList` lists the factors that a user has. */
export type MFAOptionType = z.infer<typeof MFAOptionType>

/** SMS MFA settings in the obsolete form. */
export const MFAOptionListType = z.array(MFAOptionType)

/** SMS MFA settings in the obsolete form. */
export type MFAOptionListType = z.infer<typeof MFAOptionListType>

/** MFA factors active for a user: `SMS_MFA`, `SOFTWARE_TOKEN_MFA`, `EMAIL_OTP`. */
export const UserMFASettingListType = z.array(StringType)

/** MFA factors active for a user: `SMS_MFA`, `SOFTWARE_TOKEN_MFA`, `EMAIL_OTP`. */
export type UserMFASettingListType = z.infer<typeof UserMFASettingListType>

/** `true` or `false`. */
export const BooleanType = z.boolean()

/** `true` or `false`. */
export type BooleanType = z.infer<typeof BooleanType>

/** Id of a user pool: the Region's name, an underscore and nine letters or digits. */
export const UserPoolIdType = z.string().min(1).max(55).regex(/^(?:[\w\-]+_[0-9a-zA-Z]+)$/u)

/** Id of a user pool: the Region's name, an underscore and nine letters or digits. */
export type UserPoolIdType = z.infer<typeof UserPoolIdType>

/** A whole number. */
export const IntegerType = z.int().min(-2147483648).max(2147483647)

/** A whole number. */
export type IntegerType = z.infer<typeof IntegerType>

/** Id of a remembered device: the Region's name, an underscore and a UUID. */
export const DeviceKeyType = z.string().min(1).max(55).regex(/^(?:[\w\-]+_[0-9a-f-]+)$/u)

/** Id of a remembered device: the Region's name, an underscore and a UUID. */
export type DeviceKeyType = z.infer<typeof DeviceKeyType>

/** Secret of an app client. */
export const ClientSecretType = z.string().min(24).max(64).regex(/^(?:[\w+]+)$/u)

/** Secret of an app client. */
export type ClientSecretType = z.infer<typeof ClientSecretType>

/**
 * An OAuth scope: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, or `identifier/scope` of a
 * resource server.
 */
export const ScopeType = z.string().min(1).max(256).regex(/^(?:[\x21\x23-\x5B\x5D-\x7E]+)$/u)

/**
 * An OAuth scope: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, or `identifier/scope` of a
 * resource server.
 */
export type ScopeType = z.infer<typeof ScopeType>

/** OAuth scopes, at most 50. */
export const ScopeListType = z.array(ScopeType).max(50)

/** OAuth scopes, at most 50. */
export type ScopeListType = z.infer<typeof ScopeListType>

/** Whether sessions tied to the one revoked end with it: `LINKED` ends them, `NONE` (the default) leaves them. */
export const RevokeAssociatedSessionsType = z.enum(['LINKED', 'NONE'])

/** Whether sessions tied to the one revoked end with it: `LINKED` ends them, `NONE` (the default) leaves them. */
export type RevokeAssociatedSessionsType = z.infer<typeof RevokeAssociatedSessionsType>

/** Any JSON value. */
export const Document = z.unknown()

/** Any JSON value. */
export type Document = z.infer<typeof Document>

/** A point in time in epoch seconds, with milliseconds as the fraction. */
export const DateType = z.number()

/** A point in time in epoch seconds, with milliseconds as the fraction. */
export type DateType = z.infer<typeof DateType>

/** An Amazon Resource Name. */
export const ArnType = z.string().min(20).max(2048).regex(
  /^(?:arn:[\w+=/,.@\-]+:[\w+=/,.@\-]+:([\w+=/,.@\-]*)?:[0-9]+:[\w+=/,.@\-]+(:[\w+=/,.@\-]+)?(:[\w+=/,.@\-]+)?)$/u,
)

/** An Amazon Resource Name. */
export type ArnType = z.infer<typeof ArnType>

/** Name of an identity provider. Social providers have fixed names, such as `Google`; `COGNITO` is the pool itself. */
export const ProviderNameType = z.string().min(1).max(32).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+)$'),
)

/** Name of an identity provider. Social providers have fixed names, such as `Google`; `COGNITO` is the pool itself. */
export type ProviderNameType = z.infer<typeof ProviderNameType>

/**
 * An OAuth 2.0 grant: `code` (authorization code), `implicit` (tokens straight from the authorize endpoint),
 * `client_credentials` (a machine on its own behalf).
 */
export const OAuthFlowType = z.enum(['code', 'implicit', 'client_credentials'])

/**
 * An OAuth 2.0 grant: `code` (authorization code), `implicit` (tokens straight from the authorize endpoint),
 * `client_credentials` (a machine on its own behalf).
 */
export type OAuthFlowType = z.infer<typeof OAuthFlowType>

/** OAuth 2.0 grants. */
export const OAuthFlowsType = z.array(OAuthFlowType).max(3)

/** OAuth 2.0 grants. */
export type OAuthFlowsType = z.infer<typeof OAuthFlowsType>

/** `true` or `false`; leaving it out is a third case. */
export const WrappedBooleanType = z.boolean()

/** `true` or `false`; leaving it out is a third case. */
export type WrappedBooleanType = z.infer<typeof WrappedBooleanType>

/** Opaque position in a list. Send it back unchanged to get the next page. */
export const PaginationKey = z.string().min(1).max(131072).regex(/^(?:[\S]+)$/u)

/** Opaque position in a list. Send it back unchanged to get the next page. */
export type PaginationKey = z.infer<typeof PaginationKey>

/**
 * An authentication level, weakest first: `Level1` a password, `Level2` a one-time code by SMS or email, `Level3` a
 * passkey or a password with such a code, `Level4` a password with a TOTP code.
 */
export const AcrLevelNameType = z.enum(['Level1', 'Level2', 'Level3', 'Level4'])

/**
 * An authentication level, weakest first: `Level1` a password, `Level2` a one-time code by SMS or email, `Level3` a
 * passkey or a password with such a code, `Level4` a password with a TOTP code.
 */
export type AcrLevelNameType = z.infer<typeof AcrLevelNameType>

/** Name of an authentication level as it appears in `acr` claims and requests. */
export const AcrValueType = z.string()

/** Name of an authentication level as it appears in `acr` claims and requests. */
export type AcrValueType = z.infer<typeof AcrValueType>

/**
 * A way to prove who one is: `PASSWORD`, `EMAIL_OTP` or `SMS_OTP` (a one-time code by email or SMS), `WEB_AUTHN` (a
 * passkey), `SOFTWARE_TOKEN` (a TOTP code).
 */
export const AuthFactorType = z.enum(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN', 'SOFTWARE_TOKEN'])

/**
 * A way to prove who one is: `PASSWORD`, `EMAIL_OTP` or `SMS_OTP` (a one-time code by email or SMS), `WEB_AUTHN` (a
 * passkey), `SOFTWARE_TOKEN` (a TOTP code).
 */
export type AuthFactorType = z.infer<typeof AuthFactorType>

/**
 * Domain of a user pool: the prefix of a prefix domain, in lower-case letters, digits and inner hyphens, or the host
 * name of a custom domain.
 */
export const DomainType = z.string().min(1).max(63).regex(/^[\s\S]*$/u)

/**
 * Domain of a user pool: the prefix of a prefix domain, in lower-case letters, digits and inner hyphens, or the host
 * name of a custom domain.
 */
export type DomainType = z.infer<typeof DomainType>

/** Name of an AWS Region, such as `us-east-1`. */
export const RegionCodeType = z.string().min(5).max(32)

/** Name of an AWS Region, such as `us-east-1`. */
export type RegionCodeType = z.infer<typeof RegionCodeType>

/** Sending of text messages through AWS End User Messaging SMS. */
export const EumsSmsConfigurationType = z.object({
  /** ARN of the role the pool assumes to send messages. */
  CallerArn: ArnType,
  /** External id presented when that role is assumed. */
  ExternalId: StringType.optional(),
  /** Phone number, sender id or pool of numbers that messages come from. */
  OriginationIdentity: StringType.optional(),
  /** Configuration set applied to the messages. */
  ConfigurationSetName: StringType.optional(),
  /** Registered entity id, which carriers in India ask for. */
  InEntityId: StringType.optional(),
  /** Registered template id, which carriers in India ask for. */
  InTemplateId: StringType.optional(),
  /** Region to send from. */
  Region: RegionCodeType.optional(),
})

/** Sending of text messages through AWS End User Messaging SMS. */
export type EumsSmsConfigurationType = z.infer<typeof EumsSmsConfigurationType>

/** Machine-readable reason why a parameter was refused. */
export const InvalidParameterExceptionReasonCodeType = z.string()

/** Machine-readable reason why a parameter was refused. */
export type InvalidParameterExceptionReasonCodeType = z.infer<typeof InvalidParameterExceptionReasonCodeType>

/** Text of an error, for people to read. */
export const MessageType = z.string()

/** Text of an error, for people to read. */
export type MessageType = z.infer<typeof MessageType>

/** An Amazon Resource Name, or an empty string for none. */
export const OptionalArnType = z.string().max(2048).regex(
  /^(?:(arn:[\w+=/,.@\-]+:[\w+=/,.@\-]+:([\w+=/,.@\-]*)?:[0-9]+:[\w+=/,.@\-]+(:[\w+=/,.@\-]+)?(:[\w+=/,.@\-]+)?)?)$/u,
)

/** An Amazon Resource Name, or an empty string for none. */
export type OptionalArnType = z.infer<typeof OptionalArnType>

/** Opaque position in a list. Send it back unchanged to get the next page. */
export const PaginationKeyType = z.string().min(1).regex(/^(?:[\S]+)$/u)

/** Opaque position in a list. Send it back unchanged to get the next page. */
export type PaginationKeyType = z.infer<typeof PaginationKeyType>

/** Size of a page, 1 to 60. */
export const PoolQueryLimitType = z.int().min(1).max(60)

/** Size of a page, 1 to 60. */
export type PoolQueryLimitType = z.infer<typeof PoolQueryLimitType>

/** Size of a page, 0 to 60; 0 means the default. */
export const QueryLimitType = z.int().min(0).max(60)

/** Size of a page, 0 to 60; 0 means the default. */
export type QueryLimitType = z.infer<typeof QueryLimitType>

/** Name of an AWS Region, such as `us-west-2`. */
export const RegionNameType = z.string().min(5).max(32)

/** Name of an AWS Region, such as `us-west-2`. */
export type RegionNameType = z.infer<typeof RegionNameType>

/** Opaque position in a list. Send it back unchanged to get the next page. */
export const SearchPaginationTokenType = z.string().min(1).regex(/^(?:[\S]+)$/u)

/** Opaque position in a list. Send it back unchanged to get the next page. */
export type SearchPaginationTokenType = z.infer<typeof SearchPaginationTokenType>

/** How a user pool sends text messages: the role it assumes, and the service and Region it sends from. */
export const SmsConfigurationType = z.object({
  /** ARN of the role the pool assumes to send through Amazon SNS. */
  SnsCallerArn: OptionalArnType.optional(),
  /** External id presented when the SNS role is assumed. Use one, so that no other pool can use the role. */
  ExternalId: StringType.optional(),
  /** Region whose SNS sends the messages. */
  SnsRegion: RegionCodeType.optional(),
  /** Settings for sending through AWS End User Messaging SMS. */
  EumsSms: EumsSmsConfigurationType.optional(),
})

/** How a user pool sends text messages: the role it assumes, and the service and Region it sends from. */
export type SmsConfigurationType = z.infer<typeof SmsConfigurationType>

/** Text of an SMS, 6 to 140 characters; must hold `{####}` where the code goes. */
export const SmsVerificationMessageType = z.string().min(6).max(140).regex(/^(?=.*\{####\}).*$/u)

/** Text of an SMS, 6 to 140 characters; must hold `{####}` where the code goes. */
export type SmsVerificationMessageType = z.infer<typeof SmsVerificationMessageType>

/** Key of a tag. */
export const TagKeysType = z.string().min(1).max(128)

/** Key of a tag. */
export type TagKeysType = z.infer<typeof TagKeysType>

/** Value of a tag; may be empty. */
export const TagValueType = z.string().max(256)

/** Value of a tag; may be empty. */
export type TagValueType = z.infer<typeof TagValueType>

/** `OFF` asks no user for a second factor, `OPTIONAL` those who set one up, `ON` every user. */
export const UserPoolMfaType = z.enum(['OFF', 'ON', 'OPTIONAL'])

/** `OFF` asks no user for a second factor, `OPTIONAL` those who set one up, `ON` every user. */
export type UserPoolMfaType = z.infer<typeof UserPoolMfaType>

/** Tags by key, at most 50 on a pool. */
export const UserPoolTagsType = record(TagKeysType, TagValueType)

/** Tags by key, at most 50 on a pool. */
export type UserPoolTagsType = z.infer<typeof UserPoolTagsType>

/**
 * Where a user stands: `UNCONFIRMED` signed up but not confirmed; `CONFIRMED` able to sign in; `FORCE_CHANGE_PASSWORD`
 * has a temporary password to replace; `RESET_REQUIRED` must reset the password by code; `EXTERNAL_PROVIDER` signs in
 * through another provider; `ARCHIVED`, `COMPROMISED` and `UNKNOWN` are rarely or no longer used.
 */
export const UserStatusType = z.enum([
  'UNCONFIRMED', 'CONFIRMED', 'ARCHIVED', 'COMPROMISED', 'UNKNOWN', 'RESET_REQUIRED', 'FORCE_CHANGE_PASSWORD',
  'EXTERNAL_PROVIDER',
])

/**
 * Where a user stands: `UNCONFIRMED` signed up but not confirmed; `CONFIRMED` able to sign in; `FORCE_CHANGE_PASSWORD`
 * has a temporary password to replace; `RESET_REQUIRED` must reset the password by code; `EXTERNAL_PROVIDER` signs in
 * through another provider; `ARCHIVED`, `COMPROMISED` and `UNKNOWN` are rarely or no longer used.
 */
export type UserStatusType = z.infer<typeof UserStatusType>

/** A user as lists and administrative operations show it. */
export const UserType = z.object({
  /** User name of the user, not an alias. */
  Username: UsernameType.optional(),
  /** Attributes of the user that have a value. */
  Attributes: AttributeListType.optional(),
  /** When the user was created, in epoch seconds. */
  UserCreateDate: DateType.optional(),
  /** When the user last changed, in epoch seconds. */
  UserLastModifiedDate: DateType.optional(),
  /**
   * `false` while an administrator has the user disabled; such a user cannot sign in.
   *
   * @default false
   */
  Enabled: BooleanType.optional(),
  /** Where the user stands between sign-up and confirmation. */
  UserStatus: UserStatusType.optional(),
  /** SMS MFA settings in the obsolete form; absent when none are set. */
  MFAOptions: MFAOptionListType.optional(),
})

/** A user as lists and administrative operations show it. */
export type UserType = z.infer<typeof UserType>

/** Users of a page. */
export const UsersListType = z.array(UserType)

/** Users of a page. */
export type UsersListType = z.infer<typeof UsersListType>
