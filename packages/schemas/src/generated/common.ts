// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { matchesPattern } from './runtime/pattern.ts'
import { record } from './runtime/record.ts'

/**
 * A password, at most 256 characters, without a space at the start or end. The password policy of the pool sets further
 * requirements.
 */
export const PasswordType = z.string().max(256).regex(/^\S(?:.*\S)?$/u)

/**
 * A password, at most 256 characters, without a space at the start or end. The password policy of the pool sets further
 * requirements.
 */
export type PasswordType = z.infer<typeof PasswordType>

/**
 * A token issued by the user pool. Send it as received. Only ID and access tokens are JWTs that applications may read;
 * refresh tokens are opaque.
 */
export const TokenModelType = z.string().regex(/^(?:[A-Za-z0-9\-_=.]+)$/u)

/**
 * A token issued by the user pool. Send it as received. Only ID and access tokens are JWTs that applications may read;
 * refresh tokens are opaque.
 */
export type TokenModelType = z.infer<typeof TokenModelType>

/** A string of at most 131,072 characters. */
export const StringType = z.string().max(131072)

/** A string of at most 131,072 characters. */
export type StringType = z.infer<typeof StringType>

/** Channel by which a message is sent: `SMS` or `EMAIL`. */
export const DeliveryMediumType = z.enum(['SMS', 'EMAIL'])

/** Channel by which a message is sent: `SMS` or `EMAIL`. */
export type DeliveryMediumType = z.infer<typeof DeliveryMediumType>

/** Name of a user attribute, 1 to 32 characters. Custom attributes have the prefix `custom:` or `dev:custom:`. */
export const AttributeNameType = z.string().min(1).max(32).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+)$'),
)

/** Name of a user attribute, 1 to 32 characters. Custom attributes have the prefix `custom:` or `dev:custom:`. */
export type AttributeNameType = z.infer<typeof AttributeNameType>

/** Id of an app client. Case-sensitive. */
export const ClientIdType = z.string().min(1).max(128).regex(/^(?:[\w+]+)$/u)

/** Id of an app client. Case-sensitive. */
export type ClientIdType = z.infer<typeof ClientIdType>

/** A username, 1 to 128 characters without spaces. Most operations on an existing user also accept a sign-in alias. */
export const UsernameType = z.string().min(1).max(128).check(matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+)$'))

/** A username, 1 to 128 characters without spaces. Most operations on an existing user also accept a sign-in alias. */
export type UsernameType = z.infer<typeof UsernameType>

/** Associates a call with an endpoint of the analytics project that the app client reports to. */
export const AnalyticsMetadataType = z.object({
  /** Id of the endpoint in the analytics project. */
  AnalyticsEndpointId: StringType.optional(),
})

/** Associates a call with an endpoint of the analytics project that the app client reports to. */
export type AnalyticsMetadataType = z.infer<typeof AnalyticsMetadataType>

/** Data about the end user's device, which threat protection evaluates. */
export const UserContextDataType = z.object({
  /** IP address of the end user. Used only if the app client sets `EnablePropagateAdditionalUserContextData`. */
  IpAddress: StringType.optional(),
  /** Device fingerprint that the client library collected and encoded. */
  EncodedData: StringType.optional(),
})

/** Data about the end user's device, which threat protection evaluates. */
export type UserContextDataType = z.infer<typeof UserContextDataType>

/**
 * Custom key-value pairs that are passed to the Lambda triggers of the operation. They are not stored, validated or
 * encrypted, so they must not contain secrets.
 */
export const ClientMetadataType = record(StringType, StringType)

/**
 * Custom key-value pairs that are passed to the Lambda triggers of the operation. They are not stored, validated or
 * encrypted, so they must not contain secrets.
 */
export type ClientMetadataType = z.infer<typeof ClientMetadataType>

/**
 * Whether to move an email address or phone number from another user who has it as a verified alias. With `true` the
 * alias moves, and the attribute of the other user becomes unverified. Otherwise the request fails with
 * `AliasExistsException`.
 */
export const ForceAliasCreation = z.boolean()

/**
 * Whether to move an email address or phone number from another user who has it as a verified alias. With `true` the
 * alias moves, and the attribute of the other user becomes unverified. Otherwise the request fails with
 * `AliasExistsException`.
 */
export type ForceAliasCreation = z.infer<typeof ForceAliasCreation>

/**
 * Opaque state of a sign-in in progress. Each response contains a new one, which replaces the previous one. A session
 * is valid for the app client's `AuthSessionValidity`, 3 to 15 minutes.
 */
export const SessionType = z.string().min(20).max(2048)

/**
 * Opaque state of a sign-in in progress. Each response contains a new one, which replaces the previous one. A session
 * is valid for the app client's `AuthSessionValidity`, 3 to 15 minutes.
 */
export type SessionType = z.infer<typeof SessionType>

/** Names of user attributes. */
export const AttributeNameListType = z.array(AttributeNameType)

/** Names of user attributes. */
export type AttributeNameListType = z.infer<typeof AttributeNameListType>

/**
 * Value of a user attribute, at most 2,048 characters. It is always a string: booleans are `true` or `false`, numbers
 * are written in decimal digits.
 */
export const AttributeValueType = z.string().max(2048)

/**
 * Value of a user attribute, at most 2,048 characters. It is always a string: booleans are `true` or `false`, numbers
 * are written in decimal digits.
 */
export type AttributeValueType = z.infer<typeof AttributeValueType>

/** A user attribute: its name and its value, which is always a string. */
export const AttributeType = z.object({
  /** Name of the attribute. Custom attributes have the prefix `custom:` or `dev:custom:`. */
  Name: AttributeNameType,
  /** Value of the attribute. In an update, an empty string removes the attribute. */
  Value: AttributeValueType.optional(),
})

/** A user attribute: its name and its value, which is always a string. */
export type AttributeType = z.infer<typeof AttributeType>

/** User attributes, in no particular order. */
export const AttributeListType = z.array(AttributeType)

/** User attributes, in no particular order. */
export type AttributeListType = z.infer<typeof AttributeListType>

/** An SMS MFA setting in the deprecated form. `UserMFASettingList` lists all factors of a user. */
export const MFAOptionType = z.object({
  /** Channel of the code. Only `SMS` has an effect. */
  DeliveryMedium: DeliveryMediumType.optional(),
  /** Attribute that contains the destination: `phone_number`. */
  AttributeName: AttributeNameType.optional(),
})

/** An SMS MFA setting in the deprecated form. `UserMFASettingList` lists all factors of a user. */
export type MFAOptionType = z.infer<typeof MFAOptionType>

/** SMS MFA settings in the deprecated form. */
export const MFAOptionListType = z.array(MFAOptionType)

/** SMS MFA settings in the deprecated form. */
export type MFAOptionListType = z.infer<typeof MFAOptionListType>

/** MFA factors that are active for a user: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. */
export const UserMFASettingListType = z.array(StringType)

/** MFA factors that are active for a user: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. */
export type UserMFASettingListType = z.infer<typeof UserMFASettingListType>

/** `true` or `false`. */
export const BooleanType = z.boolean()

/** `true` or `false`. */
export type BooleanType = z.infer<typeof BooleanType>

/** Id of a user pool: the name of the Region, an underscore and nine letters or digits. */
export const UserPoolIdType = z.string().min(1).max(55).regex(/^(?:[\w\-]+_[0-9a-zA-Z]+)$/u)

/** Id of a user pool: the name of the Region, an underscore and nine letters or digits. */
export type UserPoolIdType = z.infer<typeof UserPoolIdType>

/** A 32-bit integer. */
export const IntegerType = z.int().min(-2147483648).max(2147483647)

/** A 32-bit integer. */
export type IntegerType = z.infer<typeof IntegerType>

/** Id of a device: the name of the Region, an underscore and a UUID. */
export const DeviceKeyType = z.string().min(1).max(55).regex(/^(?:[\w\-]+_[0-9a-f-]+)$/u)

/** Id of a device: the name of the Region, an underscore and a UUID. */
export type DeviceKeyType = z.infer<typeof DeviceKeyType>

/** Secret of an app client, 24 to 64 letters, digits, `_` or `+`. */
export const ClientSecretType = z.string().min(24).max(64).regex(/^(?:[\w+]+)$/u)

/** Secret of an app client, 24 to 64 letters, digits, `_` or `+`. */
export type ClientSecretType = z.infer<typeof ClientSecretType>

/**
 * An OAuth scope: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, or a scope of a resource
 * server in the form `identifier/scope`.
 */
export const ScopeType = z.string().min(1).max(256).regex(/^(?:[\x21\x23-\x5B\x5D-\x7E]+)$/u)

/**
 * An OAuth scope: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, or a scope of a resource
 * server in the form `identifier/scope`.
 */
export type ScopeType = z.infer<typeof ScopeType>

/** OAuth scopes, at most 50. */
export const ScopeListType = z.array(ScopeType).max(50)

/** OAuth scopes, at most 50. */
export type ScopeListType = z.infer<typeof ScopeListType>

/**
 * Whether the sessions linked to a revoked session are revoked too: `LINKED` revokes them, `NONE` (the default) does
 * not.
 */
export const RevokeAssociatedSessionsType = z.enum(['LINKED', 'NONE'])

/**
 * Whether the sessions linked to a revoked session are revoked too: `LINKED` revokes them, `NONE` (the default) does
 * not.
 */
export type RevokeAssociatedSessionsType = z.infer<typeof RevokeAssociatedSessionsType>

/** Any JSON value. */
export const Document = z.unknown()

/** Any JSON value. */
export type Document = z.infer<typeof Document>

/** A time as a number: seconds since 1970-01-01T00:00:00Z, with milliseconds as the fraction. */
export const DateType = z.number()

/** A time as a number: seconds since 1970-01-01T00:00:00Z, with milliseconds as the fraction. */
export type DateType = z.infer<typeof DateType>

/** An Amazon Resource Name. */
export const ArnType = z.string().min(20).max(2048).regex(
  /^(?:arn:[\w+=/,.@\-]+:[\w+=/,.@\-]+:([\w+=/,.@\-]*)?:[0-9]+:[\w+=/,.@\-]+(:[\w+=/,.@\-]+)?(:[\w+=/,.@\-]+)?)$/u,
)

/** An Amazon Resource Name. */
export type ArnType = z.infer<typeof ArnType>

/**
 * Name of an identity provider, 1 to 32 characters. Social providers have fixed names, such as `Google`. `COGNITO` is
 * the pool itself.
 */
export const ProviderNameType = z.string().min(1).max(32).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+)$'),
)

/**
 * Name of an identity provider, 1 to 32 characters. Social providers have fixed names, such as `Google`. `COGNITO` is
 * the pool itself.
 */
export type ProviderNameType = z.infer<typeof ProviderNameType>

/**
 * An OAuth 2.0 grant: `code` (authorization code), `implicit` (tokens directly from the authorization endpoint) or
 * `client_credentials` (for machine clients, without a user).
 */
export const OAuthFlowType = z.enum(['code', 'implicit', 'client_credentials'])

/**
 * An OAuth 2.0 grant: `code` (authorization code), `implicit` (tokens directly from the authorization endpoint) or
 * `client_credentials` (for machine clients, without a user).
 */
export type OAuthFlowType = z.infer<typeof OAuthFlowType>

/** OAuth 2.0 grants, at most three. */
export const OAuthFlowsType = z.array(OAuthFlowType).max(3)

/** OAuth 2.0 grants, at most three. */
export type OAuthFlowsType = z.infer<typeof OAuthFlowsType>

/** `true` or `false`. Leaving it out has its own meaning. */
export const WrappedBooleanType = z.boolean()

/** `true` or `false`. Leaving it out has its own meaning. */
export type WrappedBooleanType = z.infer<typeof WrappedBooleanType>

/** Opaque position in a list. Send it back unchanged to get the next page. */
export const PaginationKey = z.string().min(1).max(131072).regex(/^(?:[\S]+)$/u)

/** Opaque position in a list. Send it back unchanged to get the next page. */
export type PaginationKey = z.infer<typeof PaginationKey>

/**
 * An authentication level, weakest first: `Level1` is a password, `Level2` a one-time code by SMS or email, `Level3` a
 * passkey, or a password with such a code, `Level4` a password with a TOTP code.
 */
export const AcrLevelNameType = z.enum(['Level1', 'Level2', 'Level3', 'Level4'])

/**
 * An authentication level, weakest first: `Level1` is a password, `Level2` a one-time code by SMS or email, `Level3` a
 * passkey, or a password with such a code, `Level4` a password with a TOTP code.
 */
export type AcrLevelNameType = z.infer<typeof AcrLevelNameType>

/** Name of an authentication level, as it appears in the `acr` claim and in requests for a level. */
export const AcrValueType = z.string()

/** Name of an authentication level, as it appears in the `acr` claim and in requests for a level. */
export type AcrValueType = z.infer<typeof AcrValueType>

/**
 * A factor that authenticates a user: `PASSWORD`, `EMAIL_OTP` or `SMS_OTP` (a one-time code by email or SMS),
 * `WEB_AUTHN` (a passkey) or `SOFTWARE_TOKEN` (a TOTP code).
 */
export const AuthFactorType = z.enum(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN', 'SOFTWARE_TOKEN'])

/**
 * A factor that authenticates a user: `PASSWORD`, `EMAIL_OTP` or `SMS_OTP` (a one-time code by email or SMS),
 * `WEB_AUTHN` (a passkey) or `SOFTWARE_TOKEN` (a TOTP code).
 */
export type AuthFactorType = z.infer<typeof AuthFactorType>

/**
 * Domain of a user pool: either a prefix of lowercase letters, digits and inner hyphens, or the host name of a custom
 * domain. 1 to 63 characters.
 */
export const DomainType = z.string().min(1).max(63).regex(/^[\s\S]*$/u)

/**
 * Domain of a user pool: either a prefix of lowercase letters, digits and inner hyphens, or the host name of a custom
 * domain. 1 to 63 characters.
 */
export type DomainType = z.infer<typeof DomainType>

/** Name of an AWS Region, such as `us-east-1`. */
export const RegionCodeType = z.string().min(5).max(32)

/** Name of an AWS Region, such as `us-east-1`. */
export type RegionCodeType = z.infer<typeof RegionCodeType>

/** Settings for sending text messages through AWS End User Messaging SMS. */
export const EumsSmsConfigurationType = z.object({
  /** ARN of the IAM role that the pool assumes to send messages. */
  CallerArn: ArnType,
  /** External id that the pool presents when it assumes the role. */
  ExternalId: StringType.optional(),
  /** Phone number, sender id or pool of phone numbers that messages are sent from. */
  OriginationIdentity: StringType.optional(),
  /** Name of the configuration set applied to the messages. */
  ConfigurationSetName: StringType.optional(),
  /** Registered entity id. Carriers in India require it. */
  InEntityId: StringType.optional(),
  /** Registered template id. Carriers in India require it. */
  InTemplateId: StringType.optional(),
  /** Region that messages are sent from. */
  Region: RegionCodeType.optional(),
})

/** Settings for sending text messages through AWS End User Messaging SMS. */
export type EumsSmsConfigurationType = z.infer<typeof EumsSmsConfigurationType>

/** Machine-readable reason why a parameter was rejected. */
export const InvalidParameterExceptionReasonCodeType = z.string()

/** Machine-readable reason why a parameter was rejected. */
export type InvalidParameterExceptionReasonCodeType = z.infer<typeof InvalidParameterExceptionReasonCodeType>

/** Text of an error, for humans. */
export const MessageType = z.string()

/** Text of an error, for humans. */
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

/** Maximum number of items on a page, 1 to 60. */
export const PoolQueryLimitType = z.int().min(1).max(60)

/** Maximum number of items on a page, 1 to 60. */
export type PoolQueryLimitType = z.infer<typeof PoolQueryLimitType>

/** Maximum number of items on a page, 0 to 60. 0 means the default. */
export const QueryLimitType = z.int().min(0).max(60)

/** Maximum number of items on a page, 0 to 60. 0 means the default. */
export type QueryLimitType = z.infer<typeof QueryLimitType>

/** Name of an AWS Region, such as `us-west-2`. */
export const RegionNameType = z.string().min(5).max(32)

/** Name of an AWS Region, such as `us-west-2`. */
export type RegionNameType = z.infer<typeof RegionNameType>

/** Opaque position in a list. Send it back unchanged to get the next page. */
export const SearchPaginationTokenType = z.string().min(1).regex(/^(?:[\S]+)$/u)

/** Opaque position in a list. Send it back unchanged to get the next page. */
export type SearchPaginationTokenType = z.infer<typeof SearchPaginationTokenType>

/**
 * How a user pool sends text messages: the IAM role it assumes, and the service and Region it sends from. Poolhouse
 * stores these settings, but sends text messages through the service in its own settings.
 */
export const SmsConfigurationType = z.object({
  /** ARN of the IAM role that the pool assumes to send through Amazon SNS. */
  SnsCallerArn: OptionalArnType.optional(),
  /** External id that the pool presents when it assumes the SNS role. It prevents other pools from using the role. */
  ExternalId: StringType.optional(),
  /** Region of the Amazon SNS that sends the messages. */
  SnsRegion: RegionCodeType.optional(),
  /** Settings for sending through AWS End User Messaging SMS. */
  EumsSms: EumsSmsConfigurationType.optional(),
})

/**
 * How a user pool sends text messages: the IAM role it assumes, and the service and Region it sends from. Poolhouse
 * stores these settings, but sends text messages through the service in its own settings.
 */
export type SmsConfigurationType = z.infer<typeof SmsConfigurationType>

/** Text of an SMS, 6 to 140 characters. It must contain the placeholder `{####}` for the code. */
export const SmsVerificationMessageType = z.string().min(6).max(140).regex(/^(?=.*\{####\}).*$/u)

/** Text of an SMS, 6 to 140 characters. It must contain the placeholder `{####}` for the code. */
export type SmsVerificationMessageType = z.infer<typeof SmsVerificationMessageType>

/** Key of a tag, 1 to 128 characters. */
export const TagKeysType = z.string().min(1).max(128)

/** Key of a tag, 1 to 128 characters. */
export type TagKeysType = z.infer<typeof TagKeysType>

/** Value of a tag, at most 256 characters. It may be empty. */
export const TagValueType = z.string().max(256)

/** Value of a tag, at most 256 characters. It may be empty. */
export type TagValueType = z.infer<typeof TagValueType>

/**
 * Which users need a second factor at sign-in: with `OFF` none, with `OPTIONAL` those who set one up, with `ON` all.
 */
export const UserPoolMfaType = z.enum(['OFF', 'ON', 'OPTIONAL'])

/**
 * Which users need a second factor at sign-in: with `OFF` none, with `OPTIONAL` those who set one up, with `ON` all.
 */
export type UserPoolMfaType = z.infer<typeof UserPoolMfaType>

/** Tags by key. A pool has at most 50. */
export const UserPoolTagsType = record(TagKeysType, TagValueType)

/** Tags by key. A pool has at most 50. */
export type UserPoolTagsType = z.infer<typeof UserPoolTagsType>

/**
 * Status of a user. `UNCONFIRMED`: signed up, but not confirmed. `CONFIRMED`: can sign in. `FORCE_CHANGE_PASSWORD`: has
 * a temporary password and must replace it at the next sign-in. `RESET_REQUIRED`: must reset the password with a code.
 * `EXTERNAL_PROVIDER`: signs in through another provider. `ARCHIVED`, `COMPROMISED` and `UNKNOWN`: rarely used, or no
 * longer.
 */
export const UserStatusType = z.enum([
  'UNCONFIRMED', 'CONFIRMED', 'ARCHIVED', 'COMPROMISED', 'UNKNOWN', 'RESET_REQUIRED', 'FORCE_CHANGE_PASSWORD',
  'EXTERNAL_PROVIDER',
])

/**
 * Status of a user. `UNCONFIRMED`: signed up, but not confirmed. `CONFIRMED`: can sign in. `FORCE_CHANGE_PASSWORD`: has
 * a temporary password and must replace it at the next sign-in. `RESET_REQUIRED`: must reset the password with a code.
 * `EXTERNAL_PROVIDER`: signs in through another provider. `ARCHIVED`, `COMPROMISED` and `UNKNOWN`: rarely used, or no
 * longer.
 */
export type UserStatusType = z.infer<typeof UserStatusType>

/** A user, as returned by lists and administrative operations. */
export const UserType = z.object({
  /** Username of the user, never an alias. */
  Username: UsernameType.optional(),
  /** Attributes of the user that have a value. */
  Attributes: AttributeListType.optional(),
  /** When the user was created, in epoch seconds. */
  UserCreateDate: DateType.optional(),
  /** When the user was last modified, in epoch seconds. */
  UserLastModifiedDate: DateType.optional(),
  /**
   * Whether the user is enabled. A user whom an administrator disabled cannot sign in.
   *
   * @default false
   */
  Enabled: BooleanType.optional(),
  /** Status of the user. */
  UserStatus: UserStatusType.optional(),
  /** SMS MFA settings in the deprecated form. Absent when none are set. */
  MFAOptions: MFAOptionListType.optional(),
})

/** A user, as returned by lists and administrative operations. */
export type UserType = z.infer<typeof UserType>

/** Users on a page. */
export const UsersListType = z.array(UserType)

/** Users on a page. */
export type UsersListType = z.infer<typeof UsersListType>
