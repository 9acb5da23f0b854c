// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import {
  AnalyticsMetadataType,
  AttributeListType,
  AttributeNameListType,
  AttributeNameType,
  BooleanType,
  ClientIdType,
  ClientMetadataType,
  DeliveryMediumType,
  ForceAliasCreation,
  MFAOptionListType,
  PasswordType,
  SessionType,
  StringType,
  TokenModelType,
  UserContextDataType,
  UserMFASettingListType,
  UsernameType,
} from './common.ts'

/** Input of ChangePassword. */
export const ChangePasswordRequest = z.object({
  /** The current password. Leave it out only for a user who has no password yet. */
  PreviousPassword: PasswordType.optional(),
  /** The new password, at most 256 characters. It must meet the password policy of the pool. */
  ProposedPassword: PasswordType,
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
})

/** Input of ChangePassword. */
export type ChangePasswordRequest = z.infer<typeof ChangePasswordRequest>

/** Output of ChangePassword. */
export const ChangePasswordResponse = z.object({})

/** Output of ChangePassword. */
export type ChangePasswordResponse = z.infer<typeof ChangePasswordResponse>

/**
 * Where a code was sent, with the destination masked. If the app client hides whether users exist, the details for an
 * unknown user are simulated.
 */
export const CodeDeliveryDetailsType = z.object({
  /**
   * Masked destination: an email address shows the first letters of both parts (`a***@e***`), a phone number the last
   * four digits.
   */
  Destination: StringType.optional(),
  /** Channel of the message: `EMAIL` or `SMS`. */
  DeliveryMedium: DeliveryMediumType.optional(),
  /** Attribute that contains the destination: `email` or `phone_number`. */
  AttributeName: AttributeNameType.optional(),
})

/**
 * Where a code was sent, with the destination masked. If the app client hides whether users exist, the details for an
 * unknown user are simulated.
 */
export type CodeDeliveryDetailsType = z.infer<typeof CodeDeliveryDetailsType>

/** One entry for each destination that a code was sent to. Empty when no code was sent. */
export const CodeDeliveryDetailsListType = z.array(CodeDeliveryDetailsType)

/** One entry for each destination that a code was sent to. Empty when no code was sent. */
export type CodeDeliveryDetailsListType = z.infer<typeof CodeDeliveryDetailsListType>

/**
 * Base64-encoded HMAC-SHA256 of the username as sent, directly followed by the client id, with the client secret as the
 * key.
 */
export const SecretHashType = z.string().min(1).max(128).regex(/^(?:[\w+=/]+)$/u)

/**
 * Base64-encoded HMAC-SHA256 of the username as sent, directly followed by the client id, with the client secret as the
 * key.
 */
export type SecretHashType = z.infer<typeof SecretHashType>

/** A code from a message, six digits. */
export const ConfirmationCodeType = z.string().min(1).max(2048).regex(/^(?:[\S]+)$/u)

/** A code from a message, six digits. */
export type ConfirmationCodeType = z.infer<typeof ConfirmationCodeType>

/** Input of ConfirmForgotPassword. */
export const ConfirmForgotPasswordRequest = z.object({
  /** Id of the app client. */
  ClientId: ClientIdType,
  /**
   * Proof of the client secret: the Base64-encoded HMAC-SHA256 of the username followed by the client id, with the
   * client secret as the key. Required if the client has a secret; leave it out otherwise.
   */
  SecretHash: SecretHashType.optional(),
  /** The username, or an alias that is active for sign-in. Compute the secret hash from exactly this text. */
  Username: UsernameType,
  /** The code from the message. Only the newest code is valid. */
  ConfirmationCode: ConfirmationCodeType,
  /** The new password, at most 256 characters. It must meet the password policy of the pool. */
  Password: PasswordType,
  /** Analytics endpoint that this call is reported for. It does not affect the result. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /** IP address and device fingerprint of the user, for threat protection. */
  UserContextData: UserContextDataType.optional(),
  /**
   * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
   * encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of ConfirmForgotPassword. */
export type ConfirmForgotPasswordRequest = z.infer<typeof ConfirmForgotPasswordRequest>

/** Output of ConfirmForgotPassword. */
export const ConfirmForgotPasswordResponse = z.object({})

/** Output of ConfirmForgotPassword. */
export type ConfirmForgotPasswordResponse = z.infer<typeof ConfirmForgotPasswordResponse>

/** Input of ConfirmSignUp. */
export const ConfirmSignUpRequest = z.object({
  /** Id of the app client. */
  ClientId: ClientIdType,
  /**
   * Proof of the client secret: the Base64-encoded HMAC-SHA256 of the username followed by the client id, with the
   * client secret as the key. Required if the client has a secret; leave it out otherwise.
   */
  SecretHash: SecretHashType.optional(),
  /** The username, or an alias that is active for sign-in. Compute the secret hash from exactly this text. */
  Username: UsernameType,
  /** The code from the message. Only the newest code is valid. */
  ConfirmationCode: ConfirmationCodeType,
  /**
   * Whether to move an email address or phone number from another user who has it as a verified alias. The attribute of
   * the other user becomes unverified. Default: `false`, with which the operation fails with `AliasExistsException`.
   *
   * @default false
   */
  ForceAliasCreation: ForceAliasCreation.optional(),
  /** Analytics endpoint that this call is reported for. It does not affect the result. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /** IP address and device fingerprint of the user, for threat protection. */
  UserContextData: UserContextDataType.optional(),
  /**
   * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
   * encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
  /** Session that `SignUp` returned. Optional: without it, the sign-up is confirmed all the same. */
  Session: SessionType.optional(),
})

/** Input of ConfirmSignUp. */
export type ConfirmSignUpRequest = z.infer<typeof ConfirmSignUpRequest>

/** Output of ConfirmSignUp. */
export const ConfirmSignUpResponse = z.object({
  /**
   * Session that `InitiateAuth` with the flow `USER_AUTH` accepts as the first factor, within the app client's
   * `AuthSessionValidity` (3 to 15 minutes). Present only if the app client allows choice-based sign-in.
   */
  Session: SessionType.optional(),
})

/** Output of ConfirmSignUp. */
export type ConfirmSignUpResponse = z.infer<typeof ConfirmSignUpResponse>

/** Input of DeleteUserAttributes. */
export const DeleteUserAttributesRequest = z.object({
  /** Names of the attributes to delete. Custom attributes have the prefix `custom:`. */
  UserAttributeNames: AttributeNameListType,
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
})

/** Input of DeleteUserAttributes. */
export type DeleteUserAttributesRequest = z.infer<typeof DeleteUserAttributesRequest>

/** Output of DeleteUserAttributes. */
export const DeleteUserAttributesResponse = z.object({})

/** Output of DeleteUserAttributes. */
export type DeleteUserAttributesResponse = z.infer<typeof DeleteUserAttributesResponse>

/** Input of DeleteUser. */
export const DeleteUserRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
})

/** Input of DeleteUser. */
export type DeleteUserRequest = z.infer<typeof DeleteUserRequest>

/** Input of ForgotPassword. */
export const ForgotPasswordRequest = z.object({
  /** Id of the app client. */
  ClientId: ClientIdType,
  /**
   * Proof of the client secret: the Base64-encoded HMAC-SHA256 of the username followed by the client id, with the
   * client secret as the key. Required if the client has a secret; leave it out otherwise.
   */
  SecretHash: SecretHashType.optional(),
  /** IP address and device fingerprint of the user, for threat protection. */
  UserContextData: UserContextDataType.optional(),
  /** The username, or an alias that is active for sign-in. Compute the secret hash from exactly this text. */
  Username: UsernameType,
  /** Analytics endpoint that this call is reported for. It does not affect the result. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /**
   * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
   * encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of ForgotPassword. */
export type ForgotPasswordRequest = z.infer<typeof ForgotPasswordRequest>

/** Output of ForgotPassword. */
export const ForgotPasswordResponse = z.object({
  /** Where the code was sent, with the destination masked. */
  CodeDeliveryDetails: CodeDeliveryDetailsType.optional(),
})

/** Output of ForgotPassword. */
export type ForgotPasswordResponse = z.infer<typeof ForgotPasswordResponse>

/** Input of GetUserAttributeVerificationCode. */
export const GetUserAttributeVerificationCodeRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /** Attribute to verify: `email` or `phone_number`. */
  AttributeName: AttributeNameType,
  /**
   * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
   * encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of GetUserAttributeVerificationCode. */
export type GetUserAttributeVerificationCodeRequest = z.infer<typeof GetUserAttributeVerificationCodeRequest>

/** Output of GetUserAttributeVerificationCode. */
export const GetUserAttributeVerificationCodeResponse = z.object({
  /** Where the code was sent, with the destination masked. */
  CodeDeliveryDetails: CodeDeliveryDetailsType.optional(),
})

/** Output of GetUserAttributeVerificationCode. */
export type GetUserAttributeVerificationCodeResponse = z.infer<typeof GetUserAttributeVerificationCodeResponse>

/** Input of GetUser. */
export const GetUserRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
})

/** Input of GetUser. */
export type GetUserRequest = z.infer<typeof GetUserRequest>

/** Output of GetUser. */
export const GetUserResponse = z.object({
  /** The stored username, even if the user signed in with an alias. */
  Username: UsernameType,
  /** Attributes that have a value and that the app client may read. `sub` is always included. */
  UserAttributes: AttributeListType,
  /**
   * SMS MFA settings in the deprecated form; `UserMFASettingList` contains all active factors. Absent when none are
   * set.
   */
  MFAOptions: MFAOptionListType.optional(),
  /**
   * Preferred MFA factor, requested first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none
   * is preferred.
   */
  PreferredMfaSetting: StringType.optional(),
  /** Active MFA factors of the user, by the same names. Absent when there are none. */
  UserMFASettingList: UserMFASettingListType.optional(),
})

/** Output of GetUser. */
export type GetUserResponse = z.infer<typeof GetUserResponse>

/** Input of GlobalSignOut. */
export const GlobalSignOutRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
})

/** Input of GlobalSignOut. */
export type GlobalSignOutRequest = z.infer<typeof GlobalSignOutRequest>

/** Output of GlobalSignOut. */
export const GlobalSignOutResponse = z.object({})

/** Output of GlobalSignOut. */
export type GlobalSignOutResponse = z.infer<typeof GlobalSignOutResponse>

/** Input of ResendConfirmationCode. */
export const ResendConfirmationCodeRequest = z.object({
  /** Id of the app client. */
  ClientId: ClientIdType,
  /**
   * Proof of the client secret: the Base64-encoded HMAC-SHA256 of the username followed by the client id, with the
   * client secret as the key. Required if the client has a secret; leave it out otherwise.
   */
  SecretHash: SecretHashType.optional(),
  /** IP address and device fingerprint of the user, for threat protection. */
  UserContextData: UserContextDataType.optional(),
  /** The username, or an alias that is active for sign-in. Compute the secret hash from exactly this text. */
  Username: UsernameType,
  /** Analytics endpoint that this call is reported for. It does not affect the result. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /**
   * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
   * encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of ResendConfirmationCode. */
export type ResendConfirmationCodeRequest = z.infer<typeof ResendConfirmationCodeRequest>

/** Output of ResendConfirmationCode. */
export const ResendConfirmationCodeResponse = z.object({
  /** Where the code was sent, with the destination masked. */
  CodeDeliveryDetails: CodeDeliveryDetailsType.optional(),
})

/** Output of ResendConfirmationCode. */
export type ResendConfirmationCodeResponse = z.infer<typeof ResendConfirmationCodeResponse>

/** Input of SetUserSettings. */
export const SetUserSettingsRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /** Delivery medium `SMS` with the attribute `phone_number` turns on MFA by SMS. An empty list turns it off. */
  MFAOptions: MFAOptionListType,
})

/** Input of SetUserSettings. */
export type SetUserSettingsRequest = z.infer<typeof SetUserSettingsRequest>

/** Output of SetUserSettings. */
export const SetUserSettingsResponse = z.object({})

/** Output of SetUserSettings. */
export type SetUserSettingsResponse = z.infer<typeof SetUserSettingsResponse>

/** Input of SignUp. */
export const SignUpRequest = z.object({
  /** Id of the app client. */
  ClientId: ClientIdType,
  /**
   * Proof of the client secret: the Base64-encoded HMAC-SHA256 of the username followed by the client id, with the
   * client secret as the key. Required if the client has a secret; leave it out otherwise.
   */
  SecretHash: SecretHashType.optional(),
  /**
   * The new username, 1 to 128 characters without spaces. In a pool whose users sign in with an email address or phone
   * number, it is that address or number, and the stored username is generated.
   */
  Username: UsernameType,
  /**
   * The password. It must meet the password policy of the pool. It may be left out if the pool allows sign-in with
   * one-time codes only.
   */
  Password: PasswordType.optional(),
  /**
   * Attributes of the new user. They must include all attributes that the pool requires, and the app client must have
   * write permission for them.
   */
  UserAttributes: AttributeListType.optional(),
  /**
   * Name-value pairs for the pre-sign-up trigger, which can validate the request with them. They are not stored with
   * the user.
   */
  ValidationData: AttributeListType.optional(),
  /** Analytics endpoint that this call is reported for. It does not affect the result. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /** IP address and device fingerprint of the user, for threat protection. */
  UserContextData: UserContextDataType.optional(),
  /**
   * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
   * encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of SignUp. */
export type SignUpRequest = z.infer<typeof SignUpRequest>

/** Output of SignUp. */
export const SignUpResponse = z.object({
  /**
   * `true` if a trigger confirmed the user. `false` if the user must be confirmed, with `ConfirmSignUp` or by an
   * administrator.
   *
   * @default false
   */
  UserConfirmed: BooleanType,
  /** Where the confirmation code was sent, with the destination masked. Absent when no code was sent. */
  CodeDeliveryDetails: CodeDeliveryDetailsType.optional(),
  /** Permanent id of the user, a UUID. It never changes and is never reused. */
  UserSub: StringType,
  /**
   * Session to send with `ConfirmSignUp`. Present only if the app client allows choice-based sign-in and the user is
   * not confirmed yet.
   */
  Session: SessionType.optional(),
})

/** Output of SignUp. */
export type SignUpResponse = z.infer<typeof SignUpResponse>

/** Input of UpdateUserAttributes. */
export const UpdateUserAttributesRequest = z.object({
  /**
   * Attributes to write, as name-value pairs. Custom attributes have the prefix `custom:`, and all values are strings.
   */
  UserAttributes: AttributeListType,
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /**
   * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
   * encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of UpdateUserAttributes. */
export type UpdateUserAttributesRequest = z.infer<typeof UpdateUserAttributesRequest>

/** Output of UpdateUserAttributes. */
export const UpdateUserAttributesResponse = z.object({
  /** One entry for each destination that a verification code was sent to. Empty when no code was sent. */
  CodeDeliveryDetailsList: CodeDeliveryDetailsListType.optional(),
})

/** Output of UpdateUserAttributes. */
export type UpdateUserAttributesResponse = z.infer<typeof UpdateUserAttributesResponse>

/** Input of VerifyUserAttribute. */
export const VerifyUserAttributeRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /** Attribute to verify: `email` or `phone_number`. */
  AttributeName: AttributeNameType,
  /** The code from the message. Only the newest code for the attribute is valid. */
  Code: ConfirmationCodeType,
})

/** Input of VerifyUserAttribute. */
export type VerifyUserAttributeRequest = z.infer<typeof VerifyUserAttributeRequest>

/** Output of VerifyUserAttribute. */
export const VerifyUserAttributeResponse = z.object({})

/** Output of VerifyUserAttribute. */
export type VerifyUserAttributeResponse = z.infer<typeof VerifyUserAttributeResponse>
