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

/** Rank of a recovery channel; 1 is tried before 2. */
export const PriorityType = z.int().min(1).max(2)

/** Rank of a recovery channel; 1 is tried before 2. */
export type PriorityType = z.infer<typeof PriorityType>

/**
 * `verified_email` and `verified_phone_number` send a reset code there; `admin_only` leaves recovery to an
 * administrator.
 */
export const RecoveryOptionNameType = z.enum(['verified_email', 'verified_phone_number', 'admin_only'])

/**
 * `verified_email` and `verified_phone_number` send a reset code there; `admin_only` leaves recovery to an
 * administrator.
 */
export type RecoveryOptionNameType = z.infer<typeof RecoveryOptionNameType>

/** One recovery channel and its rank. */
export const RecoveryOptionType = z.object({
  /** Rank, 1 before 2; each used once. */
  Priority: PriorityType,
  /** The channel. */
  Name: RecoveryOptionNameType,
})

/** One recovery channel and its rank. */
export type RecoveryOptionType = z.infer<typeof RecoveryOptionType>

/** Recovery channels, one or two of them. */
export const RecoveryMechanismsType = z.array(RecoveryOptionType).min(1).max(2)

/** Recovery channels, one or two of them. */
export type RecoveryMechanismsType = z.infer<typeof RecoveryMechanismsType>

/**
 * How a user who has forgotten the password may get back in: the channels that may carry a reset code, in order of
 * preference.
 */
export const AccountRecoverySettingType = z.object({
  /**
   * Channels by rank. The first whose attribute is verified, and is not the user's MFA factor, gets the code;
   * `admin_only` stands alone.
   */
  RecoveryMechanisms: RecoveryMechanismsType.optional(),
})

/**
 * How a user who has forgotten the password may get back in: the channels that may carry a reset code, in order of
 * preference.
 */
export type AccountRecoverySettingType = z.infer<typeof AccountRecoverySettingType>

/** The name a pool gives to one authentication level. */
export const AcrLevelConfigType = z.object({
  /** Name of the level, 1 to 64 characters, unlike the others of this pool. */
  AcrValue: AcrValueType,
})

/** The name a pool gives to one authentication level. */
export type AcrLevelConfigType = z.infer<typeof AcrLevelConfigType>

/** Authentication level names by level; each name may be used once. */
export const AcrConfigurationType = record(AcrLevelNameType, AcrLevelConfigType)

/** Authentication level names by level; each name may be used once. */
export type AcrConfigurationType = z.infer<typeof AcrConfigurationType>

/** Name of an attribute, at most 20 characters and without prefix when it is given in a request. */
export const CustomAttributeNameType = z.string().min(1).max(20).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+)$'),
)

/** Name of an attribute, at most 20 characters and without prefix when it is given in a request. */
export type CustomAttributeNameType = z.infer<typeof CustomAttributeNameType>

/**
 * Type of an attribute's value: `String`, `Number`, `DateTime` or `Boolean`. Values of every type are sent as strings.
 */
export const AttributeDataType = z.enum(['String', 'Number', 'DateTime', 'Boolean'])

/**
 * Type of an attribute's value: `String`, `Number`, `DateTime` or `Boolean`. Values of every type are sent as strings.
 */
export type AttributeDataType = z.infer<typeof AttributeDataType>

/** Bounds of a `Number` attribute, both inclusive and written as decimal strings. */
export const NumberAttributeConstraintsType = z.object({
  /** Smallest allowed value. No lower bound when left out. */
  MinValue: StringType.optional(),
  /** Largest allowed value. No upper bound when left out. */
  MaxValue: StringType.optional(),
})

/** Bounds of a `Number` attribute, both inclusive and written as decimal strings. */
export type NumberAttributeConstraintsType = z.infer<typeof NumberAttributeConstraintsType>

/** Length bounds of a `String` attribute in characters, both inclusive and written as decimal strings. */
export const StringAttributeConstraintsType = z.object({
  /** Shortest allowed value. */
  MinLength: StringType.optional(),
  /** Longest allowed value, at most `2048`. */
  MaxLength: StringType.optional(),
})

/** Length bounds of a `String` attribute in characters, both inclusive and written as decimal strings. */
export type StringAttributeConstraintsType = z.infer<typeof StringAttributeConstraintsType>

/**
 * Definition of one user attribute: its type, bounds and rules. In requests custom attributes go by their bare name, in
 * answers by `custom:NAME` or `dev:custom:NAME`.
 */
export const SchemaAttributeType = z.object({
  /** Name of the attribute. */
  Name: CustomAttributeNameType.optional(),
  /** Type of its value. Needed for custom attributes, fixed for standard ones. */
  AttributeDataType: AttributeDataType.optional(),
  /**
   * `true` makes an attribute only signed administrative calls can write, named `dev:custom:NAME`. Prefer the write
   * list of an app client.
   */
  DeveloperOnlyAttribute: BooleanType.optional(),
  /**
   * Whether the value may change after the user is created. Must be `true` for attributes mapped from external
   * providers, which every sign-in rewrites.
   */
  Mutable: BooleanType.optional(),
  /** Whether sign-up fails without a value. Standard attributes only, fixed at creation. */
  Required: BooleanType.optional(),
  /** Bounds of a `Number` attribute. */
  NumberAttributeConstraints: NumberAttributeConstraintsType.optional(),
  /** Length bounds of a `String` attribute. */
  StringAttributeConstraints: StringAttributeConstraintsType.optional(),
})

/**
 * Definition of one user attribute: its type, bounds and rules. In requests custom attributes go by their bare name, in
 * answers by `custom:NAME` or `dev:custom:NAME`.
 */
export type SchemaAttributeType = z.infer<typeof SchemaAttributeType>

/** Attributes to add, 1 to 25 in one call. */
export const CustomAttributesListType = z.array(SchemaAttributeType).min(1).max(25)

/** Attributes to add, 1 to 25 in one call. */
export type CustomAttributesListType = z.infer<typeof CustomAttributesListType>

/** Input of AddCustomAttributes. */
export const AddCustomAttributesRequest = z.object({
  /** Id of the user pool, the Region's name, an underscore and nine letters or digits. */
  UserPoolId: UserPoolIdType,
  /** Attributes to add, 1 to 25, each with `Name` and `AttributeDataType`. */
  CustomAttributes: CustomAttributesListType,
})

/** Input of AddCustomAttributes. */
export type AddCustomAttributesRequest = z.infer<typeof AddCustomAttributesRequest>

/** Output of AddCustomAttributes. */
export const AddCustomAttributesResponse = z.object({})

/** Output of AddCustomAttributes. */
export type AddCustomAttributesResponse = z.infer<typeof AddCustomAttributesResponse>

/** Life of a temporary password in days; 0 counts as unset. */
export const AdminCreateUserUnusedAccountValidityDaysType = z.int().min(0).max(365)

/** Life of a temporary password in days; 0 counts as unset. */
export type AdminCreateUserUnusedAccountValidityDaysType = z.infer<typeof AdminCreateUserUnusedAccountValidityDaysType>

/** Text of an invitation by SMS, 6 to 140 characters, with `{username}` and `{####}` in it. */
export const SmsInviteMessageType = z.string().min(6).max(140).regex(/^[\s\S]*$/u)

/** Text of an invitation by SMS, 6 to 140 characters, with `{username}` and `{####}` in it. */
export type SmsInviteMessageType = z.infer<typeof SmsInviteMessageType>

/** Body of an invitation email, 6 to 20,000 characters, with `{username}` and `{####}` in it. */
export const EmailInviteMessageType = z.string().min(6).max(20000).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*)$'),
)

/** Body of an invitation email, 6 to 20,000 characters, with `{username}` and `{####}` in it. */
export type EmailInviteMessageType = z.infer<typeof EmailInviteMessageType>

/** Subject of an email. */
export const EmailVerificationSubjectType = z.string().min(1).max(140).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+)$'),
)

/** Subject of an email. */
export type EmailVerificationSubjectType = z.infer<typeof EmailVerificationSubjectType>

/**
 * Texts of the invitation to an account that an administrator has created. `{username}` stands for the user name and
 * `{####}` for the temporary password.
 */
export const MessageTemplateType = z.object({
  /** Invitation by SMS; include `{username}` and `{####}`. */
  SMSMessage: SmsInviteMessageType.optional(),
  /** Invitation by email; include `{username}` and `{####}`. Not delivered without them. */
  EmailMessage: EmailInviteMessageType.optional(),
  /** Subject of the invitation email. */
  EmailSubject: EmailVerificationSubjectType.optional(),
})

/**
 * Texts of the invitation to an account that an administrator has created. `{username}` stands for the user name and
 * `{####}` for the temporary password.
 */
export type MessageTemplateType = z.infer<typeof MessageTemplateType>

/** Who may create accounts, and what the invitation to an account made by an administrator says. */
export const AdminCreateUserConfigType = z.object({
  /**
   * `true` closes self-service sign-up: `SignUp` then fails with `NotAuthorizedException`. Default `false`.
   *
   * @default false
   */
  AllowAdminCreateUserOnly: BooleanType.optional(),
  /**
   * Deprecated life of a temporary password in days. Use `PasswordPolicy.TemporaryPasswordValidityDays`; a request may
   * not hold both.
   *
   * @default 0
   */
  UnusedAccountValidityDays: AdminCreateUserUnusedAccountValidityDaysType.optional(),
  /** Texts of the invitation. Built-in texts are used when left out. */
  InviteMessageTemplate: MessageTemplateType.optional(),
})

/** Who may create accounts, and what the invitation to an account made by an administrator says. */
export type AdminCreateUserConfigType = z.infer<typeof AdminCreateUserConfigType>

/** `AUDIT` assesses and records risk, `ENFORCED` also acts on it. */
export const AdvancedSecurityEnabledModeType = z.enum(['AUDIT', 'ENFORCED'])

/** `AUDIT` assesses and records risk, `ENFORCED` also acts on it. */
export type AdvancedSecurityEnabledModeType = z.infer<typeof AdvancedSecurityEnabledModeType>

/** Threat protection for sign-in flows that the main setting does not cover. */
export const AdvancedSecurityAdditionalFlowsType = z.object({
  /** Mode for custom authentication flows. Left out, they are not assessed. */
  CustomAuthMode: AdvancedSecurityEnabledModeType.optional(),
})

/** Threat protection for sign-in flows that the main setting does not cover. */
export type AdvancedSecurityAdditionalFlowsType = z.infer<typeof AdvancedSecurityAdditionalFlowsType>

/**
 * `OFF` assesses nothing, `AUDIT` assesses and records risk, `ENFORCED` also acts on it. All but `OFF` need the `PLUS`
 * tier.
 */
export const AdvancedSecurityModeType = z.enum(['OFF', 'AUDIT', 'ENFORCED'])

/**
 * `OFF` assesses nothing, `AUDIT` assesses and records risk, `ENFORCED` also acts on it. All but `OFF` need the `PLUS`
 * tier.
 */
export type AdvancedSecurityModeType = z.infer<typeof AdvancedSecurityModeType>

/** An attribute that may serve as a second sign-in name beside the user name. */
export const AliasAttributeType = z.enum(['phone_number', 'email', 'preferred_username'])

/** An attribute that may serve as a second sign-in name beside the user name. */
export type AliasAttributeType = z.infer<typeof AliasAttributeType>

/** Attributes that serve as second sign-in names. */
export const AliasAttributesListType = z.array(AliasAttributeType)

/** Attributes that serve as second sign-in names. */
export type AliasAttributesListType = z.infer<typeof AliasAttributesListType>

/** First factors open to users, 1 to 5 of them. */
export const AllowedFirstAuthFactorsListType = z.array(AuthFactorType).min(1).max(5)

/** First factors open to users, 1 to 5 of them. */
export type AllowedFirstAuthFactorsListType = z.infer<typeof AllowedFirstAuthFactorsListType>

/** A contact attribute that can be verified by a code. */
export const VerifiedAttributeType = z.enum(['phone_number', 'email'])

/** A contact attribute that can be verified by a code. */
export type VerifiedAttributeType = z.infer<typeof VerifiedAttributeType>

/** Attributes whose new value waits for verification; each must also be verified automatically by the pool. */
export const AttributesRequireVerificationBeforeUpdateType = z.array(VerifiedAttributeType)

/** Attributes whose new value waits for verification; each must also be verified automatically by the pool. */
export type AttributesRequireVerificationBeforeUpdateType = z.infer<typeof AttributesRequireVerificationBeforeUpdateType>

/** Name of a user pool, for people to read; it need not be unique. */
export const UserPoolNameType = z.string().min(1).max(128).regex(/^(?:[\w\s+=,.@\-]+)$/u)

/** Name of a user pool, for people to read; it need not be unique. */
export type UserPoolNameType = z.infer<typeof UserPoolNameType>

/** Shortest allowed password in characters. */
export const PasswordPolicyMinLengthType = z.int().min(6).max(99)

/** Shortest allowed password in characters. */
export type PasswordPolicyMinLengthType = z.infer<typeof PasswordPolicyMinLengthType>

/** How many earlier passwords may not be used again; 0 keeps no history. */
export const PasswordHistorySizeType = z.int().min(0).max(24)

/** How many earlier passwords may not be used again; 0 keeps no history. */
export type PasswordHistorySizeType = z.infer<typeof PasswordHistorySizeType>

/** Life of a temporary password in days; 0 counts as unset and means 7. */
export const TemporaryPasswordValidityDaysType = z.int().min(0).max(365)

/** Life of a temporary password in days; 0 counts as unset and means 7. */
export type TemporaryPasswordValidityDaysType = z.infer<typeof TemporaryPasswordValidityDaysType>

/**
 * Rules for passwords that users and administrators set, and the life of temporary ones. Giving this structure replaces
 * the whole default policy.
 */
export const PasswordPolicyType = z.object({
  /** Shortest allowed password in characters, 6 to 99. The default policy has 8. */
  MinimumLength: PasswordPolicyMinLengthType.optional(),
  /**
   * Whether a password needs an upper-case letter. `false` when a given policy leaves it out.
   *
   * @default false
   */
  RequireUppercase: BooleanType.optional(),
  /**
   * Whether a password needs a lower-case letter. `false` when a given policy leaves it out.
   *
   * @default false
   */
  RequireLowercase: BooleanType.optional(),
  /**
   * Whether a password needs a digit. `false` when a given policy leaves it out.
   *
   * @default false
   */
  RequireNumbers: BooleanType.optional(),
  /**
   * Whether a password needs a symbol; a space inside it counts, one at either end does not. `false` when a given
   * policy leaves it out.
   *
   * @default false
   */
  RequireSymbols: BooleanType.optional(),
  /** How many earlier passwords may not be used again, 0 to 24. Not in the `LITE` tier. */
  PasswordHistorySize: PasswordHistorySizeType.optional(),
  /**
   * Days until the temporary password of a new user lapses, 7 by default; 0 counts as unset. Afterwards an
   * administrator must issue another.
   *
   * @default 0
   */
  TemporaryPasswordValidityDays: TemporaryPasswordValidityDaysType.optional(),
})

/**
 * Rules for passwords that users and administrators set, and the life of temporary ones. Giving this structure replaces
 * the whole default policy.
 */
export type PasswordPolicyType = z.infer<typeof PasswordPolicyType>

/** What a user may present first at a choice-based sign-in (`USER_AUTH`). */
export const SignInPolicyType = z.object({
  /**
   * First factors open to users. Default `PASSWORD` alone; the others are not in the `LITE` tier and need
   * `ALLOW_USER_AUTH` on the app client.
   */
  AllowedFirstAuthFactors: AllowedFirstAuthFactorsListType.optional(),
})

/** What a user may present first at a choice-based sign-in (`USER_AUTH`). */
export type SignInPolicyType = z.infer<typeof SignInPolicyType>

/** The password policy and the sign-in policy of a pool. */
export const UserPoolPolicyType = z.object({
  /** Password rules. */
  PasswordPolicy: PasswordPolicyType.optional(),
  /** Factors for a choice-based sign-in. */
  SignInPolicy: SignInPolicyType.optional(),
})

/** The password policy and the sign-in policy of a pool. */
export type UserPoolPolicyType = z.infer<typeof UserPoolPolicyType>

/** `ACTIVE` makes the pool refuse deletion, `INACTIVE` (the default) allows it. */
export const DeletionProtectionType = z.enum(['ACTIVE', 'INACTIVE'])

/** `ACTIVE` makes the pool refuse deletion, `INACTIVE` (the default) allows it. */
export type DeletionProtectionType = z.infer<typeof DeletionProtectionType>

/**
 * Version of the pre token generation event. `V1_0` can change ID token claims, `V2_0` also access token claims and
 * scopes, `V3_0` does so for machine clients too.
 */
export const PreTokenGenerationLambdaVersionType = z.enum(['V1_0', 'V2_0', 'V3_0'])

/**
 * Version of the pre token generation event. `V1_0` can change ID token claims, `V2_0` also access token claims and
 * scopes, `V3_0` does so for machine clients too.
 */
export type PreTokenGenerationLambdaVersionType = z.infer<typeof PreTokenGenerationLambdaVersionType>

/** The pre token generation function together with the version of the event it expects. */
export const PreTokenGenerationVersionConfigType = z.object({
  /** Version of the event the function receives; above `V1_0` the pool needs `ESSENTIALS` or `PLUS`. */
  LambdaVersion: PreTokenGenerationLambdaVersionType,
  /** ARN of the function; equal to `LambdaConfigType.PreTokenGeneration` when both are set. */
  LambdaArn: ArnType,
})

/** The pre token generation function together with the version of the event it expects. */
export type PreTokenGenerationVersionConfigType = z.infer<typeof PreTokenGenerationVersionConfigType>

/** Version of the custom SMS sender event; `V1_0` is the only one. */
export const CustomSMSSenderLambdaVersionType = z.enum(['V1_0'])

/** Version of the custom SMS sender event; `V1_0` is the only one. */
export type CustomSMSSenderLambdaVersionType = z.infer<typeof CustomSMSSenderLambdaVersionType>

/** The function that sends a pool's text messages instead of the built-in sender. */
export const CustomSMSLambdaVersionConfigType = z.object({
  /** Version of the event the function receives. */
  LambdaVersion: CustomSMSSenderLambdaVersionType,
  /** ARN of the function. It is called asynchronously and gets the code encrypted under `KMSKeyID`. */
  LambdaArn: ArnType,
})

/** The function that sends a pool's text messages instead of the built-in sender. */
export type CustomSMSLambdaVersionConfigType = z.infer<typeof CustomSMSLambdaVersionConfigType>

/** Version of the custom email sender event; `V1_0` is the only one. */
export const CustomEmailSenderLambdaVersionType = z.enum(['V1_0'])

/** Version of the custom email sender event; `V1_0` is the only one. */
export type CustomEmailSenderLambdaVersionType = z.infer<typeof CustomEmailSenderLambdaVersionType>

/** The function that sends a pool's email instead of the built-in sender. */
export const CustomEmailLambdaVersionConfigType = z.object({
  /** Version of the event the function receives. */
  LambdaVersion: CustomEmailSenderLambdaVersionType,
  /** ARN of the function. It is called asynchronously and gets the code encrypted under `KMSKeyID`. */
  LambdaArn: ArnType,
})

/** The function that sends a pool's email instead of the built-in sender. */
export type CustomEmailLambdaVersionConfigType = z.infer<typeof CustomEmailLambdaVersionConfigType>

/** Version of the inbound federation event; `V1_0` is the only one. */
export const InboundFederationLambdaVersionType = z.enum(['V1_0'])

/** Version of the inbound federation event; `V1_0` is the only one. */
export type InboundFederationLambdaVersionType = z.infer<typeof InboundFederationLambdaVersionType>

/** The function that rewrites the attributes an external provider delivers, before they are mapped to the user. */
export const InboundFederationLambdaType = z.object({
  /** Version of the event the function receives. */
  LambdaVersion: InboundFederationLambdaVersionType,
  /** ARN of the function. It answers with the whole set of attributes to map, and runs at every federated sign-in. */
  LambdaArn: ArnType,
})

/** The function that rewrites the attributes an external provider delivers, before they are mapped to the user. */
export type InboundFederationLambdaType = z.infer<typeof InboundFederationLambdaType>

/**
 * The functions a pool calls while users sign up, sign in and receive messages. An empty structure means no triggers.
 */
export const LambdaConfigType = z.object({
  /** ARN of the function called before a user is created; it may refuse, or confirm the user at once. */
  PreSignUp: ArnType.optional(),
  /** ARN of the function that writes the text of a message about to be sent. */
  CustomMessage: ArnType.optional(),
  /** ARN of the function called after a user is confirmed by sign-up or password reset. */
  PostConfirmation: ArnType.optional(),
  /** ARN of the function called before a sign-in is checked; it may refuse. Not called on token refresh. */
  PreAuthentication: ArnType.optional(),
  /** ARN of the function called after a sign-in succeeds, before tokens are made. */
  PostAuthentication: ArnType.optional(),
  /** ARN of the function that decides the next step of a custom authentication flow. */
  DefineAuthChallenge: ArnType.optional(),
  /** ARN of the function that makes a custom challenge. */
  CreateAuthChallenge: ArnType.optional(),
  /** ARN of the function that judges the answer to a custom challenge. */
  VerifyAuthChallengeResponse: ArnType.optional(),
  /**
   * ARN of the function that changes ID token claims (event version `V1_0`); use `PreTokenGenerationConfig` for later
   * versions.
   */
  PreTokenGeneration: ArnType.optional(),
  /**
   * ARN of the function that looks up an unknown user in another directory at password sign-in or password reset. Not
   * called in SRP sign-in.
   */
  UserMigration: ArnType.optional(),
  /** Pre token generation function with a chosen event version. */
  PreTokenGenerationConfig: PreTokenGenerationVersionConfigType.optional(),
  /** Function that sends text messages; needs `KMSKeyID`. */
  CustomSMSSender: CustomSMSLambdaVersionConfigType.optional(),
  /** Function that sends email; needs `KMSKeyID`. */
  CustomEmailSender: CustomEmailLambdaVersionConfigType.optional(),
  /** ARN of the key that encrypts codes and temporary passwords for the custom senders. */
  KMSKeyID: ArnType.optional(),
  /** Function that rewrites attributes from external providers. */
  InboundFederation: InboundFederationLambdaType.optional(),
})

/**
 * The functions a pool calls while users sign up, sign in and receive messages. An empty structure means no triggers.
 */
export type LambdaConfigType = z.infer<typeof LambdaConfigType>

/** Contact attributes to verify. */
export const VerifiedAttributesListType = z.array(VerifiedAttributeType)

/** Contact attributes to verify. */
export type VerifiedAttributesListType = z.infer<typeof VerifiedAttributesListType>

/** An attribute that users sign in with instead of a user name. */
export const UsernameAttributeType = z.enum(['phone_number', 'email'])

/** An attribute that users sign in with instead of a user name. */
export type UsernameAttributeType = z.infer<typeof UsernameAttributeType>

/** Attributes that take the place of user names. */
export const UsernameAttributesListType = z.array(UsernameAttributeType)

/** Attributes that take the place of user names. */
export type UsernameAttributesListType = z.infer<typeof UsernameAttributesListType>

/** Body of a code email, 6 to 20,000 characters; must hold `{####}` where the code goes. */
export const EmailVerificationMessageType = z.string().min(6).max(20000).check(
  matchesPattern('^(?=[\\s\\S]*\\{####\\})[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*$'),
)

/** Body of a code email, 6 to 20,000 characters; must hold `{####}` where the code goes. */
export type EmailVerificationMessageType = z.infer<typeof EmailVerificationMessageType>

/** Body of a link email, 6 to 20,000 characters; must hold `{##text##}`, whose text becomes the link. */
export const EmailVerificationMessageByLinkType = z.string().min(6).max(20000).check(
  matchesPattern('^(?=(?:(?!\\{##)[\\s\\S])*\\{##[\\s\\S]*##\\})[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*$'),
)

/** Body of a link email, 6 to 20,000 characters; must hold `{##text##}`, whose text becomes the link. */
export type EmailVerificationMessageByLinkType = z.infer<typeof EmailVerificationMessageByLinkType>

/** Subject of a link email. */
export const EmailVerificationSubjectByLinkType = z.string().min(1).max(140).check(
  matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+)$'),
)

/** Subject of a link email. */
export type EmailVerificationSubjectByLinkType = z.infer<typeof EmailVerificationSubjectByLinkType>

/**
 * What a sign-up email holds: `CONFIRM_WITH_CODE` a code to type in, `CONFIRM_WITH_LINK` a link to follow, which needs
 * a pool domain.
 */
export const DefaultEmailOptionType = z.enum(['CONFIRM_WITH_LINK', 'CONFIRM_WITH_CODE'])

/**
 * What a sign-up email holds: `CONFIRM_WITH_CODE` a code to type in, `CONFIRM_WITH_LINK` a link to follow, which needs
 * a pool domain.
 */
export type DefaultEmailOptionType = z.infer<typeof DefaultEmailOptionType>

/**
 * Texts of the messages that carry verification and password-reset codes, and of the link variant for sign-up email.
 */
export const VerificationMessageTemplateType = z.object({
  /** Text of an SMS with a code; must hold `{####}`. */
  SmsMessage: SmsVerificationMessageType.optional(),
  /** Body of an email with a code; must hold `{####}`. Also used for forgotten passwords. */
  EmailMessage: EmailVerificationMessageType.optional(),
  /** Subject of an email with a code. */
  EmailSubject: EmailVerificationSubjectType.optional(),
  /** Body of an email with a link; must hold `{##text##}`. */
  EmailMessageByLink: EmailVerificationMessageByLinkType.optional(),
  /** Subject of an email with a link. */
  EmailSubjectByLink: EmailVerificationSubjectByLinkType.optional(),
  /**
   * Code (the default) or link in the sign-up email. Attribute verification and password resets use codes either way.
   */
  DefaultEmailOption: DefaultEmailOptionType.optional(),
})

/**
 * Texts of the messages that carry verification and password-reset codes, and of the link variant for sign-up email.
 */
export type VerificationMessageTemplateType = z.infer<typeof VerificationMessageTemplateType>

/** Which attributes keep their old value until the user has proved the new one. */
export const UserAttributeUpdateSettingsType = z.object({
  /**
   * Attributes that wait for verification, a subset of `AutoVerifiedAttributes`. Until `VerifyUserAttribute` succeeds
   * the new value is pending and not shown.
   */
  AttributesRequireVerificationBeforeUpdate: AttributesRequireVerificationBeforeUpdateType.optional(),
})

/** Which attributes keep their old value until the user has proved the new one. */
export type UserAttributeUpdateSettingsType = z.infer<typeof UserAttributeUpdateSettingsType>

/** Device tracking. Its presence switches the tracking on; a pool without it remembers no devices. */
export const DeviceConfigurationType = z.object({
  /**
   * `true` lets a remembered device prove itself instead of MFA, so that MFA is asked for on new devices only. Default
   * `false`.
   *
   * @default false
   */
  ChallengeRequiredOnNewDevice: BooleanType.optional(),
  /**
   * `true` remembers a device only after the user agrees, through `UpdateDeviceStatus`; `false` (the default) remembers
   * each confirmed device.
   *
   * @default false
   */
  DeviceOnlyRememberedOnUserPrompt: BooleanType.optional(),
})

/** Device tracking. Its presence switches the tracking on; a pool without it remembers no devices. */
export type DeviceConfigurationType = z.infer<typeof DeviceConfigurationType>

/** An email address. */
export const EmailAddressType = z.string().check(
  matchesPattern('^(?=[\\s\\S]+@[\\s\\S])[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$'),
)

/** An email address. */
export type EmailAddressType = z.infer<typeof EmailAddressType>

/**
 * `COGNITO_DEFAULT` sends through the built-in sender with its daily limit, `DEVELOPER` through your own verified
 * sender.
 */
export const EmailSendingAccountType = z.enum(['COGNITO_DEFAULT', 'DEVELOPER'])

/**
 * `COGNITO_DEFAULT` sends through the built-in sender with its daily limit, `DEVELOPER` through your own verified
 * sender.
 */
export type EmailSendingAccountType = z.infer<typeof EmailSendingAccountType>

/** Name of an Amazon SES configuration set. */
export const SESConfigurationSet = z.string().min(1).max(64).regex(/^[a-zA-Z0-9_-]+$/u)

/** Name of an Amazon SES configuration set. */
export type SESConfigurationSet = z.infer<typeof SESConfigurationSet>

/** The sender of a pool's email: the built-in one, or a verified identity of your own in Amazon SES. */
export const EmailConfigurationType = z.object({
  /** ARN of the verified SES identity to send from. Required with `DEVELOPER`. */
  SourceArn: ArnType.optional(),
  /** Address that replies go to. */
  ReplyToEmailAddress: EmailAddressType.optional(),
  /**
   * `COGNITO_DEFAULT` (the default) or `DEVELOPER`. Email MFA and custom email texts from a trigger need `DEVELOPER`.
   */
  EmailSendingAccount: EmailSendingAccountType.optional(),
  /** Sender shown to the user, an address or `Name <address>`, covered by the identity in `SourceArn`. */
  From: StringType.optional(),
  /** SES configuration set applied to the messages. */
  ConfigurationSet: SESConfigurationSet.optional(),
})

/** The sender of a pool's email: the built-in one, or a verified identity of your own in Amazon SES. */
export type EmailConfigurationType = z.infer<typeof EmailConfigurationType>

/** Attribute definitions. */
export const SchemaAttributesListType = z.array(SchemaAttributeType).min(1).max(50)

/** Attribute definitions. */
export type SchemaAttributesListType = z.infer<typeof SchemaAttributesListType>

/** Threat protection of a pool: off, watching, or enforcing. */
export const UserPoolAddOnsType = z.object({
  /** Mode for the standard sign-in flows; `AUDIT` and `ENFORCED` need the `PLUS` tier. */
  AdvancedSecurityMode: AdvancedSecurityModeType,
  /** Modes for further flows, such as custom authentication. */
  AdvancedSecurityAdditionalFlows: AdvancedSecurityAdditionalFlowsType.optional(),
})

/** Threat protection of a pool: off, watching, or enforcing. */
export type UserPoolAddOnsType = z.infer<typeof UserPoolAddOnsType>

/** Whether letter case matters in user names. Fixed when the pool is created. */
export const UsernameConfigurationType = z.object({
  /**
   * `false` treats `Ada` and `ada` as one user, in user names, email aliases and preferred user names; `true` keeps
   * them apart.
   */
  CaseSensitive: WrappedBooleanType,
})

/** Whether letter case matters in user names. Fixed when the pool is created. */
export type UsernameConfigurationType = z.infer<typeof UsernameConfigurationType>

/**
 * Feature tier: `LITE` for password sign-in and the classic pages, `ESSENTIALS` (the default) adds choice-based
 * sign-in, passkeys, email codes, managed login and access token customization, `PLUS` adds threat protection.
 */
export const UserPoolTierType = z.enum(['LITE', 'ESSENTIALS', 'PLUS'])

/**
 * Feature tier: `LITE` for password sign-in and the classic pages, `ESSENTIALS` (the default) adds choice-based
 * sign-in, passkeys, email codes, managed login and access token customization, `PLUS` adds threat protection.
 */
export type UserPoolTierType = z.infer<typeof UserPoolTierType>

/** `AWS_OWNED_KEY` is a key of the service, `CUSTOMER_MANAGED_KEY` one of your own. */
export const EncryptionKeyType = z.enum(['AWS_OWNED_KEY', 'CUSTOMER_MANAGED_KEY'])

/** `AWS_OWNED_KEY` is a key of the service, `CUSTOMER_MANAGED_KEY` one of your own. */
export type EncryptionKeyType = z.infer<typeof EncryptionKeyType>

/** ARN of an encryption key in AWS KMS. */
export const EncryptionKeyArnType = z.string().min(20).max(2048).regex(
  /^(?:arn:[\w+=/,.@\-]+:[\w+=/,.@\-]+:([\w+=/,.@\-]*)?:[0-9]+:[\w+=/,.@\-]+(:[\w+=/,.@\-]+)?(:[\w+=/,.@\-]+)?)$/u,
)

/** ARN of an encryption key in AWS KMS. */
export type EncryptionKeyArnType = z.infer<typeof EncryptionKeyArnType>

/** The key that encrypts a pool's data at rest. */
export const KeyConfigurationType = z.object({
  /** Whose key encrypts the pool. */
  KeyType: EncryptionKeyType.optional(),
  /** ARN of your key; used with `CUSTOMER_MANAGED_KEY` only. */
  KmsKeyArn: EncryptionKeyArnType.optional(),
})

/** The key that encrypts a pool's data at rest. */
export type KeyConfigurationType = z.infer<typeof KeyConfigurationType>

/**
 * `ORIGINAL` (the default) is the issuer on the regional API host, `UPDATED` the form that replicas in several Regions
 * require.
 */
export const IssuerType = z.enum(['ORIGINAL', 'UPDATED'])

/**
 * `ORIGINAL` (the default) is the issuer on the regional API host, `UPDATED` the form that replicas in several Regions
 * require.
 */
export type IssuerType = z.infer<typeof IssuerType>

/** Which form of issuer URL a pool writes into the `iss` claim of its tokens. */
export const IssuerConfigurationType = z.object({
  /** Form of the issuer URL. */
  Type: IssuerType.optional(),
})

/** Which form of issuer URL a pool writes into the `iss` claim of its tokens. */
export type IssuerConfigurationType = z.infer<typeof IssuerConfigurationType>

/** `Enabled` or `Disabled`. */
export const StatusType = z.enum(['Enabled', 'Disabled'])

/** `Enabled` or `Disabled`. */
export type StatusType = z.infer<typeof StatusType>

/**
 * Dynamic client registration: whether applications may register themselves as app clients of the pool, and what such
 * clients are allowed.
 */
export const DcrConfigurationType = z.object({
  /** Whether dynamic client registration is on. */
  EnableStatus: StatusType.optional(),
  /** Whether applications may register without proving who they are. */
  OpenDcrEnabled: BooleanType.optional(),
  /** OAuth grants that clients registered with authentication may use. */
  AuthenticatedGrantTypes: OAuthFlowsType.optional(),
  /** OAuth grants that clients registered without authentication may use. */
  OpenDcrGrantTypes: OAuthFlowsType.optional(),
  /** OAuth scopes that registered clients may ask for, at most 50. */
  AllowedScopes: ScopeListType.optional(),
})

/**
 * Dynamic client registration: whether applications may register themselves as app clients of the pool, and what such
 * clients are allowed.
 */
export type DcrConfigurationType = z.infer<typeof DcrConfigurationType>

/** Input of CreateUserPool. */
export const CreateUserPoolRequest = z.object({
  /** Name of the pool, for people to read. Need not be unique. */
  PoolName: UserPoolNameType,
  /**
   * Password rules, and the factors a user may sign in with first. Left out, passwords need 8 characters with an
   * upper-case letter, a lower-case letter, a digit and a symbol.
   */
  Policies: UserPoolPolicyType.optional(),
  /** `ACTIVE` makes `DeleteUserPool` fail until it is set back to `INACTIVE`, the default. */
  DeletionProtection: DeletionProtectionType.optional(),
  /** Functions the pool calls at points in sign-up, sign-in and messaging. Empty when there are none. */
  LambdaConfig: LambdaConfigType.optional(),
  /**
   * Contact attributes for which the pool sends a code by itself at sign-up and after a change. With both and both
   * known, sign-up uses the phone number. Default none.
   */
  AutoVerifiedAttributes: VerifiedAttributesListType.optional(),
  /**
   * Attributes that work as sign-in names beside the user name; email and phone number only once verified. Fixed at
   * creation; excludes `UsernameAttributes`.
   */
  AliasAttributes: AliasAttributesListType.optional(),
  /**
   * Makes users sign in with an email address or phone number; the real user name is then a generated UUID. Fixed at
   * creation; excludes `AliasAttributes`.
   */
  UsernameAttributes: UsernameAttributesListType.optional(),
  /**
   * Text of SMS messages that carry verification and reset codes, with `{####}` for the code. Must agree with
   * `VerificationMessageTemplate.SmsMessage` when both are given.
   */
  SmsVerificationMessage: SmsVerificationMessageType.optional(),
  /**
   * Body of emails that carry verification and reset codes, with `{####}` for the code. Must agree with
   * `VerificationMessageTemplate.EmailMessage` when both are given.
   */
  EmailVerificationMessage: EmailVerificationMessageType.optional(),
  /**
   * Subject of emails that carry verification and reset codes. Must agree with
   * `VerificationMessageTemplate.EmailSubject` when both are given.
   */
  EmailVerificationSubject: EmailVerificationSubjectType.optional(),
  /** Texts of code and link messages. Built-in texts are used for what is left out. */
  VerificationMessageTemplate: VerificationMessageTemplateType.optional(),
  /** Text of SMS messages that carry MFA codes, with `{####}` for the code. A built-in text is used when left out. */
  SmsAuthenticationMessage: SmsVerificationMessageType.optional(),
  /**
   * `OFF` (the default), `OPTIONAL` for users who set up a factor, or `ON` for everybody. Values other than `OFF` need
   * a usable factor; `SetUserPoolMfaConfig` sets both in one call.
   */
  MfaConfiguration: UserPoolMfaType.optional(),
  /**
   * Attributes that keep their old value until the new one is verified. By default a new value applies at once,
   * unverified.
   */
  UserAttributeUpdateSettings: UserAttributeUpdateSettingsType.optional(),
  /** Device tracking. Left out, the pool remembers no devices. */
  DeviceConfiguration: DeviceConfigurationType.optional(),
  /** Sender of the pool's email. Default is the built-in sender, which sends a limited number of messages a day. */
  EmailConfiguration: EmailConfigurationType.optional(),
  /** Role and Region for sending text messages. Needed for phone verification and SMS codes. */
  SmsConfiguration: SmsConfigurationType.optional(),
  /** Tags on the pool, at most 50. */
  UserPoolTags: UserPoolTagsType.optional(),
  /** Whether only administrators create users, and the texts of their invitations. */
  AdminCreateUserConfig: AdminCreateUserConfigType.optional(),
  /**
   * Settings of standard attributes and definitions of custom ones. Data types of standard attributes cannot be
   * changed; custom attributes cannot be required.
   */
  Schema: SchemaAttributesListType.optional(),
  /** Threat protection. Off when left out. */
  UserPoolAddOns: UserPoolAddOnsType.optional(),
  /** Whether letter case matters in user names. Fixed at creation; left out, it matters. */
  UsernameConfiguration: UsernameConfigurationType.optional(),
  /** Channels for forgotten passwords. A pool created without it tries verified email, then verified phone number. */
  AccountRecoverySetting: AccountRecoverySettingType.optional(),
  /** Feature tier of the pool, `ESSENTIALS` by default. */
  UserPoolTier: UserPoolTierType.optional(),
  /** Key that encrypts the pool's data. Replicas need a multi-Region key of your own. */
  KeyConfiguration: KeyConfigurationType.optional(),
  /** Form of the token issuer; replicas need `UPDATED`. Changing it changes the `iss` claim that verifiers compare. */
  IssuerConfiguration: IssuerConfigurationType.optional(),
  /** Dynamic client registration. */
  DcrConfiguration: DcrConfigurationType.optional(),
  /** Names of the pool's authentication levels, as they appear in `acr` claims and requests. */
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
  /** Password rules, and the factors a user may sign in with first. */
  Policies: UserPoolPolicyType.optional(),
  /** `ACTIVE` makes `DeleteUserPool` fail until it is set back to `INACTIVE`, the default. */
  DeletionProtection: DeletionProtectionType.optional(),
  /** Functions the pool calls at points in sign-up, sign-in and messaging. Empty when there are none. */
  LambdaConfig: LambdaConfigType.optional(),
  /**
   * Obsolete; not returned.
   *
   * @deprecated
   */
  Status: StatusType.optional(),
  /** When the settings last changed, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
  /** When the pool was created, in epoch seconds. */
  CreationDate: DateType.optional(),
  /**
   * All attributes, the standard ones before the custom ones. Every pool has 20 standard attributes; examples show a
   * few. Do not rely on the order.
   */
  SchemaAttributes: SchemaAttributesListType.optional(),
  /**
   * Contact attributes for which the pool sends a code by itself at sign-up and after a change. With both and both
   * known, sign-up uses the phone number. Default none.
   */
  AutoVerifiedAttributes: VerifiedAttributesListType.optional(),
  /**
   * Attributes that work as sign-in names beside the user name; email and phone number only once verified. Fixed at
   * creation; excludes `UsernameAttributes`.
   */
  AliasAttributes: AliasAttributesListType.optional(),
  /**
   * Makes users sign in with an email address or phone number; the real user name is then a generated UUID. Fixed at
   * creation; excludes `AliasAttributes`.
   */
  UsernameAttributes: UsernameAttributesListType.optional(),
  /**
   * Text of SMS messages that carry verification and reset codes, with `{####}` for the code. Must agree with
   * `VerificationMessageTemplate.SmsMessage` when both are given.
   */
  SmsVerificationMessage: SmsVerificationMessageType.optional(),
  /**
   * Body of emails that carry verification and reset codes, with `{####}` for the code. Must agree with
   * `VerificationMessageTemplate.EmailMessage` when both are given.
   */
  EmailVerificationMessage: EmailVerificationMessageType.optional(),
  /**
   * Subject of emails that carry verification and reset codes. Must agree with
   * `VerificationMessageTemplate.EmailSubject` when both are given.
   */
  EmailVerificationSubject: EmailVerificationSubjectType.optional(),
  /** Texts of code and link messages. Built-in texts are used for what is left out. */
  VerificationMessageTemplate: VerificationMessageTemplateType.optional(),
  /** Text of SMS messages that carry MFA codes, with `{####}` for the code. A built-in text is used when left out. */
  SmsAuthenticationMessage: SmsVerificationMessageType.optional(),
  /**
   * Attributes that keep their old value until the new one is verified. By default a new value applies at once,
   * unverified.
   */
  UserAttributeUpdateSettings: UserAttributeUpdateSettingsType.optional(),
  /**
   * `OFF` (the default), `OPTIONAL` for users who set up a factor, or `ON` for everybody. Values other than `OFF` need
   * a usable factor; `SetUserPoolMfaConfig` sets both in one call.
   */
  MfaConfiguration: UserPoolMfaType.optional(),
  /** Device tracking. Left out, the pool remembers no devices. */
  DeviceConfiguration: DeviceConfigurationType.optional(),
  /**
   * Roughly how many users the pool holds. Not exact enough to count by.
   *
   * @default 0
   */
  EstimatedNumberOfUsers: IntegerType.optional(),
  /** Sender of the pool's email. Default is the built-in sender, which sends a limited number of messages a day. */
  EmailConfiguration: EmailConfigurationType.optional(),
  /** Role and Region for sending text messages. Needed for phone verification and SMS codes. */
  SmsConfiguration: SmsConfigurationType.optional(),
  /** Tags on the pool, at most 50. */
  UserPoolTags: UserPoolTagsType.optional(),
  /** Why text messages could not be sent; absent when all is well. */
  SmsConfigurationFailure: StringType.optional(),
  /** Why email could not be sent; absent when all is well. */
  EmailConfigurationFailure: StringType.optional(),
  /** Prefix of the pool's prefix domain, once it has one. */
  Domain: DomainType.optional(),
  /** Host name of the pool's custom domain, once it has one. */
  CustomDomain: DomainType.optional(),
  /** Whether only administrators create users, and the texts of their invitations. */
  AdminCreateUserConfig: AdminCreateUserConfigType.optional(),
  /** Threat protection. Off when left out. */
  UserPoolAddOns: UserPoolAddOnsType.optional(),
  /** Whether letter case matters in user names. Fixed at creation; left out, it matters. */
  UsernameConfiguration: UsernameConfigurationType.optional(),
  /** ARN of the pool, as tags and permissions refer to it. */
  Arn: ArnType.optional(),
  /** Channels for forgotten passwords. A pool created without it tries verified email, then verified phone number. */
  AccountRecoverySetting: AccountRecoverySettingType.optional(),
  /** Feature tier of the pool, `ESSENTIALS` by default. */
  UserPoolTier: UserPoolTierType.optional(),
  /** Key that encrypts the pool's data. Replicas need a multi-Region key of your own. */
  KeyConfiguration: KeyConfigurationType.optional(),
  /** Form of the token issuer; replicas need `UPDATED`. Changing it changes the `iss` claim that verifiers compare. */
  IssuerConfiguration: IssuerConfigurationType.optional(),
  /** Dynamic client registration. */
  DcrConfiguration: DcrConfigurationType.optional(),
  /** Names of the pool's authentication levels, as they appear in `acr` claims and requests. */
  AcrConfiguration: AcrConfigurationType.optional(),
})

/** A user pool with all its settings. */
export type UserPoolType = z.infer<typeof UserPoolType>

/** Output of CreateUserPool. */
export const CreateUserPoolResponse = z.object({
  /** The user pool with all its settings. */
  UserPool: UserPoolType.optional(),
})

/** Output of CreateUserPool. */
export type CreateUserPoolResponse = z.infer<typeof CreateUserPoolResponse>

/** Input of DeleteUserPool. */
export const DeleteUserPoolRequest = z.object({
  /** Id of the user pool, the Region's name, an underscore and nine letters or digits. */
  UserPoolId: UserPoolIdType,
})

/** Input of DeleteUserPool. */
export type DeleteUserPoolRequest = z.infer<typeof DeleteUserPoolRequest>

/** Input of DescribeUserPool. */
export const DescribeUserPoolRequest = z.object({
  /** Id of the user pool, the Region's name, an underscore and nine letters or digits. */
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
   * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
   * more.
   */
  NextToken: PaginationKeyType.optional(),
  /** Size of a page, 1 to 60. */
  MaxResults: PoolQueryLimitType,
})

/** Input of ListUserPools. */
export type ListUserPoolsRequest = z.infer<typeof ListUserPoolsRequest>

/** Regions that hold a replica of the pool. */
export const ReplicaRegionsType = z.array(StringType)

/** Regions that hold a replica of the pool. */
export type ReplicaRegionsType = z.infer<typeof ReplicaRegionsType>

/** A user pool as it appears in a list. */
export const UserPoolDescriptionType = z.object({
  /** Id of the user pool. */
  Id: UserPoolIdType.optional(),
  /** Name of the user pool. */
  Name: UserPoolNameType.optional(),
  /** Functions the pool calls at points in sign-up, sign-in and messaging. Empty when there are none. */
  LambdaConfig: LambdaConfigType.optional(),
  /**
   * Obsolete; not returned.
   *
   * @deprecated
   */
  Status: StatusType.optional(),
  /** When the settings last changed, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
  /** When the pool was created, in epoch seconds. */
  CreationDate: DateType.optional(),
  /** Regions that hold a replica of the pool. */
  ReplicaRegions: ReplicaRegionsType.optional(),
})

/** A user pool as it appears in a list. */
export type UserPoolDescriptionType = z.infer<typeof UserPoolDescriptionType>

/** One page of user pools. */
export const UserPoolListType = z.array(UserPoolDescriptionType)

/** One page of user pools. */
export type UserPoolListType = z.infer<typeof UserPoolListType>

/** Output of ListUserPools. */
export const ListUserPoolsResponse = z.object({
  /** User pools of this page. */
  UserPools: UserPoolListType.optional(),
  /**
   * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
   * more.
   */
  NextToken: PaginationKeyType.optional(),
})

/** Output of ListUserPools. */
export type ListUserPoolsResponse = z.infer<typeof ListUserPoolsResponse>

/** Input of UpdateUserPool. */
export const UpdateUserPoolRequest = z.object({
  /** Id of the user pool, the Region's name, an underscore and nine letters or digits. */
  UserPoolId: UserPoolIdType,
  /** Password rules, and the factors a user may sign in with first. Left out, both return to their defaults. */
  Policies: UserPoolPolicyType.optional(),
  /** `ACTIVE` makes `DeleteUserPool` fail until it is set back to `INACTIVE`, the default. */
  DeletionProtection: DeletionProtectionType.optional(),
  /** Functions the pool calls at points in sign-up, sign-in and messaging. Left out, all triggers are removed. */
  LambdaConfig: LambdaConfigType.optional(),
  /**
   * Contact attributes for which the pool sends a code by itself at sign-up and after a change. With both and both
   * known, sign-up uses the phone number. Default none.
   */
  AutoVerifiedAttributes: VerifiedAttributesListType.optional(),
  /**
   * Text of SMS messages that carry verification and reset codes, with `{####}` for the code. Must agree with
   * `VerificationMessageTemplate.SmsMessage` when both are given.
   */
  SmsVerificationMessage: SmsVerificationMessageType.optional(),
  /**
   * Body of emails that carry verification and reset codes, with `{####}` for the code. Must agree with
   * `VerificationMessageTemplate.EmailMessage` when both are given.
   */
  EmailVerificationMessage: EmailVerificationMessageType.optional(),
  /**
   * Subject of emails that carry verification and reset codes. Must agree with
   * `VerificationMessageTemplate.EmailSubject` when both are given.
   */
  EmailVerificationSubject: EmailVerificationSubjectType.optional(),
  /** Texts of code and link messages. Built-in texts are used for what is left out. */
  VerificationMessageTemplate: VerificationMessageTemplateType.optional(),
  /** Text of SMS messages that carry MFA codes, with `{####}` for the code. A built-in text is used when left out. */
  SmsAuthenticationMessage: SmsVerificationMessageType.optional(),
  /**
   * Attributes that keep their old value until the new one is verified. By default a new value applies at once,
   * unverified.
   */
  UserAttributeUpdateSettings: UserAttributeUpdateSettingsType.optional(),
  /**
   * `OFF` (the default), `OPTIONAL` for users who set up a factor, or `ON` for everybody. Values other than `OFF` need
   * a usable factor; `SetUserPoolMfaConfig` sets both in one call.
   */
  MfaConfiguration: UserPoolMfaType.optional(),
  /** Device tracking. Left out, the pool remembers no devices. */
  DeviceConfiguration: DeviceConfigurationType.optional(),
  /** Sender of the pool's email. Default is the built-in sender, which sends a limited number of messages a day. */
  EmailConfiguration: EmailConfigurationType.optional(),
  /** Role and Region for sending text messages. Needed for phone verification and SMS codes. */
  SmsConfiguration: SmsConfigurationType.optional(),
  /** Tags on the pool, at most 50. To change single tags use `TagResource` and `UntagResource`. */
  UserPoolTags: UserPoolTagsType.optional(),
  /** Whether only administrators create users, and the texts of their invitations. */
  AdminCreateUserConfig: AdminCreateUserConfigType.optional(),
  /** Threat protection. Off when left out. */
  UserPoolAddOns: UserPoolAddOnsType.optional(),
  /** Channels for forgotten passwords. A pool created without it tries verified email, then verified phone number. */
  AccountRecoverySetting: AccountRecoverySettingType.optional(),
  /** New name of the pool. */
  PoolName: UserPoolNameType.optional(),
  /** Feature tier of the pool. A lower tier is refused while features of the higher one are in use. */
  UserPoolTier: UserPoolTierType.optional(),
  /** Key that encrypts the pool's data. Replicas need a multi-Region key of your own. */
  KeyConfiguration: KeyConfigurationType.optional(),
  /** Form of the token issuer; replicas need `UPDATED`. Changing it changes the `iss` claim that verifiers compare. */
  IssuerConfiguration: IssuerConfigurationType.optional(),
  /** Dynamic client registration. */
  DcrConfiguration: DcrConfigurationType.optional(),
  /** Names of the pool's authentication levels, as they appear in `acr` claims and requests. */
  AcrConfiguration: AcrConfigurationType.optional(),
})

/** Input of UpdateUserPool. */
export type UpdateUserPoolRequest = z.infer<typeof UpdateUserPoolRequest>

/** Output of UpdateUserPool. */
export const UpdateUserPoolResponse = z.object({})

/** Output of UpdateUserPool. */
export type UpdateUserPoolResponse = z.infer<typeof UpdateUserPoolResponse>
