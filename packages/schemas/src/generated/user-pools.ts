// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import {
  AcrLevelNameType,
  AcrValueType,
  ArnType,
  AuthFactorType,
  BooleanType,
  DateType,
  DomainType,
  IntegerType,
  OAuthFlowsType,
  PaginationKeyType,
  PoolQueryLimitType,
  ScopeListType,
  SmsConfigurationType,
  SmsVerificationMessageType,
  StringType,
  UserPoolIdType,
  UserPoolMfaType,
  UserPoolTagsType,
  WrappedBooleanType,
} from './common.ts'
import { matchesPattern } from './runtime/pattern.ts'
import { record } from './runtime/record.ts'

/** Priority of a recovery channel. 1 is tried before 2. */
export const PriorityType = z.int().min(1).max(2)

/** Priority of a recovery channel. 1 is tried before 2. */
export type PriorityType = z.infer<typeof PriorityType>

/**
 * `verified_email` and `verified_phone_number` send a reset code to that attribute. With `admin_only`, only
 * administrators can reset passwords.
 */
export const RecoveryOptionNameType = z.enum(['verified_email', 'verified_phone_number', 'admin_only'])

/**
 * `verified_email` and `verified_phone_number` send a reset code to that attribute. With `admin_only`, only
 * administrators can reset passwords.
 */
export type RecoveryOptionNameType = z.infer<typeof RecoveryOptionNameType>

/** A recovery channel and its priority. */
export const RecoveryOptionType = z.object({
  /** Priority: 1 is tried before 2. Each can be used once. */
  Priority: PriorityType,
  /** Channel for reset codes, or `admin_only`. */
  Name: RecoveryOptionNameType,
})

/** A recovery channel and its priority. */
export type RecoveryOptionType = z.infer<typeof RecoveryOptionType>

/** Recovery channels, one or two of them. */
export const RecoveryMechanismsType = z.array(RecoveryOptionType).min(1).max(2)

/** Recovery channels, one or two of them. */
export type RecoveryMechanismsType = z.infer<typeof RecoveryMechanismsType>

/** How users who forgot their password recover their account: the channels for reset codes, in order of preference. */
export const AccountRecoverySettingType = z.object({
  /**
   * Channels with their priorities. The code goes to the first channel whose attribute is verified and is not an MFA
   * factor of the user. `admin_only` cannot be combined with others.
   */
  RecoveryMechanisms: RecoveryMechanismsType.optional(),
})

/** How users who forgot their password recover their account: the channels for reset codes, in order of preference. */
export type AccountRecoverySettingType = z.infer<typeof AccountRecoverySettingType>

/** Name of an authentication level. */
export const AcrLevelConfigType = z.object({
  /** Name of the level, 1 to 64 characters, unique in the pool. */
  AcrValue: AcrValueType,
})

/** Name of an authentication level. */
export type AcrLevelConfigType = z.infer<typeof AcrLevelConfigType>

/** Names of the authentication levels. Each name must be unique in the pool. */
export const AcrConfigurationType = record(AcrLevelNameType, AcrLevelConfigType)

/** Names of the authentication levels. Each name must be unique in the pool. */
export type AcrConfigurationType = z.infer<typeof AcrConfigurationType>

/** Name of an attribute, at most 20 characters, without a prefix in requests. */
export const CustomAttributeNameType = z.string().min(1).max(20).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+)$'),
)

/** Name of an attribute, at most 20 characters, without a prefix in requests. */
export type CustomAttributeNameType = z.infer<typeof CustomAttributeNameType>

/** Type of an attribute: `String`, `Number`, `DateTime` or `Boolean`. Values of every type are sent as strings. */
export const AttributeDataType = z.enum(['String', 'Number', 'DateTime', 'Boolean'])

/** Type of an attribute: `String`, `Number`, `DateTime` or `Boolean`. Values of every type are sent as strings. */
export type AttributeDataType = z.infer<typeof AttributeDataType>

/** Limits of a `Number` attribute, inclusive, as decimal strings. */
export const NumberAttributeConstraintsType = z.object({
  /** Minimum value. Default: none. */
  MinValue: StringType.optional(),
  /** Maximum value. Default: none. */
  MaxValue: StringType.optional(),
})

/** Limits of a `Number` attribute, inclusive, as decimal strings. */
export type NumberAttributeConstraintsType = z.infer<typeof NumberAttributeConstraintsType>

/** Length limits of a `String` attribute in characters, inclusive, as decimal strings. */
export const StringAttributeConstraintsType = z.object({
  /** Minimum length. */
  MinLength: StringType.optional(),
  /** Maximum length, at most `2048`. */
  MaxLength: StringType.optional(),
})

/** Length limits of a `String` attribute in characters, inclusive, as decimal strings. */
export type StringAttributeConstraintsType = z.infer<typeof StringAttributeConstraintsType>

/**
 * Definition of a user attribute: its type, constraints and rules. In requests, custom attributes are named without a
 * prefix; in responses, as `custom:NAME` or `dev:custom:NAME`.
 */
export const SchemaAttributeType = z.object({
  /** Name of the attribute. */
  Name: CustomAttributeNameType.optional(),
  /** Type of the attribute. Required for custom attributes, fixed for standard attributes. */
  AttributeDataType: AttributeDataType.optional(),
  /**
   * Whether only requests with AWS credentials can write the attribute. Its name is then `dev:custom:NAME`. Default:
   * `false`. The writable attributes of an app client are the recommended alternative.
   */
  DeveloperOnlyAttribute: BooleanType.optional(),
  /**
   * Whether the value can be changed after the user is created. Attributes mapped from external providers must be
   * mutable, because every federated sign-in writes them.
   */
  Mutable: BooleanType.optional(),
  /** Whether sign-up requires a value. Only for standard attributes. Cannot be changed later. */
  Required: BooleanType.optional(),
  /** Limits of a `Number` attribute. */
  NumberAttributeConstraints: NumberAttributeConstraintsType.optional(),
  /** Length limits of a `String` attribute. */
  StringAttributeConstraints: StringAttributeConstraintsType.optional(),
})

/**
 * Definition of a user attribute: its type, constraints and rules. In requests, custom attributes are named without a
 * prefix; in responses, as `custom:NAME` or `dev:custom:NAME`.
 */
export type SchemaAttributeType = z.infer<typeof SchemaAttributeType>

/** Attributes to add, 1 to 25. */
export const CustomAttributesListType = z.array(SchemaAttributeType).min(1).max(25)

/** Attributes to add, 1 to 25. */
export type CustomAttributesListType = z.infer<typeof CustomAttributesListType>

/** Input of AddCustomAttributes. */
export const AddCustomAttributesRequest = z.object({
  /** Id of the user pool: the name of the Region, an underscore and nine letters or digits. */
  UserPoolId: UserPoolIdType,
  /** Attributes to add, 1 to 25. Each requires `Name` and `AttributeDataType`. */
  CustomAttributes: CustomAttributesListType,
})

/** Input of AddCustomAttributes. */
export type AddCustomAttributesRequest = z.infer<typeof AddCustomAttributesRequest>

/** Output of AddCustomAttributes. */
export const AddCustomAttributesResponse = z.object({})

/** Output of AddCustomAttributes. */
export type AddCustomAttributesResponse = z.infer<typeof AddCustomAttributesResponse>

/** Lifetime of a temporary password in days. 0 counts as not set. */
export const AdminCreateUserUnusedAccountValidityDaysType = z.int().min(0).max(365)

/** Lifetime of a temporary password in days. 0 counts as not set. */
export type AdminCreateUserUnusedAccountValidityDaysType = z.infer<typeof AdminCreateUserUnusedAccountValidityDaysType>

/** Text of an invitation by SMS, 6 to 140 characters, with the placeholders `{username}` and `{####}`. */
export const SmsInviteMessageType = z.string().min(6).max(140).regex(/^[\s\S]*$/u)

/** Text of an invitation by SMS, 6 to 140 characters, with the placeholders `{username}` and `{####}`. */
export type SmsInviteMessageType = z.infer<typeof SmsInviteMessageType>

/** Body of an invitation email, 6 to 20,000 characters, with the placeholders `{username}` and `{####}`. */
export const EmailInviteMessageType = z.string().min(6).max(20000).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*)$'),
)

/** Body of an invitation email, 6 to 20,000 characters, with the placeholders `{username}` and `{####}`. */
export type EmailInviteMessageType = z.infer<typeof EmailInviteMessageType>

/** Subject of an email, 1 to 140 characters. */
export const EmailVerificationSubjectType = z.string().min(1).max(140).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+)$'),
)

/** Subject of an email, 1 to 140 characters. */
export type EmailVerificationSubjectType = z.infer<typeof EmailVerificationSubjectType>

/**
 * Texts of the invitation to users that an administrator creates. `{username}` stands for the username and `{####}` for
 * the temporary password.
 */
export const MessageTemplateType = z.object({
  /** Text of the invitation by SMS. Include `{username}` and `{####}`. */
  SMSMessage: SmsInviteMessageType.optional(),
  /** Body of the invitation by email. Include `{username}` and `{####}`: it is not delivered without them. */
  EmailMessage: EmailInviteMessageType.optional(),
  /** Subject of the invitation email. */
  EmailSubject: EmailVerificationSubjectType.optional(),
})

/**
 * Texts of the invitation to users that an administrator creates. `{username}` stands for the username and `{####}` for
 * the temporary password.
 */
export type MessageTemplateType = z.infer<typeof MessageTemplateType>

/** Who can create users, and the invitation to users that an administrator creates. */
export const AdminCreateUserConfigType = z.object({
  /**
   * Whether only administrators can create users. With `true`, `SignUp` fails with `NotAuthorizedException`. Default:
   * `false`.
   *
   * @default false
   */
  AllowAdminCreateUserOnly: BooleanType.optional(),
  /**
   * Deprecated: lifetime of temporary passwords in days. Use `PasswordPolicy.TemporaryPasswordValidityDays`; a request
   * must not contain both.
   *
   * @default 0
   */
  UnusedAccountValidityDays: AdminCreateUserUnusedAccountValidityDaysType.optional(),
  /** Texts of the invitation. Default: built-in texts. */
  InviteMessageTemplate: MessageTemplateType.optional(),
})

/** Who can create users, and the invitation to users that an administrator creates. */
export type AdminCreateUserConfigType = z.infer<typeof AdminCreateUserConfigType>

/** Mode of threat protection: `AUDIT` assesses and records the risk, `ENFORCED` also acts on it. */
export const AdvancedSecurityEnabledModeType = z.enum(['AUDIT', 'ENFORCED'])

/** Mode of threat protection: `AUDIT` assesses and records the risk, `ENFORCED` also acts on it. */
export type AdvancedSecurityEnabledModeType = z.infer<typeof AdvancedSecurityEnabledModeType>

/** Threat protection of sign-in flows that the main setting does not cover. */
export const AdvancedSecurityAdditionalFlowsType = z.object({
  /** Mode for custom authentication flows. Default: their risk is not assessed. */
  CustomAuthMode: AdvancedSecurityEnabledModeType.optional(),
})

/** Threat protection of sign-in flows that the main setting does not cover. */
export type AdvancedSecurityAdditionalFlowsType = z.infer<typeof AdvancedSecurityAdditionalFlowsType>

/**
 * Mode of threat protection: `OFF` does nothing, `AUDIT` assesses and records the risk, `ENFORCED` also acts on it.
 * `AUDIT` and `ENFORCED` require the `PLUS` tier.
 */
export const AdvancedSecurityModeType = z.enum(['OFF', 'AUDIT', 'ENFORCED'])

/**
 * Mode of threat protection: `OFF` does nothing, `AUDIT` assesses and records the risk, `ENFORCED` also acts on it.
 * `AUDIT` and `ENFORCED` require the `PLUS` tier.
 */
export type AdvancedSecurityModeType = z.infer<typeof AdvancedSecurityModeType>

/** An attribute that can serve as a sign-in name in addition to the username. */
export const AliasAttributeType = z.enum(['phone_number', 'email', 'preferred_username'])

/** An attribute that can serve as a sign-in name in addition to the username. */
export type AliasAttributeType = z.infer<typeof AliasAttributeType>

/** Attributes that can serve as sign-in names in addition to the username. */
export const AliasAttributesListType = z.array(AliasAttributeType)

/** Attributes that can serve as sign-in names in addition to the username. */
export type AliasAttributesListType = z.infer<typeof AliasAttributesListType>

/** First factors that users can sign in with, 1 to 5. */
export const AllowedFirstAuthFactorsListType = z.array(AuthFactorType).min(1).max(5)

/** First factors that users can sign in with, 1 to 5. */
export type AllowedFirstAuthFactorsListType = z.infer<typeof AllowedFirstAuthFactorsListType>

/** An attribute that can be verified with a code. */
export const VerifiedAttributeType = z.enum(['phone_number', 'email'])

/** An attribute that can be verified with a code. */
export type VerifiedAttributeType = z.infer<typeof VerifiedAttributeType>

/** Attributes whose new value must be verified before it takes effect. The pool must also verify them automatically. */
export const AttributesRequireVerificationBeforeUpdateType = z.array(VerifiedAttributeType)

/** Attributes whose new value must be verified before it takes effect. The pool must also verify them automatically. */
export type AttributesRequireVerificationBeforeUpdateType = z.infer<typeof AttributesRequireVerificationBeforeUpdateType>

/** Display name of a user pool. It does not have to be unique. */
export const UserPoolNameType = z.string().min(1).max(128).regex(/^(?:[\w\s+=,.@\-]+)$/u)

/** Display name of a user pool. It does not have to be unique. */
export type UserPoolNameType = z.infer<typeof UserPoolNameType>

/** Minimum length of a password in characters, 6 to 99. */
export const PasswordPolicyMinLengthType = z.int().min(6).max(99)

/** Minimum length of a password in characters, 6 to 99. */
export type PasswordPolicyMinLengthType = z.infer<typeof PasswordPolicyMinLengthType>

/** Number of previous passwords that cannot be reused, 0 to 24. 0 turns the history off. */
export const PasswordHistorySizeType = z.int().min(0).max(24)

/** Number of previous passwords that cannot be reused, 0 to 24. 0 turns the history off. */
export type PasswordHistorySizeType = z.infer<typeof PasswordHistorySizeType>

/** Lifetime of a temporary password in days. 0 counts as not set and means 7. */
export const TemporaryPasswordValidityDaysType = z.int().min(0).max(365)

/** Lifetime of a temporary password in days. 0 counts as not set and means 7. */
export type TemporaryPasswordValidityDaysType = z.infer<typeof TemporaryPasswordValidityDaysType>

/**
 * Rules for passwords, and the lifetime of temporary passwords. A request that contains this object replaces the whole
 * password policy.
 */
export const PasswordPolicyType = z.object({
  /** Minimum length of a password in characters, 6 to 99. Default: 8. */
  MinimumLength: PasswordPolicyMinLengthType.optional(),
  /**
   * Whether a password must contain an uppercase letter. Default: `true` without a password policy, `false` if the
   * policy leaves it out.
   *
   * @default false
   */
  RequireUppercase: BooleanType.optional(),
  /**
   * Whether a password must contain a lowercase letter. Default: `true` without a password policy, `false` if the
   * policy leaves it out.
   *
   * @default false
   */
  RequireLowercase: BooleanType.optional(),
  /**
   * Whether a password must contain a digit. Default: `true` without a password policy, `false` if the policy leaves it
   * out.
   *
   * @default false
   */
  RequireNumbers: BooleanType.optional(),
  /**
   * Whether a password must contain a symbol. A space inside the password counts as a symbol. Default: `true` without a
   * password policy, `false` if the policy leaves it out.
   *
   * @default false
   */
  RequireSymbols: BooleanType.optional(),
  /** Number of previous passwords that cannot be reused, 0 to 24. Default: 0. Not included in the `LITE` tier. */
  PasswordHistorySize: PasswordHistorySizeType.optional(),
  /**
   * Lifetime of temporary passwords in days. Default: 7, also for 0. After that, an administrator must set a new one.
   *
   * @default 0
   */
  TemporaryPasswordValidityDays: TemporaryPasswordValidityDaysType.optional(),
})

/**
 * Rules for passwords, and the lifetime of temporary passwords. A request that contains this object replaces the whole
 * password policy.
 */
export type PasswordPolicyType = z.infer<typeof PasswordPolicyType>

/** First factors of choice-based sign-in (`USER_AUTH`). */
export const SignInPolicyType = z.object({
  /**
   * First factors that users can sign in with. Default: `PASSWORD` only. Other factors are not included in the `LITE`
   * tier, and require `ALLOW_USER_AUTH` on the app client.
   */
  AllowedFirstAuthFactors: AllowedFirstAuthFactorsListType.optional(),
})

/** First factors of choice-based sign-in (`USER_AUTH`). */
export type SignInPolicyType = z.infer<typeof SignInPolicyType>

/** Password policy and sign-in policy of a pool. */
export const UserPoolPolicyType = z.object({
  /** Rules for passwords. */
  PasswordPolicy: PasswordPolicyType.optional(),
  /** First factors of choice-based sign-in. */
  SignInPolicy: SignInPolicyType.optional(),
})

/** Password policy and sign-in policy of a pool. */
export type UserPoolPolicyType = z.infer<typeof UserPoolPolicyType>

/** `ACTIVE` prevents the deletion of the pool, `INACTIVE` (the default) allows it. */
export const DeletionProtectionType = z.enum(['ACTIVE', 'INACTIVE'])

/** `ACTIVE` prevents the deletion of the pool, `INACTIVE` (the default) allows it. */
export type DeletionProtectionType = z.infer<typeof DeletionProtectionType>

/**
 * Version of the pre-token-generation event. `V1_0` can change the claims of ID tokens, `V2_0` also the claims and
 * scopes of access tokens, `V3_0` also those of machine clients.
 */
export const PreTokenGenerationLambdaVersionType = z.enum(['V1_0', 'V2_0', 'V3_0'])

/**
 * Version of the pre-token-generation event. `V1_0` can change the claims of ID tokens, `V2_0` also the claims and
 * scopes of access tokens, `V3_0` also those of machine clients.
 */
export type PreTokenGenerationLambdaVersionType = z.infer<typeof PreTokenGenerationLambdaVersionType>

/** Pre-token-generation function with its event version. */
export const PreTokenGenerationVersionConfigType = z.object({
  /** Version of the event that the function receives. Versions after `V1_0` require the `ESSENTIALS` or `PLUS` tier. */
  LambdaVersion: PreTokenGenerationLambdaVersionType,
  /** ARN of the function. If `LambdaConfigType.PreTokenGeneration` is set too, both must be equal. */
  LambdaArn: ArnType,
})

/** Pre-token-generation function with its event version. */
export type PreTokenGenerationVersionConfigType = z.infer<typeof PreTokenGenerationVersionConfigType>

/** Version of the custom SMS sender event. `V1_0` is the only one. */
export const CustomSMSSenderLambdaVersionType = z.enum(['V1_0'])

/** Version of the custom SMS sender event. `V1_0` is the only one. */
export type CustomSMSSenderLambdaVersionType = z.infer<typeof CustomSMSSenderLambdaVersionType>

/** Function that sends the text messages of a pool, instead of the built-in sender. */
export const CustomSMSLambdaVersionConfigType = z.object({
  /** Version of the event that the function receives. */
  LambdaVersion: CustomSMSSenderLambdaVersionType,
  /** ARN of the function. It is invoked asynchronously and receives codes encrypted with `KMSKeyID`. */
  LambdaArn: ArnType,
})

/** Function that sends the text messages of a pool, instead of the built-in sender. */
export type CustomSMSLambdaVersionConfigType = z.infer<typeof CustomSMSLambdaVersionConfigType>

/** Version of the custom email sender event. `V1_0` is the only one. */
export const CustomEmailSenderLambdaVersionType = z.enum(['V1_0'])

/** Version of the custom email sender event. `V1_0` is the only one. */
export type CustomEmailSenderLambdaVersionType = z.infer<typeof CustomEmailSenderLambdaVersionType>

/** Function that sends the email of a pool, instead of the built-in sender. */
export const CustomEmailLambdaVersionConfigType = z.object({
  /** Version of the event that the function receives. */
  LambdaVersion: CustomEmailSenderLambdaVersionType,
  /** ARN of the function. It is invoked asynchronously and receives codes encrypted with `KMSKeyID`. */
  LambdaArn: ArnType,
})

/** Function that sends the email of a pool, instead of the built-in sender. */
export type CustomEmailLambdaVersionConfigType = z.infer<typeof CustomEmailLambdaVersionConfigType>

/** Version of the inbound federation event. `V1_0` is the only one. */
export const InboundFederationLambdaVersionType = z.enum(['V1_0'])

/** Version of the inbound federation event. `V1_0` is the only one. */
export type InboundFederationLambdaVersionType = z.infer<typeof InboundFederationLambdaVersionType>

/** Function that changes the attributes from an external provider before they are mapped to the user. */
export const InboundFederationLambdaType = z.object({
  /** Version of the event that the function receives. */
  LambdaVersion: InboundFederationLambdaVersionType,
  /** ARN of the function. It returns all attributes to map, and runs at every federated sign-in. */
  LambdaArn: ArnType,
})

/** Function that changes the attributes from an external provider before they are mapped to the user. */
export type InboundFederationLambdaType = z.infer<typeof InboundFederationLambdaType>

/** Lambda functions that the pool invokes during sign-up, sign-in and messaging. An empty object means no triggers. */
export const LambdaConfigType = z.object({
  /**
   * ARN of the function invoked before a user is created. It can reject the sign-up, or confirm the user immediately.
   */
  PreSignUp: ArnType.optional(),
  /** ARN of the function that writes the text of messages. */
  CustomMessage: ArnType.optional(),
  /** ARN of the function invoked after a user is confirmed by sign-up or password reset. */
  PostConfirmation: ArnType.optional(),
  /**
   * ARN of the function invoked before a sign-in is checked. It can reject the sign-in. Not invoked for token refresh.
   */
  PreAuthentication: ArnType.optional(),
  /** ARN of the function invoked after a successful sign-in, before tokens are issued. */
  PostAuthentication: ArnType.optional(),
  /** ARN of the function that determines the next step of a custom authentication flow. */
  DefineAuthChallenge: ArnType.optional(),
  /** ARN of the function that creates a custom challenge. */
  CreateAuthChallenge: ArnType.optional(),
  /** ARN of the function that checks the response to a custom challenge. */
  VerifyAuthChallengeResponse: ArnType.optional(),
  /**
   * ARN of the function that changes the claims of ID tokens, with event version `V1_0`. `PreTokenGenerationConfig`
   * supports later versions.
   */
  PreTokenGeneration: ArnType.optional(),
  /**
   * ARN of the function that looks up an unknown user in another directory, at sign-in with a password and at password
   * reset. Not invoked for SRP.
   */
  UserMigration: ArnType.optional(),
  /** Function that changes the claims of tokens, with its event version. */
  PreTokenGenerationConfig: PreTokenGenerationVersionConfigType.optional(),
  /** Function that sends text messages. Requires `KMSKeyID`. */
  CustomSMSSender: CustomSMSLambdaVersionConfigType.optional(),
  /** Function that sends email. Requires `KMSKeyID`. */
  CustomEmailSender: CustomEmailLambdaVersionConfigType.optional(),
  /** ARN of the key that encrypts codes and temporary passwords for the custom senders. */
  KMSKeyID: ArnType.optional(),
  /** Function that changes the attributes from external providers. */
  InboundFederation: InboundFederationLambdaType.optional(),
})

/** Lambda functions that the pool invokes during sign-up, sign-in and messaging. An empty object means no triggers. */
export type LambdaConfigType = z.infer<typeof LambdaConfigType>

/** Attributes to verify: `email`, `phone_number` or both. */
export const VerifiedAttributesListType = z.array(VerifiedAttributeType)

/** Attributes to verify: `email`, `phone_number` or both. */
export type VerifiedAttributesListType = z.infer<typeof VerifiedAttributesListType>

/** An attribute that users sign in with instead of a username. */
export const UsernameAttributeType = z.enum(['phone_number', 'email'])

/** An attribute that users sign in with instead of a username. */
export type UsernameAttributeType = z.infer<typeof UsernameAttributeType>

/** Attributes that users sign in with instead of a username. */
export const UsernameAttributesListType = z.array(UsernameAttributeType)

/** Attributes that users sign in with instead of a username. */
export type UsernameAttributesListType = z.infer<typeof UsernameAttributesListType>

/** Body of an email with a code, 6 to 20,000 characters. It must contain the placeholder `{####}` for the code. */
export const EmailVerificationMessageType = z.string().min(6).max(20000).check(
  matchesPattern('^(?=[\\s\\S]*\\{####\\})[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*$'),
)

/** Body of an email with a code, 6 to 20,000 characters. It must contain the placeholder `{####}` for the code. */
export type EmailVerificationMessageType = z.infer<typeof EmailVerificationMessageType>

/**
 * Body of an email with a link, 6 to 20,000 characters. It must contain `{##text##}`, where `text` becomes the link.
 */
export const EmailVerificationMessageByLinkType = z.string().min(6).max(20000).check(
  matchesPattern('^(?=(?:(?!\\{##)[\\s\\S])*\\{##[\\s\\S]*##\\})[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*$'),
)

/**
 * Body of an email with a link, 6 to 20,000 characters. It must contain `{##text##}`, where `text` becomes the link.
 */
export type EmailVerificationMessageByLinkType = z.infer<typeof EmailVerificationMessageByLinkType>

/** Subject of an email with a link, 1 to 140 characters. */
export const EmailVerificationSubjectByLinkType = z.string().min(1).max(140).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+)$'),
)

/** Subject of an email with a link, 1 to 140 characters. */
export type EmailVerificationSubjectByLinkType = z.infer<typeof EmailVerificationSubjectByLinkType>

/**
 * Content of the sign-up email: `CONFIRM_WITH_CODE` sends a code, `CONFIRM_WITH_LINK` a link, which requires a domain.
 */
export const DefaultEmailOptionType = z.enum(['CONFIRM_WITH_LINK', 'CONFIRM_WITH_CODE'])

/**
 * Content of the sign-up email: `CONFIRM_WITH_CODE` sends a code, `CONFIRM_WITH_LINK` a link, which requires a domain.
 */
export type DefaultEmailOptionType = z.infer<typeof DefaultEmailOptionType>

/** Texts of messages with a verification or reset code, and of the sign-up email with a link. */
export const VerificationMessageTemplateType = z.object({
  /** Text of an SMS with a code. It must contain the placeholder `{####}`. */
  SmsMessage: SmsVerificationMessageType.optional(),
  /** Body of an email with a verification or reset code. It must contain the placeholder `{####}`. */
  EmailMessage: EmailVerificationMessageType.optional(),
  /** Subject of an email with a code. */
  EmailSubject: EmailVerificationSubjectType.optional(),
  /** Body of an email with a link. It must contain `{##text##}`, where `text` becomes the link. */
  EmailMessageByLink: EmailVerificationMessageByLinkType.optional(),
  /** Subject of an email with a link. */
  EmailSubjectByLink: EmailVerificationSubjectByLinkType.optional(),
  /**
   * Whether the sign-up email contains a code (the default) or a link. Attribute verification and password resets
   * always use codes.
   */
  DefaultEmailOption: DefaultEmailOptionType.optional(),
})

/** Texts of messages with a verification or reset code, and of the sign-up email with a link. */
export type VerificationMessageTemplateType = z.infer<typeof VerificationMessageTemplateType>

/** Attributes that keep their old value until the new one is verified. */
export const UserAttributeUpdateSettingsType = z.object({
  /**
   * Attributes that must be verified before an update, a subset of `AutoVerifiedAttributes`. Until
   * `VerifyUserAttribute` succeeds, the new value is pending and not visible.
   */
  AttributesRequireVerificationBeforeUpdate: AttributesRequireVerificationBeforeUpdateType.optional(),
})

/** Attributes that keep their old value until the new one is verified. */
export type UserAttributeUpdateSettingsType = z.infer<typeof UserAttributeUpdateSettingsType>

/** Device tracking. A pool with this setting tracks devices, a pool without it does not. */
export const DeviceConfigurationType = z.object({
  /**
   * Whether a remembered device replaces MFA, so that MFA is required only on new devices. Default: `false`.
   *
   * @default false
   */
  ChallengeRequiredOnNewDevice: BooleanType.optional(),
  /**
   * Whether a device is remembered only with the user's consent, given with `UpdateDeviceStatus`. Default: `false`,
   * with which each confirmed device is remembered.
   *
   * @default false
   */
  DeviceOnlyRememberedOnUserPrompt: BooleanType.optional(),
})

/** Device tracking. A pool with this setting tracks devices, a pool without it does not. */
export type DeviceConfigurationType = z.infer<typeof DeviceConfigurationType>

/** An email address. */
export const EmailAddressType = z.string().check(
  matchesPattern('^(?=[\\s\\S]+@[\\s\\S])[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$'),
)

/** An email address. */
export type EmailAddressType = z.infer<typeof EmailAddressType>

/** `COGNITO_DEFAULT` is the built-in sender with its daily limit, `DEVELOPER` your own verified sender. */
export const EmailSendingAccountType = z.enum(['COGNITO_DEFAULT', 'DEVELOPER'])

/** `COGNITO_DEFAULT` is the built-in sender with its daily limit, `DEVELOPER` your own verified sender. */
export type EmailSendingAccountType = z.infer<typeof EmailSendingAccountType>

/** Name of an Amazon SES configuration set. */
export const SESConfigurationSet = z.string().min(1).max(64).regex(/^[a-zA-Z0-9_-]+$/u)

/** Name of an Amazon SES configuration set. */
export type SESConfigurationSet = z.infer<typeof SESConfigurationSet>

/**
 * Sender of the email of a pool: the built-in sender, or your own verified identity in Amazon SES. Poolhouse uses
 * `From` and `ReplyToEmailAddress`, and sends email through the service in its own settings.
 */
export const EmailConfigurationType = z.object({
  /** ARN of the verified SES identity that sends the email. Required with `DEVELOPER`. */
  SourceArn: ArnType.optional(),
  /** Address for replies. */
  ReplyToEmailAddress: EmailAddressType.optional(),
  /** `COGNITO_DEFAULT` (the default) or `DEVELOPER`. Email MFA, and email texts from a trigger, require `DEVELOPER`. */
  EmailSendingAccount: EmailSendingAccountType.optional(),
  /** Sender address, either an address or `Name <address>`. The identity in `SourceArn` must cover it. */
  From: StringType.optional(),
  /** Name of the SES configuration set applied to the messages. */
  ConfigurationSet: SESConfigurationSet.optional(),
})

/**
 * Sender of the email of a pool: the built-in sender, or your own verified identity in Amazon SES. Poolhouse uses
 * `From` and `ReplyToEmailAddress`, and sends email through the service in its own settings.
 */
export type EmailConfigurationType = z.infer<typeof EmailConfigurationType>

/** Definitions of user attributes. */
export const SchemaAttributesListType = z.array(SchemaAttributeType).min(1).max(50)

/** Definitions of user attributes. */
export type SchemaAttributesListType = z.infer<typeof SchemaAttributesListType>

/** Threat protection of a pool. */
export const UserPoolAddOnsType = z.object({
  /** Mode of the standard sign-in flows. `AUDIT` and `ENFORCED` require the `PLUS` tier. */
  AdvancedSecurityMode: AdvancedSecurityModeType,
  /** Modes of other flows, such as custom authentication. */
  AdvancedSecurityAdditionalFlows: AdvancedSecurityAdditionalFlowsType.optional(),
})

/** Threat protection of a pool. */
export type UserPoolAddOnsType = z.infer<typeof UserPoolAddOnsType>

/** Whether usernames are case-sensitive. Cannot be changed after the pool is created. */
export const UsernameConfigurationType = z.object({
  /** Whether `Ada` and `ada` are different users. It applies to usernames, email aliases and preferred usernames. */
  CaseSensitive: WrappedBooleanType,
})

/** Whether usernames are case-sensitive. Cannot be changed after the pool is created. */
export type UsernameConfigurationType = z.infer<typeof UsernameConfigurationType>

/**
 * Feature tier. `LITE`: sign-in with passwords, and the classic hosted UI. `ESSENTIALS` (the default): also
 * choice-based sign-in, passkeys, email codes, managed login and the customization of access tokens. `PLUS`: also
 * threat protection.
 */
export const UserPoolTierType = z.enum(['LITE', 'ESSENTIALS', 'PLUS'])

/**
 * Feature tier. `LITE`: sign-in with passwords, and the classic hosted UI. `ESSENTIALS` (the default): also
 * choice-based sign-in, passkeys, email codes, managed login and the customization of access tokens. `PLUS`: also
 * threat protection.
 */
export type UserPoolTierType = z.infer<typeof UserPoolTierType>

/** `AWS_OWNED_KEY` is a key of the service, `CUSTOMER_MANAGED_KEY` your own key. */
export const EncryptionKeyType = z.enum(['AWS_OWNED_KEY', 'CUSTOMER_MANAGED_KEY'])

/** `AWS_OWNED_KEY` is a key of the service, `CUSTOMER_MANAGED_KEY` your own key. */
export type EncryptionKeyType = z.infer<typeof EncryptionKeyType>

/** ARN of an encryption key in AWS KMS. */
export const EncryptionKeyArnType = z.string().min(20).max(2048).regex(
  /^(?:arn:[\w+=/,.@\-]+:[\w+=/,.@\-]+:([\w+=/,.@\-]*)?:[0-9]+:[\w+=/,.@\-]+(:[\w+=/,.@\-]+)?(:[\w+=/,.@\-]+)?)$/u,
)

/** ARN of an encryption key in AWS KMS. */
export type EncryptionKeyArnType = z.infer<typeof EncryptionKeyArnType>

/**
 * Key that encrypts the data of a pool at rest. Poolhouse stores this setting, but encrypts with its own master key.
 */
export const KeyConfigurationType = z.object({
  /** Type of the key. Default: `AWS_OWNED_KEY`. */
  KeyType: EncryptionKeyType.optional(),
  /** ARN of your key. Only with `CUSTOMER_MANAGED_KEY`. */
  KmsKeyArn: EncryptionKeyArnType.optional(),
})

/**
 * Key that encrypts the data of a pool at rest. Poolhouse stores this setting, but encrypts with its own master key.
 */
export type KeyConfigurationType = z.infer<typeof KeyConfigurationType>

/**
 * Form of the issuer URL: `ORIGINAL` (the default) is on the regional API host, `UPDATED` is the form for pools with
 * replicas in other Regions.
 */
export const IssuerType = z.enum(['ORIGINAL', 'UPDATED'])

/**
 * Form of the issuer URL: `ORIGINAL` (the default) is on the regional API host, `UPDATED` is the form for pools with
 * replicas in other Regions.
 */
export type IssuerType = z.infer<typeof IssuerType>

/** Form of the issuer URL in the `iss` claim of tokens. */
export const IssuerConfigurationType = z.object({
  /** Form of the issuer URL. Default: `ORIGINAL`. */
  Type: IssuerType.optional(),
})

/** Form of the issuer URL in the `iss` claim of tokens. */
export type IssuerConfigurationType = z.infer<typeof IssuerConfigurationType>

/** Status of a user pool: `Enabled` or `Disabled`. Deprecated: responses do not contain it. */
export const StatusType = z.enum(['Enabled', 'Disabled'])

/** Status of a user pool: `Enabled` or `Disabled`. Deprecated: responses do not contain it. */
export type StatusType = z.infer<typeof StatusType>

/**
 * Dynamic client registration: whether applications can register themselves as app clients of the pool, and what such
 * clients may do.
 */
export const DcrConfigurationType = z.object({
  /** Whether dynamic client registration is enabled. */
  EnableStatus: StatusType.optional(),
  /** Whether applications can register without authentication. */
  OpenDcrEnabled: BooleanType.optional(),
  /** OAuth grants that clients registered with authentication may use. */
  AuthenticatedGrantTypes: OAuthFlowsType.optional(),
  /** OAuth grants that clients registered without authentication may use. */
  OpenDcrGrantTypes: OAuthFlowsType.optional(),
  /** OAuth scopes that registered clients may request, at most 50. */
  AllowedScopes: ScopeListType.optional(),
})

/**
 * Dynamic client registration: whether applications can register themselves as app clients of the pool, and what such
 * clients may do.
 */
export type DcrConfigurationType = z.infer<typeof DcrConfigurationType>

/** Input of CreateUserPool. */
export const CreateUserPoolRequest = z.object({
  /** Display name of the pool. It does not have to be unique. */
  PoolName: UserPoolNameType,
  /**
   * Password policy, and the first factors that users can sign in with. By default a password needs 8 characters, with
   * an uppercase letter, a lowercase letter, a digit and a symbol.
   */
  Policies: UserPoolPolicyType.optional(),
  /** Deletion protection: with `ACTIVE`, `DeleteUserPool` fails. Default: `INACTIVE`. */
  DeletionProtection: DeletionProtectionType.optional(),
  /** Lambda functions that the pool invokes during sign-up, sign-in and messaging. Empty when there are none. */
  LambdaConfig: LambdaConfigType.optional(),
  /**
   * Attributes that the pool verifies automatically: it sends a code at sign-up and after a change. If both are listed
   * and a new user has both, the sign-up code goes to the phone number. Default: none.
   */
  AutoVerifiedAttributes: VerifiedAttributesListType.optional(),
  /**
   * Attributes that can serve as sign-in names in addition to the username. Email addresses and phone numbers must be
   * verified. Cannot be changed later, and cannot be combined with `UsernameAttributes`.
   */
  AliasAttributes: AliasAttributesListType.optional(),
  /**
   * Whether users sign in with an email address or phone number. The username is then a generated UUID. Cannot be
   * changed later, and cannot be combined with `AliasAttributes`.
   */
  UsernameAttributes: UsernameAttributesListType.optional(),
  /**
   * Text of SMS messages with a verification or reset code. `{####}` stands for the code. If
   * `VerificationMessageTemplate.SmsMessage` is set too, both must be equal.
   */
  SmsVerificationMessage: SmsVerificationMessageType.optional(),
  /**
   * Body of emails with a verification or reset code. `{####}` stands for the code. If
   * `VerificationMessageTemplate.EmailMessage` is set too, both must be equal.
   */
  EmailVerificationMessage: EmailVerificationMessageType.optional(),
  /**
   * Subject of emails with a verification or reset code. If `VerificationMessageTemplate.EmailSubject` is set too, both
   * must be equal.
   */
  EmailVerificationSubject: EmailVerificationSubjectType.optional(),
  /** Texts of messages with a code or a link. Built-in texts replace those that are left out. */
  VerificationMessageTemplate: VerificationMessageTemplateType.optional(),
  /** Text of SMS messages with an MFA code. `{####}` stands for the code. Default: a built-in text. */
  SmsAuthenticationMessage: SmsVerificationMessageType.optional(),
  /**
   * Which users need a second factor: with `OFF` (the default) none, with `OPTIONAL` those who set one up, with `ON`
   * all. `OPTIONAL` and `ON` require a configured factor; `SetUserPoolMfaConfig` sets both in one request.
   */
  MfaConfiguration: UserPoolMfaType.optional(),
  /**
   * Attributes that keep their old value until the new one is verified. By default, a new value takes effect
   * immediately and is unverified.
   */
  UserAttributeUpdateSettings: UserAttributeUpdateSettingsType.optional(),
  /** Device tracking. Default: the pool does not remember devices. */
  DeviceConfiguration: DeviceConfigurationType.optional(),
  /**
   * Sender of the email of the pool. Default: the built-in sender, which sends a limited number of messages per day.
   */
  EmailConfiguration: EmailConfigurationType.optional(),
  /** IAM role and Region for text messages. Required for the verification of phone numbers and for codes by SMS. */
  SmsConfiguration: SmsConfigurationType.optional(),
  /** Tags of the pool, at most 50. */
  UserPoolTags: UserPoolTagsType.optional(),
  /** Whether only administrators can create users, and the texts of invitations. */
  AdminCreateUserConfig: AdminCreateUserConfigType.optional(),
  /**
   * Settings of standard attributes, and definitions of custom attributes. The types of standard attributes cannot be
   * changed, and custom attributes cannot be required.
   */
  Schema: SchemaAttributesListType.optional(),
  /** Threat protection. Default: off. */
  UserPoolAddOns: UserPoolAddOnsType.optional(),
  /** Whether usernames are case-sensitive. Default: they are. Cannot be changed later. */
  UsernameConfiguration: UsernameConfigurationType.optional(),
  /**
   * Channels for the recovery of forgotten passwords. Default: a verified email address, then a verified phone number.
   */
  AccountRecoverySetting: AccountRecoverySettingType.optional(),
  /** Feature tier of the pool. Default: `ESSENTIALS`. */
  UserPoolTier: UserPoolTierType.optional(),
  /** Key that encrypts the data of the pool. Replicas require a customer-managed multi-Region key. */
  KeyConfiguration: KeyConfigurationType.optional(),
  /**
   * Form of the token issuer. Use `UPDATED` for a pool with replicas. A change changes the `iss` claim, which token
   * verifiers compare.
   */
  IssuerConfiguration: IssuerConfigurationType.optional(),
  /** Dynamic client registration. Default: off. */
  DcrConfiguration: DcrConfigurationType.optional(),
  /** Names of the authentication levels, as they appear in `acr` claims and in requests. */
  AcrConfiguration: AcrConfigurationType.optional(),
})

/** Input of CreateUserPool. */
export type CreateUserPoolRequest = z.infer<typeof CreateUserPoolRequest>

/** A user pool with all its settings. */
export const UserPoolType = z.object({
  /** Id of the user pool. */
  Id: UserPoolIdType.optional(),
  /** Name of the user pool. */
  Name: UserPoolNameType.optional(),
  /** Password policy, and the first factors that users can sign in with. */
  Policies: UserPoolPolicyType.optional(),
  /** Deletion protection: with `ACTIVE`, `DeleteUserPool` fails. Default: `INACTIVE`. */
  DeletionProtection: DeletionProtectionType.optional(),
  /** Lambda functions that the pool invokes during sign-up, sign-in and messaging. Empty when there are none. */
  LambdaConfig: LambdaConfigType.optional(),
  /**
   * Deprecated and always absent.
   *
   * @deprecated
   */
  Status: StatusType.optional(),
  /** When the settings were last modified, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
  /** When the pool was created, in epoch seconds. */
  CreationDate: DateType.optional(),
  /**
   * All attributes: the standard attributes that every pool has, and the custom attributes. Do not rely on the order.
   */
  SchemaAttributes: SchemaAttributesListType.optional(),
  /**
   * Attributes that the pool verifies automatically: it sends a code at sign-up and after a change. If both are listed
   * and a new user has both, the sign-up code goes to the phone number. Default: none.
   */
  AutoVerifiedAttributes: VerifiedAttributesListType.optional(),
  /**
   * Attributes that can serve as sign-in names in addition to the username. Email addresses and phone numbers must be
   * verified. Set at creation.
   */
  AliasAttributes: AliasAttributesListType.optional(),
  /**
   * Attributes that users sign in with instead of a username: an email address or phone number. The username is then a
   * generated UUID. Set at creation.
   */
  UsernameAttributes: UsernameAttributesListType.optional(),
  /**
   * Text of SMS messages with a verification or reset code. `{####}` stands for the code. If
   * `VerificationMessageTemplate.SmsMessage` is set too, both must be equal.
   */
  SmsVerificationMessage: SmsVerificationMessageType.optional(),
  /**
   * Body of emails with a verification or reset code. `{####}` stands for the code. If
   * `VerificationMessageTemplate.EmailMessage` is set too, both must be equal.
   */
  EmailVerificationMessage: EmailVerificationMessageType.optional(),
  /**
   * Subject of emails with a verification or reset code. If `VerificationMessageTemplate.EmailSubject` is set too, both
   * must be equal.
   */
  EmailVerificationSubject: EmailVerificationSubjectType.optional(),
  /** Texts of messages with a code or a link. Built-in texts replace those that are left out. */
  VerificationMessageTemplate: VerificationMessageTemplateType.optional(),
  /** Text of SMS messages with an MFA code. `{####}` stands for the code. Default: a built-in text. */
  SmsAuthenticationMessage: SmsVerificationMessageType.optional(),
  /**
   * Attributes that keep their old value until the new one is verified. By default, a new value takes effect
   * immediately and is unverified.
   */
  UserAttributeUpdateSettings: UserAttributeUpdateSettingsType.optional(),
  /**
   * Which users need a second factor: with `OFF` (the default) none, with `OPTIONAL` those who set one up, with `ON`
   * all. `OPTIONAL` and `ON` require a configured factor; `SetUserPoolMfaConfig` sets both in one request.
   */
  MfaConfiguration: UserPoolMfaType.optional(),
  /** Device tracking. Default: the pool does not remember devices. */
  DeviceConfiguration: DeviceConfigurationType.optional(),
  /**
   * Estimated number of users in the pool.
   *
   * @default 0
   */
  EstimatedNumberOfUsers: IntegerType.optional(),
  /**
   * Sender of the email of the pool. Default: the built-in sender, which sends a limited number of messages per day.
   */
  EmailConfiguration: EmailConfigurationType.optional(),
  /** IAM role and Region for text messages. Required for the verification of phone numbers and for codes by SMS. */
  SmsConfiguration: SmsConfigurationType.optional(),
  /** Tags of the pool, at most 50. */
  UserPoolTags: UserPoolTagsType.optional(),
  /** Why text messages cannot be sent. Absent when they can. */
  SmsConfigurationFailure: StringType.optional(),
  /** Why email cannot be sent. Absent when it can. */
  EmailConfigurationFailure: StringType.optional(),
  /** Prefix of the prefix domain. Absent when the pool has none. */
  Domain: DomainType.optional(),
  /** Host name of the custom domain. Absent when the pool has none. */
  CustomDomain: DomainType.optional(),
  /** Whether only administrators can create users, and the texts of invitations. */
  AdminCreateUserConfig: AdminCreateUserConfigType.optional(),
  /** Threat protection. Default: off. */
  UserPoolAddOns: UserPoolAddOnsType.optional(),
  /** Whether usernames are case-sensitive. Absent when it was not set, and they are. Set at creation. */
  UsernameConfiguration: UsernameConfigurationType.optional(),
  /** ARN of the pool, which tags and permissions refer to. */
  Arn: ArnType.optional(),
  /**
   * Channels for the recovery of forgotten passwords. Default: a verified email address, then a verified phone number.
   */
  AccountRecoverySetting: AccountRecoverySettingType.optional(),
  /** Feature tier of the pool. */
  UserPoolTier: UserPoolTierType.optional(),
  /** Key that encrypts the data of the pool. Replicas require a customer-managed multi-Region key. */
  KeyConfiguration: KeyConfigurationType.optional(),
  /**
   * Form of the token issuer. Use `UPDATED` for a pool with replicas. A change changes the `iss` claim, which token
   * verifiers compare.
   */
  IssuerConfiguration: IssuerConfigurationType.optional(),
  /** Dynamic client registration. Absent when it was not set. */
  DcrConfiguration: DcrConfigurationType.optional(),
  /** Names of the authentication levels, as they appear in `acr` claims and in requests. */
  AcrConfiguration: AcrConfigurationType.optional(),
})

/** A user pool with all its settings. */
export type UserPoolType = z.infer<typeof UserPoolType>

/** Output of CreateUserPool. */
export const CreateUserPoolResponse = z.object({
  /** The new user pool with all its settings. */
  UserPool: UserPoolType.optional(),
})

/** Output of CreateUserPool. */
export type CreateUserPoolResponse = z.infer<typeof CreateUserPoolResponse>

/** Input of DeleteUserPool. */
export const DeleteUserPoolRequest = z.object({
  /** Id of the user pool: the name of the Region, an underscore and nine letters or digits. */
  UserPoolId: UserPoolIdType,
})

/** Input of DeleteUserPool. */
export type DeleteUserPoolRequest = z.infer<typeof DeleteUserPoolRequest>

/** Input of DescribeUserPool. */
export const DescribeUserPoolRequest = z.object({
  /** Id of the user pool: the name of the Region, an underscore and nine letters or digits. */
  UserPoolId: UserPoolIdType,
})

/** Input of DescribeUserPool. */
export type DescribeUserPoolRequest = z.infer<typeof DescribeUserPoolRequest>

/** Output of DescribeUserPool. */
export const DescribeUserPoolResponse = z.object({
  /** The user pool with all its settings. */
  UserPool: UserPoolType.optional(),
})

/** Output of DescribeUserPool. */
export type DescribeUserPoolResponse = z.infer<typeof DescribeUserPoolResponse>

/** Input of ListUserPools. */
export const ListUserPoolsRequest = z.object({
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  NextToken: PaginationKeyType.optional(),
  /** Maximum number of items on a page, 1 to 60. */
  MaxResults: PoolQueryLimitType,
})

/** Input of ListUserPools. */
export type ListUserPoolsRequest = z.infer<typeof ListUserPoolsRequest>

/** Regions that have a replica of the pool. */
export const ReplicaRegionsType = z.array(StringType)

/** Regions that have a replica of the pool. */
export type ReplicaRegionsType = z.infer<typeof ReplicaRegionsType>

/** A user pool in a list. */
export const UserPoolDescriptionType = z.object({
  /** Id of the user pool. */
  Id: UserPoolIdType.optional(),
  /** Name of the user pool. */
  Name: UserPoolNameType.optional(),
  /** Lambda functions that the pool invokes during sign-up, sign-in and messaging. Empty when there are none. */
  LambdaConfig: LambdaConfigType.optional(),
  /**
   * Deprecated and always absent.
   *
   * @deprecated
   */
  Status: StatusType.optional(),
  /** When the settings were last modified, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
  /** When the pool was created, in epoch seconds. */
  CreationDate: DateType.optional(),
  /** Regions that have a replica of the pool. */
  ReplicaRegions: ReplicaRegionsType.optional(),
})

/** A user pool in a list. */
export type UserPoolDescriptionType = z.infer<typeof UserPoolDescriptionType>

/** User pools on a page. */
export const UserPoolListType = z.array(UserPoolDescriptionType)

/** User pools on a page. */
export type UserPoolListType = z.infer<typeof UserPoolListType>

/** Output of ListUserPools. */
export const ListUserPoolsResponse = z.object({
  /** User pools on this page. */
  UserPools: UserPoolListType.optional(),
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  NextToken: PaginationKeyType.optional(),
})

/** Output of ListUserPools. */
export type ListUserPoolsResponse = z.infer<typeof ListUserPoolsResponse>

/** Input of UpdateUserPool. */
export const UpdateUserPoolRequest = z.object({
  /** Id of the user pool: the name of the Region, an underscore and nine letters or digits. */
  UserPoolId: UserPoolIdType,
  /**
   * Password policy, and the first factors that users can sign in with. If it, or one of its halves, is left out, it
   * does not change.
   */
  Policies: UserPoolPolicyType.optional(),
  /** Deletion protection: with `ACTIVE`, `DeleteUserPool` fails. If it is left out, it does not change. */
  DeletionProtection: DeletionProtectionType.optional(),
  /**
   * Lambda functions that the pool invokes during sign-up, sign-in and messaging. If it is left out, all triggers are
   * removed.
   */
  LambdaConfig: LambdaConfigType.optional(),
  /**
   * Attributes that the pool verifies automatically: it sends a code at sign-up and after a change. If it is left out,
   * the pool verifies none.
   */
  AutoVerifiedAttributes: VerifiedAttributesListType.optional(),
  /**
   * Text of SMS messages with a verification or reset code. `{####}` stands for the code. If
   * `VerificationMessageTemplate.SmsMessage` is set too, both must be equal. If all message texts are left out, they do
   * not change.
   */
  SmsVerificationMessage: SmsVerificationMessageType.optional(),
  /**
   * Body of emails with a verification or reset code. `{####}` stands for the code. If
   * `VerificationMessageTemplate.EmailMessage` is set too, both must be equal. If all message texts are left out, they
   * do not change.
   */
  EmailVerificationMessage: EmailVerificationMessageType.optional(),
  /**
   * Subject of emails with a verification or reset code. If `VerificationMessageTemplate.EmailSubject` is set too, both
   * must be equal. If all message texts are left out, they do not change.
   */
  EmailVerificationSubject: EmailVerificationSubjectType.optional(),
  /**
   * Texts of messages with a code or a link. Built-in texts replace those that are left out. If all message texts are
   * left out, they do not change.
   */
  VerificationMessageTemplate: VerificationMessageTemplateType.optional(),
  /**
   * Text of SMS messages with an MFA code. `{####}` stands for the code. If it is left out, a built-in text is used.
   */
  SmsAuthenticationMessage: SmsVerificationMessageType.optional(),
  /**
   * Attributes that keep their old value until the new one is verified. If it is left out, new values take effect
   * immediately and are unverified.
   */
  UserAttributeUpdateSettings: UserAttributeUpdateSettingsType.optional(),
  /**
   * Which users need a second factor: with `OFF` none, with `OPTIONAL` those who set one up, with `ON` all. `OPTIONAL`
   * and `ON` require a configured factor; `SetUserPoolMfaConfig` sets both in one request. If it is left out, it does
   * not change.
   */
  MfaConfiguration: UserPoolMfaType.optional(),
  /** Device tracking. If it is left out, device tracking is turned off. */
  DeviceConfiguration: DeviceConfigurationType.optional(),
  /** Sender of the email of the pool. If it is left out, it does not change. */
  EmailConfiguration: EmailConfigurationType.optional(),
  /** IAM role and Region for text messages. If it is left out, it is removed. */
  SmsConfiguration: SmsConfigurationType.optional(),
  /**
   * Tags of the pool, at most 50. They replace all tags; `TagResource` and `UntagResource` change single tags. If it is
   * left out, the tags do not change.
   */
  UserPoolTags: UserPoolTagsType.optional(),
  /**
   * Whether only administrators can create users, and the texts of invitations. If it is left out, it returns to its
   * defaults.
   */
  AdminCreateUserConfig: AdminCreateUserConfigType.optional(),
  /** Threat protection. If it is left out, threat protection is turned off. */
  UserPoolAddOns: UserPoolAddOnsType.optional(),
  /** Channels for the recovery of forgotten passwords. If it is left out, it does not change. */
  AccountRecoverySetting: AccountRecoverySettingType.optional(),
  /** New display name of the pool. If it is left out, the name does not change. */
  PoolName: UserPoolNameType.optional(),
  /**
   * Feature tier of the pool. A lower tier is rejected while features of the higher one are in use. If it is left out,
   * the tier does not change.
   */
  UserPoolTier: UserPoolTierType.optional(),
  /**
   * Key that encrypts the data of the pool. Replicas require a customer-managed multi-Region key. If it is left out, it
   * does not change.
   */
  KeyConfiguration: KeyConfigurationType.optional(),
  /**
   * Form of the token issuer. Use `UPDATED` for a pool with replicas. A change changes the `iss` claim, which token
   * verifiers compare. If it is left out, it does not change.
   */
  IssuerConfiguration: IssuerConfigurationType.optional(),
  /** Dynamic client registration. If it is left out, it is turned off. */
  DcrConfiguration: DcrConfigurationType.optional(),
  /**
   * Names of the authentication levels, as they appear in `acr` claims and in requests. If it is left out, the default
   * names are used.
   */
  AcrConfiguration: AcrConfigurationType.optional(),
})

/** Input of UpdateUserPool. */
export type UpdateUserPoolRequest = z.infer<typeof UpdateUserPoolRequest>

/** Output of UpdateUserPool. */
export const UpdateUserPoolResponse = z.object({})

/** Output of UpdateUserPool. */
export type UpdateUserPoolResponse = z.infer<typeof UpdateUserPoolResponse>
