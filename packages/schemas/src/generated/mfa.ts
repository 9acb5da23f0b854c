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
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
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
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
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
  /** The stored username, whichever alias the request used. */
  Username: UsernameType,
  /**
   * The factor asked for first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none is
   * preferred.
   */
  PreferredMfaSetting: StringType.optional(),
  /** The second factors switched on for the user, by the same names. Absent when there are none. */
  UserMFASettingList: UserMFASettingListType.optional(),
  /** Factors the user has set up and can sign in with, such as `PASSWORD`, `WEB_AUTHN` or `SOFTWARE_TOKEN`. */
  ConfiguredUserAuthFactors: ConfiguredUserAuthFactorsListType.optional(),
})

/** Output of AdminGetUserAuthFactors. */
export type AdminGetUserAuthFactorsResponse = z.infer<typeof AdminGetUserAuthFactorsResponse>

/** A user's setting for MFA codes by SMS. */
export const SMSMfaSettingsType = z.object({
  /**
   * True to switch codes by SMS on for the user, false (the default) to switch them off.
   *
   * @default false
   */
  Enabled: BooleanType.optional(),
  /**
   * True to ask for this factor first; only one factor can be preferred. Default false.
   *
   * @default false
   */
  PreferredMfa: BooleanType.optional(),
})

/** A user's setting for MFA codes by SMS. */
export type SMSMfaSettingsType = z.infer<typeof SMSMfaSettingsType>

/** A user's setting for MFA codes from an authenticator app. */
export const SoftwareTokenMfaSettingsType = z.object({
  /**
   * True to switch the authenticator app on for the user, false (the default) to switch it off.
   *
   * @default false
   */
  Enabled: BooleanType.optional(),
  /**
   * True to ask for this factor first; only one factor can be preferred. Default false.
   *
   * @default false
   */
  PreferredMfa: BooleanType.optional(),
})

/** A user's setting for MFA codes from an authenticator app. */
export type SoftwareTokenMfaSettingsType = z.infer<typeof SoftwareTokenMfaSettingsType>

/** A user's setting for MFA codes by email. */
export const EmailMfaSettingsType = z.object({
  /**
   * True to switch codes by email on for the user, false (the default) to switch them off.
   *
   * @default false
   */
  Enabled: BooleanType.optional(),
  /**
   * True to ask for this factor first; only one factor can be preferred. Default false.
   *
   * @default false
   */
  PreferredMfa: BooleanType.optional(),
})

/** A user's setting for MFA codes by email. */
export type EmailMfaSettingsType = z.infer<typeof EmailMfaSettingsType>

/** A user's setting for passkeys as multi-factor sign-in. */
export const WebAuthnMfaSettingsType = z.object({
  /** True to let the user's passkeys serve as multi-factor sign-in. */
  Enabled: BooleanType.optional(),
})

/** A user's setting for passkeys as multi-factor sign-in. */
export type WebAuthnMfaSettingsType = z.infer<typeof WebAuthnMfaSettingsType>

/** Input of AdminSetUserMFAPreference. */
export const AdminSetUserMFAPreferenceRequest = z.object({
  /** Setting for codes by SMS; needs a phone number. Name only factors you mean to set. */
  SMSMfaSettings: SMSMfaSettingsType.optional(),
  /** Setting for codes from an authenticator app; the app must have been verified. */
  SoftwareTokenMfaSettings: SoftwareTokenMfaSettingsType.optional(),
  /** Setting for codes by email; needs an email address and a pool that offers them. */
  EmailMfaSettings: EmailMfaSettingsType.optional(),
  /** Setting for passkeys as multi-factor sign-in, in pools whose passkey configuration provides for it. */
  WebAuthnMfaSettings: WebAuthnMfaSettingsType.optional(),
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
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
  /** Access token of the signed-in user; leave out when `Session` is given. */
  AccessToken: TokenModelType.optional(),
  /** Session of the `MFA_SETUP` challenge; leave out when `AccessToken` is given. */
  Session: SessionType.optional(),
})

/** Input of AssociateSoftwareToken. */
export type AssociateSoftwareTokenRequest = z.infer<typeof AssociateSoftwareTokenRequest>

/** Shared secret for time-based codes, in Base32. */
export const SecretCodeType = z.string().min(16).regex(/^(?:[A-Za-z0-9]+)$/u)

/** Shared secret for time-based codes, in Base32. */
export type SecretCodeType = z.infer<typeof SecretCodeType>

/** Output of AssociateSoftwareToken. */
export const AssociateSoftwareTokenResponse = z.object({
  /** The secret for the authenticator app, in Base32. Show it to the user only, and do not log it. */
  SecretCode: SecretCodeType.optional(),
  /** New session for `VerifySoftwareToken`; present when the request used a session. */
  Session: SessionType.optional(),
})

/** Output of AssociateSoftwareToken. */
export type AssociateSoftwareTokenResponse = z.infer<typeof AssociateSoftwareTokenResponse>

/** Body of the email, 6 to 20,000 characters, with `{####}` where the code goes. */
export const EmailMfaMessageType = z.string().min(6).max(20000).check(
  matchesPattern('^(?=[\\s\\S]*\\{####\\})[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*$'),
)

/** Body of the email, 6 to 20,000 characters, with `{####}` where the code goes. */
export type EmailMfaMessageType = z.infer<typeof EmailMfaMessageType>

/** Subject line of the email. */
export const EmailMfaSubjectType = z.string().check(matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+)$'))

/** Subject line of the email. */
export type EmailMfaSubjectType = z.infer<typeof EmailMfaSubjectType>

/** The email that carries a one-time code for MFA. */
export const EmailMfaConfigType = z.object({
  /** Body of the email; it must contain `{####}`, which the code replaces. */
  Message: EmailMfaMessageType.optional(),
  /** Subject line of the email. */
  Subject: EmailMfaSubjectType.optional(),
})

/** The email that carries a one-time code for MFA. */
export type EmailMfaConfigType = z.infer<typeof EmailMfaConfigType>

/** Input of GetUserAuthFactors. */
export const GetUserAuthFactorsRequest = z.object({
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
})

/** Input of GetUserAuthFactors. */
export type GetUserAuthFactorsRequest = z.infer<typeof GetUserAuthFactorsRequest>

/** Output of GetUserAuthFactors. */
export const GetUserAuthFactorsResponse = z.object({
  /** The stored username. */
  Username: UsernameType,
  /**
   * The factor asked for first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none is
   * preferred.
   */
  PreferredMfaSetting: StringType.optional(),
  /** The second factors switched on for the user, by the same names. Absent when there are none. */
  UserMFASettingList: UserMFASettingListType.optional(),
  /** Factors the user has set up and can sign in with, such as `PASSWORD`, `WEB_AUTHN` or `SOFTWARE_TOKEN`. */
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

/** The text message that carries an MFA code, and the service that sends it. */
export const SmsMfaConfigType = z.object({
  /** Text of the message, 6 to 140 characters; it must contain `{####}`, which the code replaces. */
  SmsAuthenticationMessage: SmsVerificationMessageType.optional(),
  /** Service and role by which the pool sends SMS. */
  SmsConfiguration: SmsConfigurationType.optional(),
})

/** The text message that carries an MFA code, and the service that sends it. */
export type SmsMfaConfigType = z.infer<typeof SmsMfaConfigType>

/** Whether a pool offers authenticator apps (TOTP) as second factor. */
export const SoftwareTokenMfaConfigType = z.object({
  /**
   * True when users of the pool may use authenticator apps. Default false.
   *
   * @default false
   */
  Enabled: BooleanType.optional(),
})

/** Whether a pool offers authenticator apps (TOTP) as second factor. */
export type SoftwareTokenMfaConfigType = z.infer<typeof SoftwareTokenMfaConfigType>

/** Domain name that passkeys are bound to. Public suffixes are refused. */
export const RelyingPartyIdType = z.string().min(1).max(127)

/** Domain name that passkeys are bound to. Public suffixes are refused. */
export type RelyingPartyIdType = z.infer<typeof RelyingPartyIdType>

/** Whether the authenticator must check the user by PIN or biometrics: `required` always, `preferred` where it can. */
export const UserVerificationType = z.enum(['required', 'preferred'])

/** Whether the authenticator must check the user by PIN or biometrics: `required` always, `preferred` where it can. */
export type UserVerificationType = z.infer<typeof UserVerificationType>

/**
 * What a passkey counts for: `SINGLE_FACTOR`, one factor only; `MULTI_FACTOR_WITH_USER_VERIFICATION`, with user
 * verification it meets the MFA requirement by itself.
 */
export const WebAuthnFactorConfigurationType = z.enum(['SINGLE_FACTOR', 'MULTI_FACTOR_WITH_USER_VERIFICATION'])

/**
 * What a passkey counts for: `SINGLE_FACTOR`, one factor only; `MULTI_FACTOR_WITH_USER_VERIFICATION`, with user
 * verification it meets the MFA requirement by itself.
 */
export type WebAuthnFactorConfigurationType = z.infer<typeof WebAuthnFactorConfigurationType>

/** How a pool treats passkeys: the relying party, user verification and what a passkey counts for. */
export const WebAuthnConfigurationType = z.object({
  /**
   * Domain that passkeys are bound to; default the pool's custom domain, else its prefix domain. Passkeys made for
   * another domain no longer work after a change.
   */
  RelyingPartyId: RelyingPartyIdType.optional(),
  /** Whether the authenticator must check the user by PIN or biometrics. */
  UserVerification: UserVerificationType.optional(),
  /** Whether a passkey with user verification meets the MFA requirement on its own. */
  FactorConfiguration: WebAuthnFactorConfigurationType.optional(),
})

/** How a pool treats passkeys: the relying party, user verification and what a passkey counts for. */
export type WebAuthnConfigurationType = z.infer<typeof WebAuthnConfigurationType>

/** Output of GetUserPoolMfaConfig. */
export const GetUserPoolMfaConfigResponse = z.object({
  /** Codes by SMS: message text and sending service. */
  SmsMfaConfiguration: SmsMfaConfigType.optional(),
  /** Whether authenticator apps are offered. */
  SoftwareTokenMfaConfiguration: SoftwareTokenMfaConfigType.optional(),
  /** Codes by email: body and subject of the message. */
  EmailMfaConfiguration: EmailMfaConfigType.optional(),
  /** `OFF`: no second factor is asked. `OPTIONAL`: users who have one on are asked. `ON`: every user must have one. */
  MfaConfiguration: UserPoolMfaType.optional(),
  /** Relying party and rules for passkeys. */
  WebAuthnConfiguration: WebAuthnConfigurationType.optional(),
})

/** Output of GetUserPoolMfaConfig. */
export type GetUserPoolMfaConfigResponse = z.infer<typeof GetUserPoolMfaConfigResponse>

/** Input of SetUserMFAPreference. */
export const SetUserMFAPreferenceRequest = z.object({
  /** Setting for codes by SMS; needs a phone number. Name only factors you mean to set. */
  SMSMfaSettings: SMSMfaSettingsType.optional(),
  /** Setting for codes from an authenticator app; the app must have been verified. */
  SoftwareTokenMfaSettings: SoftwareTokenMfaSettingsType.optional(),
  /** Setting for codes by email; needs an email address and a pool that offers them. */
  EmailMfaSettings: EmailMfaSettingsType.optional(),
  /** Setting for passkeys as multi-factor sign-in, in pools whose passkey configuration provides for it. */
  WebAuthnMfaSettings: WebAuthnMfaSettingsType.optional(),
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
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
  /** Codes by SMS: message text and sending service. */
  SmsMfaConfiguration: SmsMfaConfigType.optional(),
  /** Whether authenticator apps are offered. */
  SoftwareTokenMfaConfiguration: SoftwareTokenMfaConfigType.optional(),
  /** Codes by email: body and subject of the message. */
  EmailMfaConfiguration: EmailMfaConfigType.optional(),
  /** `OFF`: no second factor is asked. `OPTIONAL`: users who have one on are asked. `ON`: every user must have one. */
  MfaConfiguration: UserPoolMfaType.optional(),
  /** Relying party and rules for passkeys. */
  WebAuthnConfiguration: WebAuthnConfigurationType.optional(),
})

/** Input of SetUserPoolMfaConfig. */
export type SetUserPoolMfaConfigRequest = z.infer<typeof SetUserPoolMfaConfigRequest>

/** Output of SetUserPoolMfaConfig. */
export const SetUserPoolMfaConfigResponse = z.object({
  /** Codes by SMS: message text and sending service. */
  SmsMfaConfiguration: SmsMfaConfigType.optional(),
  /** Whether authenticator apps are offered. */
  SoftwareTokenMfaConfiguration: SoftwareTokenMfaConfigType.optional(),
  /** Codes by email: body and subject of the message. */
  EmailMfaConfiguration: EmailMfaConfigType.optional(),
  /** `OFF`: no second factor is asked. `OPTIONAL`: users who have one on are asked. `ON`: every user must have one. */
  MfaConfiguration: UserPoolMfaType.optional(),
  /** Relying party and rules for passkeys. */
  WebAuthnConfiguration: WebAuthnConfigurationType.optional(),
})

/** Output of SetUserPoolMfaConfig. */
export type SetUserPoolMfaConfigResponse = z.infer<typeof SetUserPoolMfaConfigResponse>

/** Six digits as shown by the authenticator app. */
export const SoftwareTokenMFAUserCodeType = z.string().min(6).max(6).regex(/^(?:[0-9]+)$/u)

/** Six digits as shown by the authenticator app. */
export type SoftwareTokenMFAUserCodeType = z.infer<typeof SoftwareTokenMFAUserCodeType>

/** Input of VerifySoftwareToken. */
export const VerifySoftwareTokenRequest = z.object({
  /** Access token of the signed-in user; leave out when `Session` is given. */
  AccessToken: TokenModelType.optional(),
  /** Session returned by `AssociateSoftwareToken`; leave out when `AccessToken` is given. */
  Session: SessionType.optional(),
  /** The six-digit code now shown by the app; codes change every 30 seconds. */
  UserCode: SoftwareTokenMFAUserCodeType,
  /** Name for the authenticator, shown back to the user at sign-in. */
  FriendlyDeviceName: StringType.optional(),
})

/** Input of VerifySoftwareToken. */
export type VerifySoftwareTokenRequest = z.infer<typeof VerifySoftwareTokenRequest>

/** `SUCCESS`: the code was right and the app is registered. `ERROR`: it is not. */
export const VerifySoftwareTokenResponseType = z.enum(['SUCCESS', 'ERROR'])

/** `SUCCESS`: the code was right and the app is registered. `ERROR`: it is not. */
export type VerifySoftwareTokenResponseType = z.infer<typeof VerifySoftwareTokenResponseType>

/** Output of VerifySoftwareToken. */
export const VerifySoftwareTokenResponse = z.object({
  /** `SUCCESS` when the app is registered. */
  Status: VerifySoftwareTokenResponseType.optional(),
  /** Session with which to answer the `MFA_SETUP` challenge; present when the request used a session. */
  Session: SessionType.optional(),
})

/** Output of VerifySoftwareToken. */
export type VerifySoftwareTokenResponse = z.infer<typeof VerifySoftwareTokenResponse>
