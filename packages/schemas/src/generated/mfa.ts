// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import {
  AuthFactorType,
  BooleanType,
  SessionType,
  SmsConfigurationType,
  SmsVerificationMessageType,
  StringType,
  TokenModelType,
  UserMFASettingListType,
  UserPoolIdType,
  UserPoolMfaType,
  UsernameType,
} from './common.ts'
import { matchesPattern } from './runtime/pattern.ts'

/** Input of AdminDeleteSoftwareToken. */
export const AdminDeleteSoftwareTokenRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
})

/** Input of AdminDeleteSoftwareToken. */
export type AdminDeleteSoftwareTokenRequest = z.infer<typeof AdminDeleteSoftwareTokenRequest>

/** Output of AdminDeleteSoftwareToken. */
export const AdminDeleteSoftwareTokenResponse = z.object({})

/** Output of AdminDeleteSoftwareToken. */
export type AdminDeleteSoftwareTokenResponse = z.infer<typeof AdminDeleteSoftwareTokenResponse>

/** Input of AdminGetUserAuthFactors. */
export const AdminGetUserAuthFactorsRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
})

/** Input of AdminGetUserAuthFactors. */
export type AdminGetUserAuthFactorsRequest = z.infer<typeof AdminGetUserAuthFactorsRequest>

/** Factors that the user has set up, at most eight. */
export const ConfiguredUserAuthFactorsListType = z.array(AuthFactorType).max(8)

/** Factors that the user has set up, at most eight. */
export type ConfiguredUserAuthFactorsListType = z.infer<typeof ConfiguredUserAuthFactorsListType>

/** Output of AdminGetUserAuthFactors. */
export const AdminGetUserAuthFactorsResponse = z.object({
  /** The stored username, even if the request contains an alias. */
  Username: UsernameType,
  /**
   * Preferred MFA factor, requested first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none
   * is preferred.
   */
  PreferredMfaSetting: StringType.optional(),
  /** Active MFA factors of the user, by the same names. Absent when there are none. */
  UserMFASettingList: UserMFASettingListType.optional(),
  /** Factors that the user has set up, such as `PASSWORD`, `WEB_AUTHN` or `SOFTWARE_TOKEN`. */
  ConfiguredUserAuthFactors: ConfiguredUserAuthFactorsListType.optional(),
})

/** Output of AdminGetUserAuthFactors. */
export type AdminGetUserAuthFactorsResponse = z.infer<typeof AdminGetUserAuthFactorsResponse>

/** Setting of a user for MFA codes by SMS. */
export const SMSMfaSettingsType = z.object({
  /**
   * Whether codes by SMS are on for the user. Default: `false`.
   *
   * @default false
   */
  Enabled: BooleanType.optional(),
  /**
   * Whether this factor is preferred: it is requested first at sign-in. Only one factor can be preferred. Default:
   * `false`.
   *
   * @default false
   */
  PreferredMfa: BooleanType.optional(),
})

/** Setting of a user for MFA codes by SMS. */
export type SMSMfaSettingsType = z.infer<typeof SMSMfaSettingsType>

/** Setting of a user for MFA codes from an authenticator app. */
export const SoftwareTokenMfaSettingsType = z.object({
  /**
   * Whether codes from the authenticator app are on for the user. Default: `false`.
   *
   * @default false
   */
  Enabled: BooleanType.optional(),
  /**
   * Whether this factor is preferred: it is requested first at sign-in. Only one factor can be preferred. Default:
   * `false`.
   *
   * @default false
   */
  PreferredMfa: BooleanType.optional(),
})

/** Setting of a user for MFA codes from an authenticator app. */
export type SoftwareTokenMfaSettingsType = z.infer<typeof SoftwareTokenMfaSettingsType>

/** Setting of a user for MFA codes by email. */
export const EmailMfaSettingsType = z.object({
  /**
   * Whether codes by email are on for the user. Default: `false`.
   *
   * @default false
   */
  Enabled: BooleanType.optional(),
  /**
   * Whether this factor is preferred: it is requested first at sign-in. Only one factor can be preferred. Default:
   * `false`.
   *
   * @default false
   */
  PreferredMfa: BooleanType.optional(),
})

/** Setting of a user for MFA codes by email. */
export type EmailMfaSettingsType = z.infer<typeof EmailMfaSettingsType>

/** Setting of a user for passkeys that meet the MFA requirement. */
export const WebAuthnMfaSettingsType = z.object({
  /** Whether the passkeys of the user meet the MFA requirement. Default: `false`. */
  Enabled: BooleanType.optional(),
})

/** Setting of a user for passkeys that meet the MFA requirement. */
export type WebAuthnMfaSettingsType = z.infer<typeof WebAuthnMfaSettingsType>

/** Input of AdminSetUserMFAPreference. */
export const AdminSetUserMFAPreferenceRequest = z.object({
  /** Setting for codes by SMS. Requires a phone number. Leave it out to keep the current setting. */
  SMSMfaSettings: SMSMfaSettingsType.optional(),
  /** Setting for codes from an authenticator app. Requires a verified app. Leave it out to keep the current setting. */
  SoftwareTokenMfaSettings: SoftwareTokenMfaSettingsType.optional(),
  /**
   * Setting for codes by email. Requires an email address, and a pool with email MFA. Leave it out to keep the current
   * setting.
   */
  EmailMfaSettings: EmailMfaSettingsType.optional(),
  /**
   * Setting for passkeys that meet the MFA requirement. Requires a pool with the passkey configuration
   * `MULTI_FACTOR_WITH_USER_VERIFICATION`. Leave it out to keep the current setting.
   */
  WebAuthnMfaSettings: WebAuthnMfaSettingsType.optional(),
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
})

/** Input of AdminSetUserMFAPreference. */
export type AdminSetUserMFAPreferenceRequest = z.infer<typeof AdminSetUserMFAPreferenceRequest>

/** Output of AdminSetUserMFAPreference. */
export const AdminSetUserMFAPreferenceResponse = z.object({})

/** Output of AdminSetUserMFAPreference. */
export type AdminSetUserMFAPreferenceResponse = z.infer<typeof AdminSetUserMFAPreferenceResponse>

/** Input of AssociateSoftwareToken. */
export const AssociateSoftwareTokenRequest = z.object({
  /** Access token of the signed-in user. Leave it out if `Session` is set. */
  AccessToken: TokenModelType.optional(),
  /** Session of the `MFA_SETUP` challenge. Leave it out if `AccessToken` is set. */
  Session: SessionType.optional(),
})

/** Input of AssociateSoftwareToken. */
export type AssociateSoftwareTokenRequest = z.infer<typeof AssociateSoftwareTokenRequest>

/** Shared secret for time-based one-time passwords, in Base32. */
export const SecretCodeType = z.string().min(16).regex(/^(?:[A-Za-z0-9]+)$/u)

/** Shared secret for time-based one-time passwords, in Base32. */
export type SecretCodeType = z.infer<typeof SecretCodeType>

/** Output of AssociateSoftwareToken. */
export const AssociateSoftwareTokenResponse = z.object({
  /** Secret for the authenticator app, in Base32. Show it only to the user and do not log it. */
  SecretCode: SecretCodeType.optional(),
  /** New session, to send with `VerifySoftwareToken`. Present only if the request contains a session. */
  Session: SessionType.optional(),
})

/** Output of AssociateSoftwareToken. */
export type AssociateSoftwareTokenResponse = z.infer<typeof AssociateSoftwareTokenResponse>

/** Body of the email, 6 to 20,000 characters. It must contain the placeholder `{####}` for the code. */
export const EmailMfaMessageType = z.string().min(6).max(20000).check(
  matchesPattern('^(?=[\\s\\S]*\\{####\\})[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*$'),
)

/** Body of the email, 6 to 20,000 characters. It must contain the placeholder `{####}` for the code. */
export type EmailMfaMessageType = z.infer<typeof EmailMfaMessageType>

/** Subject line of the email. */
export const EmailMfaSubjectType = z.string().check(matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+)$'))

/** Subject line of the email. */
export type EmailMfaSubjectType = z.infer<typeof EmailMfaSubjectType>

/** Email that sends a one-time code for MFA. */
export const EmailMfaConfigType = z.object({
  /** Body of the email. It must contain the placeholder `{####}` for the code. */
  Message: EmailMfaMessageType.optional(),
  /** Subject line of the email. */
  Subject: EmailMfaSubjectType.optional(),
})

/** Email that sends a one-time code for MFA. */
export type EmailMfaConfigType = z.infer<typeof EmailMfaConfigType>

/** Input of GetUserAuthFactors. */
export const GetUserAuthFactorsRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
})

/** Input of GetUserAuthFactors. */
export type GetUserAuthFactorsRequest = z.infer<typeof GetUserAuthFactorsRequest>

/** Output of GetUserAuthFactors. */
export const GetUserAuthFactorsResponse = z.object({
  /** The stored username, even if the user signed in with an alias. */
  Username: UsernameType,
  /**
   * Preferred MFA factor, requested first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none
   * is preferred.
   */
  PreferredMfaSetting: StringType.optional(),
  /** Active MFA factors of the user, by the same names. Absent when there are none. */
  UserMFASettingList: UserMFASettingListType.optional(),
  /** Factors that the user has set up, such as `PASSWORD`, `WEB_AUTHN` or `SOFTWARE_TOKEN`. */
  ConfiguredUserAuthFactors: ConfiguredUserAuthFactorsListType.optional(),
})

/** Output of GetUserAuthFactors. */
export type GetUserAuthFactorsResponse = z.infer<typeof GetUserAuthFactorsResponse>

/** Input of GetUserPoolMfaConfig. */
export const GetUserPoolMfaConfigRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
})

/** Input of GetUserPoolMfaConfig. */
export type GetUserPoolMfaConfigRequest = z.infer<typeof GetUserPoolMfaConfigRequest>

/** Text message that sends a one-time code for MFA, and the service that sends it. */
export const SmsMfaConfigType = z.object({
  /** Text of the message, 6 to 140 characters. It must contain the placeholder `{####}` for the code. */
  SmsAuthenticationMessage: SmsVerificationMessageType.optional(),
  /** IAM role, service and Region for text messages. */
  SmsConfiguration: SmsConfigurationType.optional(),
})

/** Text message that sends a one-time code for MFA, and the service that sends it. */
export type SmsMfaConfigType = z.infer<typeof SmsMfaConfigType>

/** Whether the pool supports authenticator apps (TOTP) as a second factor. */
export const SoftwareTokenMfaConfigType = z.object({
  /**
   * Whether users can use authenticator apps. Default: `false`.
   *
   * @default false
   */
  Enabled: BooleanType.optional(),
})

/** Whether the pool supports authenticator apps (TOTP) as a second factor. */
export type SoftwareTokenMfaConfigType = z.infer<typeof SoftwareTokenMfaConfigType>

/** Domain name that passkeys are bound to, without scheme or path. Public suffixes such as `co.uk` are rejected. */
export const RelyingPartyIdType = z.string().min(1).max(127)

/** Domain name that passkeys are bound to, without scheme or path. Public suffixes such as `co.uk` are rejected. */
export type RelyingPartyIdType = z.infer<typeof RelyingPartyIdType>

/** Whether the authenticator must verify the user by PIN or biometrics: `required` always, `preferred` if it can. */
export const UserVerificationType = z.enum(['required', 'preferred'])

/** Whether the authenticator must verify the user by PIN or biometrics: `required` always, `preferred` if it can. */
export type UserVerificationType = z.infer<typeof UserVerificationType>

/**
 * What a passkey counts as: `SINGLE_FACTOR` is one factor; `MULTI_FACTOR_WITH_USER_VERIFICATION` meets the MFA
 * requirement by itself, with user verification.
 */
export const WebAuthnFactorConfigurationType = z.enum(['SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION'])

/**
 * What a passkey counts as: `SINGLE_FACTOR` is one factor; `MULTI_FACTOR_WITH_USER_VERIFICATION` meets the MFA
 * requirement by itself, with user verification.
 */
export type WebAuthnFactorConfigurationType = z.infer<typeof WebAuthnFactorConfigurationType>

/**
 * Passkey settings of a pool: the relying party, user verification, and whether a passkey meets the MFA requirement.
 */
export const WebAuthnConfigurationType = z.object({
  /**
   * Domain that passkeys are bound to. Default: the custom domain of the pool, or else its prefix domain. After a
   * change, passkeys for the previous domain no longer work.
   */
  RelyingPartyId: RelyingPartyIdType.optional(),
  /** Whether the authenticator must verify the user by PIN or biometrics. */
  UserVerification: UserVerificationType.optional(),
  /**
   * Whether a passkey with user verification meets the MFA requirement by itself. Default: `SINGLE_FACTOR`, with which
   * it does not.
   */
  FactorConfiguration: WebAuthnFactorConfigurationType.optional(),
})

/**
 * Passkey settings of a pool: the relying party, user verification, and whether a passkey meets the MFA requirement.
 */
export type WebAuthnConfigurationType = z.infer<typeof WebAuthnConfigurationType>

/** Output of GetUserPoolMfaConfig. */
export const GetUserPoolMfaConfigResponse = z.object({
  /** SMS MFA: text of the message, and the service that sends it. */
  SmsMfaConfiguration: SmsMfaConfigType.optional(),
  /** Whether authenticator apps (TOTP) can be used for MFA. */
  SoftwareTokenMfaConfiguration: SoftwareTokenMfaConfigType.optional(),
  /** Email MFA: body and subject of the message. */
  EmailMfaConfiguration: EmailMfaConfigType.optional(),
  /**
   * `OFF`: no MFA. `OPTIONAL`: users with an active factor are asked for it. `ON`: every user needs a second factor.
   */
  MfaConfiguration: UserPoolMfaType.optional(),
  /** Relying party and rules of passkeys. */
  WebAuthnConfiguration: WebAuthnConfigurationType.optional(),
})

/** Output of GetUserPoolMfaConfig. */
export type GetUserPoolMfaConfigResponse = z.infer<typeof GetUserPoolMfaConfigResponse>

/** Input of SetUserMFAPreference. */
export const SetUserMFAPreferenceRequest = z.object({
  /** Setting for codes by SMS. Requires a phone number. Leave it out to keep the current setting. */
  SMSMfaSettings: SMSMfaSettingsType.optional(),
  /** Setting for codes from an authenticator app. Requires a verified app. Leave it out to keep the current setting. */
  SoftwareTokenMfaSettings: SoftwareTokenMfaSettingsType.optional(),
  /**
   * Setting for codes by email. Requires an email address, and a pool with email MFA. Leave it out to keep the current
   * setting.
   */
  EmailMfaSettings: EmailMfaSettingsType.optional(),
  /**
   * Setting for passkeys that meet the MFA requirement. Requires a pool with the passkey configuration
   * `MULTI_FACTOR_WITH_USER_VERIFICATION`. Leave it out to keep the current setting.
   */
  WebAuthnMfaSettings: WebAuthnMfaSettingsType.optional(),
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
})

/** Input of SetUserMFAPreference. */
export type SetUserMFAPreferenceRequest = z.infer<typeof SetUserMFAPreferenceRequest>

/** Output of SetUserMFAPreference. */
export const SetUserMFAPreferenceResponse = z.object({})

/** Output of SetUserMFAPreference. */
export type SetUserMFAPreferenceResponse = z.infer<typeof SetUserMFAPreferenceResponse>

/** Input of SetUserPoolMfaConfig. */
export const SetUserPoolMfaConfigRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** SMS MFA: text of the message, and the service that sends it. */
  SmsMfaConfiguration: SmsMfaConfigType.optional(),
  /** Whether authenticator apps (TOTP) can be used for MFA. */
  SoftwareTokenMfaConfiguration: SoftwareTokenMfaConfigType.optional(),
  /** Email MFA: body and subject of the message. */
  EmailMfaConfiguration: EmailMfaConfigType.optional(),
  /**
   * `OFF`: no MFA. `OPTIONAL`: users with an active factor are asked for it. `ON`: every user needs a second factor.
   */
  MfaConfiguration: UserPoolMfaType.optional(),
  /** Relying party and rules of passkeys. */
  WebAuthnConfiguration: WebAuthnConfigurationType.optional(),
})

/** Input of SetUserPoolMfaConfig. */
export type SetUserPoolMfaConfigRequest = z.infer<typeof SetUserPoolMfaConfigRequest>

/** Output of SetUserPoolMfaConfig. */
export const SetUserPoolMfaConfigResponse = z.object({
  /** SMS MFA: text of the message, and the service that sends it. */
  SmsMfaConfiguration: SmsMfaConfigType.optional(),
  /** Whether authenticator apps (TOTP) can be used for MFA. */
  SoftwareTokenMfaConfiguration: SoftwareTokenMfaConfigType.optional(),
  /** Email MFA: body and subject of the message. */
  EmailMfaConfiguration: EmailMfaConfigType.optional(),
  /**
   * `OFF`: no MFA. `OPTIONAL`: users with an active factor are asked for it. `ON`: every user needs a second factor.
   */
  MfaConfiguration: UserPoolMfaType.optional(),
  /** Relying party and rules of passkeys. */
  WebAuthnConfiguration: WebAuthnConfigurationType.optional(),
})

/** Output of SetUserPoolMfaConfig. */
export type SetUserPoolMfaConfigResponse = z.infer<typeof SetUserPoolMfaConfigResponse>

/** Six-digit code from an authenticator app. */
export const SoftwareTokenMFAUserCodeType = z.string().min(6).max(6).regex(/^(?:[0-9]+)$/u)

/** Six-digit code from an authenticator app. */
export type SoftwareTokenMFAUserCodeType = z.infer<typeof SoftwareTokenMFAUserCodeType>

/** Input of VerifySoftwareToken. */
export const VerifySoftwareTokenRequest = z.object({
  /** Access token of the signed-in user. Leave it out if `Session` is set. */
  AccessToken: TokenModelType.optional(),
  /** Session that `AssociateSoftwareToken` returned. Leave it out if `AccessToken` is set. */
  Session: SessionType.optional(),
  /** Current six-digit code of the authenticator app. Codes change every 30 seconds. */
  UserCode: SoftwareTokenMFAUserCodeType,
  /** Name of the authenticator app, which the `SOFTWARE_TOKEN_MFA` challenge returns at sign-in. */
  FriendlyDeviceName: StringType.optional(),
})

/** Input of VerifySoftwareToken. */
export type VerifySoftwareTokenRequest = z.infer<typeof VerifySoftwareTokenRequest>

/**
 * `SUCCESS`: the code was correct and the app is registered. `ERROR`: the app is not registered. A wrong code fails
 * with an error instead.
 */
export const VerifySoftwareTokenResponseType = z.enum(['SUCCESS', 'ERROR'])

/**
 * `SUCCESS`: the code was correct and the app is registered. `ERROR`: the app is not registered. A wrong code fails
 * with an error instead.
 */
export type VerifySoftwareTokenResponseType = z.infer<typeof VerifySoftwareTokenResponseType>

/** Output of VerifySoftwareToken. */
export const VerifySoftwareTokenResponse = z.object({
  /** `SUCCESS` when the app is registered. */
  Status: VerifySoftwareTokenResponseType.optional(),
  /** Session for the response to the `MFA_SETUP` challenge. Present only if the request contains a session. */
  Session: SessionType.optional(),
})

/** Output of VerifySoftwareToken. */
export type VerifySoftwareTokenResponse = z.infer<typeof VerifySoftwareTokenResponse>
