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
  /** The present password; leave it out only for a user who has none yet. */
  PreviousPassword: PasswordType.optional(),
  /** The new password, at most 256 characters, subject to the pool's policy. */
  ProposedPassword: PasswordType,
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
})

/** Input of ChangePassword. */
export type ChangePasswordRequest = z.infer<typeof ChangePasswordRequest>

/** Output of ChangePassword. */
export const ChangePasswordResponse = z.object({})

/** Output of ChangePassword. */
export type ChangePasswordResponse = z.infer<typeof ChangePasswordResponse>

/**
 * Where a code was sent, with the address masked. For an unknown user the details may be invented to hide that fact.
 */
export const CodeDeliveryDetailsType = z.object({
  /** Masked address or number: first letters of an email address (`a***@e***`), last four digits of a phone number. */
  Destination: StringType.optional(),
  /** `EMAIL` or `SMS`. */
  DeliveryMedium: DeliveryMediumType.optional(),
  /** The attribute that holds the contact: `email` or `phone_number`. */
  AttributeName: AttributeNameType.optional(),
})

/**
 * Where a code was sent, with the address masked. For an unknown user the details may be invented to hide that fact.
 */
export type CodeDeliveryDetailsType = z.infer<typeof CodeDeliveryDetailsType>

/** One entry for each contact to which a code was sent; empty when none was. */
export const CodeDeliveryDetailsListType = z.array(CodeDeliveryDetailsType)

/** One entry for each contact to which a code was sent; empty when none was. */
export type CodeDeliveryDetailsListType = z.infer<typeof CodeDeliveryDetailsListType>

/**
 * Base64 of HMAC-SHA256 with the client secret as key over the username as sent, directly followed by the client id.
 */
export const SecretHashType = z.string().min(1).max(128).regex(/^(?:[\w+=/]+)$/u)

/**
 * Base64 of HMAC-SHA256 with the client secret as key over the username as sent, directly followed by the client id.
 */
export type SecretHashType = z.infer<typeof SecretHashType>

/** A code from a message, six digits as sent by default. */
export const ConfirmationCodeType = z.string().min(1).max(2048).regex(/^(?:[\S]+)$/u)

/** A code from a message, six digits as sent by default. */
export type ConfirmationCodeType = z.infer<typeof ConfirmationCodeType>

/** Input of ConfirmForgotPassword. */
export const ConfirmForgotPasswordRequest = z.object({
  /** Id of the app client through which the user acts. */
  ClientId: ClientIdType,
  /**
   * Proof of the client secret: Base64 of HMAC-SHA256, keyed with the secret, over username and client id joined.
   * Required when the client has a secret; leave it out when it has none.
   */
  SecretHash: SecretHashType.optional(),
  /** Username, or an alias that is active for sign-in. The secret hash is computed over exactly this text. */
  Username: UsernameType,
  /** The code from the message; only the newest one sent is valid. */
  ConfirmationCode: ConfirmationCodeType,
  /** The new password, at most 256 characters, subject to the pool's policy. */
  Password: PasswordType,
  /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /** The user's address and device fingerprint, for threat protection. */
  UserContextData: UserContextDataType.optional(),
  /**
   * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
   * keep secrets out.
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
  /** Id of the app client through which the user acts. */
  ClientId: ClientIdType,
  /**
   * Proof of the client secret: Base64 of HMAC-SHA256, keyed with the secret, over username and client id joined.
   * Required when the client has a secret; leave it out when it has none.
   */
  SecretHash: SecretHashType.optional(),
  /** Username, or an alias that is active for sign-in. The secret hash is computed over exactly this text. */
  Username: UsernameType,
  /** The code from the message; only the newest one sent is valid. */
  ConfirmationCode: ConfirmationCodeType,
  /**
   * When true, an email or phone number that is another user's verified alias moves to this user and the former
   * holder's becomes unverified. When false (the default) the clash fails with `AliasExistsException`.
   *
   * @default false
   */
  ForceAliasCreation: ForceAliasCreation.optional(),
  /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /** The user's address and device fingerprint, for threat protection. */
  UserContextData: UserContextDataType.optional(),
  /**
   * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
   * keep secrets out.
   */
  ClientMetadata: ClientMetadataType.optional(),
  /** Session from `SignUp`, to carry on to sign-in without a further prompt. */
  Session: SessionType.optional(),
})

/** Input of ConfirmSignUp. */
export type ConfirmSignUpRequest = z.infer<typeof ConfirmSignUpRequest>

/** Output of ConfirmSignUp. */
export const ConfirmSignUpResponse = z.object({
  /**
   * Session that `InitiateAuth` with `USER_AUTH` trades for tokens at once, within the client's session validity (3 to
   * 15 minutes).
   */
  Session: SessionType.optional(),
})

/** Output of ConfirmSignUp. */
export type ConfirmSignUpResponse = z.infer<typeof ConfirmSignUpResponse>

/** Input of DeleteUserAttributes. */
export const DeleteUserAttributesRequest = z.object({
  /** Names of the attributes to remove, custom ones with their prefix. */
  UserAttributeNames: AttributeNameListType,
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
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
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
})

/** Input of DeleteUser. */
export type DeleteUserRequest = z.infer<typeof DeleteUserRequest>

/** Input of ForgotPassword. */
export const ForgotPasswordRequest = z.object({
  /** Id of the app client through which the user acts. */
  ClientId: ClientIdType,
  /**
   * Proof of the client secret: Base64 of HMAC-SHA256, keyed with the secret, over username and client id joined.
   * Required when the client has a secret; leave it out when it has none.
   */
  SecretHash: SecretHashType.optional(),
  /** The user's address and device fingerprint, for threat protection. */
  UserContextData: UserContextDataType.optional(),
  /** Username, or an alias that is active for sign-in. The secret hash is computed over exactly this text. */
  Username: UsernameType,
  /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /**
   * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
   * keep secrets out.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of ForgotPassword. */
export type ForgotPasswordRequest = z.infer<typeof ForgotPasswordRequest>

/** Output of ForgotPassword. */
export const ForgotPasswordResponse = z.object({
  /** Where the code was sent, masked. */
  CodeDeliveryDetails: CodeDeliveryDetailsType.optional(),
})

/** Output of ForgotPassword. */
export type ForgotPasswordResponse = z.infer<typeof ForgotPasswordResponse>

/** Input of GetUserAttributeVerificationCode. */
export const GetUserAttributeVerificationCodeRequest = z.object({
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /** The contact the code is for: `email` or `phone_number`. */
  AttributeName: AttributeNameType,
  /**
   * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
   * keep secrets out.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of GetUserAttributeVerificationCode. */
export type GetUserAttributeVerificationCodeRequest = z.infer<typeof GetUserAttributeVerificationCodeRequest>

/** Output of GetUserAttributeVerificationCode. */
export const GetUserAttributeVerificationCodeResponse = z.object({
  /** Where the code was sent, masked. */
  CodeDeliveryDetails: CodeDeliveryDetailsType.optional(),
})

/** Output of GetUserAttributeVerificationCode. */
export type GetUserAttributeVerificationCodeResponse = z.infer<typeof GetUserAttributeVerificationCodeResponse>

/** Input of GetUser. */
export const GetUserRequest = z.object({
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
})

/** Input of GetUser. */
export type GetUserRequest = z.infer<typeof GetUserRequest>

/** Output of GetUser. */
export const GetUserResponse = z.object({
  /** The stored username, also if the user signed in with another name. */
  Username: UsernameType,
  /** Attributes that have a value and that the app client may read; `sub` always. */
  UserAttributes: AttributeListType,
  /** Legacy SMS options; see `UserMFASettingList` for the factors in force. */
  MFAOptions: MFAOptionListType.optional(),
  /**
   * The factor asked for first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none is
   * preferred.
   */
  PreferredMfaSetting: StringType.optional(),
  /** The second factors switched on for the user, by the same names. Absent when there are none. */
  UserMFASettingList: UserMFASettingListType.optional(),
})

/** Output of GetUser. */
export type GetUserResponse = z.infer<typeof GetUserResponse>

/** Input of GlobalSignOut. */
export const GlobalSignOutRequest = z.object({
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
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
  /** Id of the app client through which the user acts. */
  ClientId: ClientIdType,
  /**
   * Proof of the client secret: Base64 of HMAC-SHA256, keyed with the secret, over username and client id joined.
   * Required when the client has a secret; leave it out when it has none.
   */
  SecretHash: SecretHashType.optional(),
  /** The user's address and device fingerprint, for threat protection. */
  UserContextData: UserContextDataType.optional(),
  /** Username, or an alias that is active for sign-in. The secret hash is computed over exactly this text. */
  Username: UsernameType,
  /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /**
   * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
   * keep secrets out.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of ResendConfirmationCode. */
export type ResendConfirmationCodeRequest = z.infer<typeof ResendConfirmationCodeRequest>

/** Output of ResendConfirmationCode. */
export const ResendConfirmationCodeResponse = z.object({
  /** Where the code was sent, masked. */
  CodeDeliveryDetails: CodeDeliveryDetailsType.optional(),
})

/** Output of ResendConfirmationCode. */
export type ResendConfirmationCodeResponse = z.infer<typeof ResendConfirmationCodeResponse>

/** Input of SetUserSettings. */
export const SetUserSettingsRequest = z.object({
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /** Legacy SMS options: medium `SMS` with attribute `phone_number`. */
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
  /** Id of the app client through which the user acts. */
  ClientId: ClientIdType,
  /**
   * Proof of the client secret: Base64 of HMAC-SHA256, keyed with the secret, over username and client id joined.
   * Required when the client has a secret; leave it out when it has none.
   */
  SecretHash: SecretHashType.optional(),
  /**
   * Wished username, 1 to 128 characters without spaces; in a pool that signs in by email or phone number, that address
   * or number, and the stored username is then generated.
   */
  Username: UsernameType,
  /**
   * Password subject to the pool's policy; may be left out where the pool lets users sign in by one-time code alone.
   */
  Password: PasswordType.optional(),
  /** Attributes of the new user; all those the pool requires, and only those the app client may write. */
  UserAttributes: AttributeListType.optional(),
  /** Name and value pairs for the pre-sign-up trigger to judge the request by; not stored with the user. */
  ValidationData: AttributeListType.optional(),
  /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /** The user's address and device fingerprint, for threat protection. */
  UserContextData: UserContextDataType.optional(),
  /**
   * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
   * keep secrets out.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of SignUp. */
export type SignUpRequest = z.infer<typeof SignUpRequest>

/** Output of SignUp. */
export const SignUpResponse = z.object({
  /**
   * True when a trigger confirmed the user at once; false when a code has to be confirmed.
   *
   * @default false
   */
  UserConfirmed: BooleanType,
  /** Where the confirmation code was sent, masked; absent when none was sent. */
  CodeDeliveryDetails: CodeDeliveryDetailsType.optional(),
  /** The user's permanent identifier, a UUID that never changes and is never reused. */
  UserSub: StringType,
  /** Session to pass to `ConfirmSignUp`, in pools and clients with choice-based sign-in. */
  Session: SessionType.optional(),
})

/** Output of SignUp. */
export type SignUpResponse = z.infer<typeof SignUpResponse>

/** Input of UpdateUserAttributes. */
export const UpdateUserAttributesRequest = z.object({
  /**
   * Attributes to write, as name and value pairs; custom names carry the prefix `custom:` and all values are strings.
   */
  UserAttributes: AttributeListType,
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /**
   * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
   * keep secrets out.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of UpdateUserAttributes. */
export type UpdateUserAttributesRequest = z.infer<typeof UpdateUserAttributesRequest>

/** Output of UpdateUserAttributes. */
export const UpdateUserAttributesResponse = z.object({
  /** One entry for each contact that was sent a verification code; an empty list when none was. */
  CodeDeliveryDetailsList: CodeDeliveryDetailsListType.optional(),
})

/** Output of UpdateUserAttributes. */
export type UpdateUserAttributesResponse = z.infer<typeof UpdateUserAttributesResponse>

/** Input of VerifyUserAttribute. */
export const VerifyUserAttributeRequest = z.object({
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /** The contact the code is for: `email` or `phone_number`. */
  AttributeName: AttributeNameType,
  /** The code from the message; only the newest one sent for this attribute is valid. */
  Code: ConfirmationCodeType,
})

/** Input of VerifyUserAttribute. */
export type VerifyUserAttributeRequest = z.infer<typeof VerifyUserAttributeRequest>

/** Output of VerifyUserAttribute. */
export const VerifyUserAttributeResponse = z.object({})

/** Output of VerifyUserAttribute. */
export type VerifyUserAttributeResponse = z.infer<typeof VerifyUserAttributeResponse>
