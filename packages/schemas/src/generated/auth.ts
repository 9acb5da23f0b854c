// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import {
  AnalyticsMetadataType,
  ClientIdType,
  ClientMetadataType,
  ClientSecretType,
  DeviceKeyType,
  IntegerType,
  RevokeAssociatedSessionsType,
  ScopeListType,
  SessionType,
  StringType,
  TokenModelType,
  UserContextDataType,
  UserPoolIdType,
} from './common.ts'
import { record } from './runtime/record.ts'

/**
 * A sign-in flow. `USER_AUTH`: the user signs in with one of the factors that the pool allows. `USER_SRP_AUTH`: the SRP
 * protocol proves the password without sending it. `USER_PASSWORD_AUTH`: the request contains the password.
 * `ADMIN_USER_PASSWORD_AUTH`: the same, from a trusted server; `ADMIN_NO_SRP_AUTH` is its older name. `CUSTOM_AUTH`:
 * Lambda triggers define the challenges. `REFRESH_TOKEN_AUTH`: refreshes tokens; `REFRESH_TOKEN` is an alias.
 */
export const AuthFlowType = z.enum([
  'USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN', 'CUSTOM_AUTH', 'ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH',
  'ADMIN_USER_PASSWORD_AUTH', 'USER_AUTH',
])

/**
 * A sign-in flow. `USER_AUTH`: the user signs in with one of the factors that the pool allows. `USER_SRP_AUTH`: the SRP
 * protocol proves the password without sending it. `USER_PASSWORD_AUTH`: the request contains the password.
 * `ADMIN_USER_PASSWORD_AUTH`: the same, from a trusted server; `ADMIN_NO_SRP_AUTH` is its older name. `CUSTOM_AUTH`:
 * Lambda triggers define the challenges. `REFRESH_TOKEN_AUTH`: refreshes tokens; `REFRESH_TOKEN` is an alias.
 */
export type AuthFlowType = z.infer<typeof AuthFlowType>

/**
 * Parameters of a flow. `USER_PASSWORD_AUTH` and `ADMIN_USER_PASSWORD_AUTH`: `USERNAME` and `PASSWORD`.
 * `USER_SRP_AUTH`: `USERNAME` and `SRP_A`. `CUSTOM_AUTH`: `USERNAME`; to start with the password, also `CHALLENGE_NAME`
 * with the value `SRP_A`, and `SRP_A`. `USER_AUTH`: `USERNAME`, and optionally `PREFERRED_CHALLENGE` with `PASSWORD` or
 * `SRP_A`. `REFRESH_TOKEN_AUTH`: `REFRESH_TOKEN`. All flows accept `SECRET_HASH`, which a client with a secret
 * requires, and `DEVICE_KEY` for a tracked device.
 */
export const AuthParametersType = record(StringType, StringType)

/**
 * Parameters of a flow. `USER_PASSWORD_AUTH` and `ADMIN_USER_PASSWORD_AUTH`: `USERNAME` and `PASSWORD`.
 * `USER_SRP_AUTH`: `USERNAME` and `SRP_A`. `CUSTOM_AUTH`: `USERNAME`; to start with the password, also `CHALLENGE_NAME`
 * with the value `SRP_A`, and `SRP_A`. `USER_AUTH`: `USERNAME`, and optionally `PREFERRED_CHALLENGE` with `PASSWORD` or
 * `SRP_A`. `REFRESH_TOKEN_AUTH`: `REFRESH_TOKEN`. All flows accept `SECRET_HASH`, which a client with a secret
 * requires, and `DEVICE_KEY` for a tracked device.
 */
export type AuthParametersType = z.infer<typeof AuthParametersType>

/** One HTTP header of the end user's request. */
export const HttpHeader = z.object({
  /** Name of the header. The name of this member starts with a lowercase letter. */
  headerName: StringType.optional(),
  /** Value of the header. The name of this member starts with a lowercase letter. */
  headerValue: StringType.optional(),
})

/** One HTTP header of the end user's request. */
export type HttpHeader = z.infer<typeof HttpHeader>

/** Headers of the end user's request. */
export const HttpHeaderList = z.array(HttpHeader)

/** Headers of the end user's request. */
export type HttpHeaderList = z.infer<typeof HttpHeaderList>

/** The request of the end user as the calling server received it, for threat protection. */
export const ContextDataType = z.object({
  /** IP address of the end user's device. */
  IpAddress: StringType,
  /** Host name of the server or endpoint that the user called. */
  ServerName: StringType,
  /** Path of the endpoint that the user called. */
  ServerPath: StringType,
  /** HTTP headers of the end user's request, as name-value pairs. */
  HttpHeaders: HttpHeaderList,
  /** Encoded device fingerprint that the application collected. */
  EncodedData: StringType.optional(),
})

/** The request of the end user as the calling server received it, for threat protection. */
export type ContextDataType = z.infer<typeof ContextDataType>

/** Input of AdminInitiateAuth. */
export const AdminInitiateAuthRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client that the user signs in to. */
  ClientId: ClientIdType,
  /** The sign-in flow. The app client must allow it. */
  AuthFlow: AuthFlowType,
  /** Parameters of the flow. If a required one is missing, the operation fails with `InvalidParameterException`. */
  AuthParameters: AuthParametersType.optional(),
  /**
   * Custom key-value pairs that are passed to the Lambda triggers of sign-in, except the custom message trigger. They
   * are not stored, validated or encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
  /** Analytics endpoint that this call is reported for. It does not affect the result. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /** The request of the end user as the calling server received it, for threat protection. */
  ContextData: ContextDataType.optional(),
  /**
   * Session from `ConfirmSignUp`. With the flow `USER_AUTH` it counts as the first factor, and other parameters are
   * ignored, except those that authenticate the client.
   */
  Session: SessionType.optional(),
})

/** Input of AdminInitiateAuth. */
export type AdminInitiateAuthRequest = z.infer<typeof AdminInitiateAuthRequest>

/**
 * A step of a sign-in. `PASSWORD`, `PASSWORD_SRP`, `WEB_AUTHN`, `EMAIL_OTP`, `SMS_OTP`: a first factor (`EMAIL_OTP` is
 * also a second factor). `PASSWORD_VERIFIER`: the second half of SRP. `SMS_MFA`, `SOFTWARE_TOKEN_MFA`: a second factor.
 * `SELECT_CHALLENGE`, `SELECT_MFA_TYPE`: choose a factor. `MFA_SETUP`: set up a second factor. `NEW_PASSWORD_REQUIRED`:
 * replace the temporary password. `DEVICE_SRP_AUTH`, `DEVICE_PASSWORD_VERIFIER`: authenticate a remembered device.
 * `CUSTOM_CHALLENGE`: a challenge defined by Lambda triggers. `ADMIN_NO_SRP_AUTH`: username and password, in
 * administrative operations only.
 */
export const ChallengeNameType = z.enum([
  'SMS_MFA', 'EMAIL_OTP', 'SOFTWARE_TOKEN_MFA', 'SELECT_MFA_TYPE', 'MFA_SETUP', 'PASSWORD_VERIFIER', 'CUSTOM_CHALLENGE',
  'SELECT_CHALLENGE', 'DEVICE_SRP_AUTH', 'DEVICE_PASSWORD_VERIFIER', 'ADMIN_NO_SRP_AUTH', 'NEW_PASSWORD_REQUIRED',
  'SMS_OTP', 'PASSWORD', 'WEB_AUTHN', 'PASSWORD_SRP',
])

/**
 * A step of a sign-in. `PASSWORD`, `PASSWORD_SRP`, `WEB_AUTHN`, `EMAIL_OTP`, `SMS_OTP`: a first factor (`EMAIL_OTP` is
 * also a second factor). `PASSWORD_VERIFIER`: the second half of SRP. `SMS_MFA`, `SOFTWARE_TOKEN_MFA`: a second factor.
 * `SELECT_CHALLENGE`, `SELECT_MFA_TYPE`: choose a factor. `MFA_SETUP`: set up a second factor. `NEW_PASSWORD_REQUIRED`:
 * replace the temporary password. `DEVICE_SRP_AUTH`, `DEVICE_PASSWORD_VERIFIER`: authenticate a remembered device.
 * `CUSTOM_CHALLENGE`: a challenge defined by Lambda triggers. `ADMIN_NO_SRP_AUTH`: username and password, in
 * administrative operations only.
 */
export type ChallengeNameType = z.infer<typeof ChallengeNameType>

/**
 * Parameters of the challenge, such as `CODE_DELIVERY_DESTINATION`, `SALT` and `SRP_B`, or
 * `CREDENTIAL_REQUEST_OPTIONS`. Structured values are JSON text. Empty when the sign-in is complete.
 */
export const ChallengeParametersType = record(StringType, StringType)

/**
 * Parameters of the challenge, such as `CODE_DELIVERY_DESTINATION`, `SALT` and `SRP_B`, or
 * `CREDENTIAL_REQUEST_OPTIONS`. Structured values are JSON text. Empty when the sign-in is complete.
 */
export type ChallengeParametersType = z.infer<typeof ChallengeParametersType>

/** Keys of the new device, with which `ConfirmDevice` can register it. */
export const NewDeviceMetadataType = z.object({
  /** Key that identifies the device. Send it with later sign-ins, as `DEVICE_KEY`. */
  DeviceKey: DeviceKeyType.optional(),
  /** Key that replaces the pool name when the device computes its SRP verifier. */
  DeviceGroupKey: StringType.optional(),
})

/** Keys of the new device, with which `ConfirmDevice` can register it. */
export type NewDeviceMetadataType = z.infer<typeof NewDeviceMetadataType>

/** The tokens of a completed sign-in or refresh. */
export const AuthenticationResultType = z.object({
  /**
   * JSON Web Token for calling APIs, signed with RS256. It contains the user, the app client, the scopes and the
   * groups.
   */
  AccessToken: TokenModelType.optional(),
  /**
   * Lifetime of the access token in seconds. 3600 unless the app client sets another one.
   *
   * @default 0
   */
  ExpiresIn: IntegerType.optional(),
  /** Always `Bearer`. */
  TokenType: StringType.optional(),
  /**
   * Opaque token that refreshes the other tokens, valid for 30 days by default. After a refresh it is present only if
   * the app client rotates refresh tokens.
   */
  RefreshToken: TokenModelType.optional(),
  /**
   * JSON Web Token with claims about the user, signed with RS256. It is intended for the application itself, not for
   * APIs.
   */
  IdToken: TokenModelType.optional(),
  /** Keys of a new device. Present only if the pool tracks devices and the sign-in did not use a known device. */
  NewDeviceMetadata: NewDeviceMetadataType.optional(),
})

/** The tokens of a completed sign-in or refresh. */
export type AuthenticationResultType = z.infer<typeof AuthenticationResultType>

/** Factors that the user can continue with. */
export const AvailableChallengeListType = z.array(ChallengeNameType)

/** Factors that the user can continue with. */
export type AvailableChallengeListType = z.infer<typeof AvailableChallengeListType>

/** Output of AdminInitiateAuth. */
export const AdminInitiateAuthResponse = z.object({
  /** The next challenge. Absent when the sign-in is complete. */
  ChallengeName: ChallengeNameType.optional(),
  /**
   * Opaque state of the sign-in. Send the session from the latest response with the next step. It is valid for one
   * step, and for the app client's `AuthSessionValidity` (3 to 15 minutes, 3 by default).
   */
  Session: SessionType.optional(),
  /** Parameters of the challenge. Empty when the sign-in is complete. */
  ChallengeParameters: ChallengeParametersType.optional(),
  /** The tokens. Absent until the sign-in is complete. */
  AuthenticationResult: AuthenticationResultType.optional(),
  /** Factors that the user can choose from. Present only in choice-based sign-in (`USER_AUTH`). */
  AvailableChallenges: AvailableChallengeListType.optional(),
})

/** Output of AdminInitiateAuth. */
export type AdminInitiateAuthResponse = z.infer<typeof AdminInitiateAuthResponse>

/**
 * Responses to a challenge: always `USERNAME`, with `SECRET_HASH` if the client has a secret and `DEVICE_KEY` for a
 * tracked device. Depending on the challenge also `SMS_MFA_CODE`, `SOFTWARE_TOKEN_MFA_CODE`, `EMAIL_OTP_CODE` or
 * `SMS_OTP_CODE`; `NEW_PASSWORD` and `userAttributes.NAME` for each required attribute; `ANSWER` for choices and custom
 * challenges; `PASSWORD`, `SRP_A` or `CREDENTIAL`; or, for SRP, `PASSWORD_CLAIM_SIGNATURE`,
 * `PASSWORD_CLAIM_SECRET_BLOCK` and `TIMESTAMP`.
 */
export const ChallengeResponsesType = record(StringType, StringType)

/**
 * Responses to a challenge: always `USERNAME`, with `SECRET_HASH` if the client has a secret and `DEVICE_KEY` for a
 * tracked device. Depending on the challenge also `SMS_MFA_CODE`, `SOFTWARE_TOKEN_MFA_CODE`, `EMAIL_OTP_CODE` or
 * `SMS_OTP_CODE`; `NEW_PASSWORD` and `userAttributes.NAME` for each required attribute; `ANSWER` for choices and custom
 * challenges; `PASSWORD`, `SRP_A` or `CREDENTIAL`; or, for SRP, `PASSWORD_CLAIM_SIGNATURE`,
 * `PASSWORD_CLAIM_SECRET_BLOCK` and `TIMESTAMP`.
 */
export type ChallengeResponsesType = z.infer<typeof ChallengeResponsesType>

/** Input of AdminRespondToAuthChallenge. */
export const AdminRespondToAuthChallengeRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client that the user signs in to. */
  ClientId: ClientIdType,
  /** The challenge, as named in the previous response. */
  ChallengeName: ChallengeNameType,
  /** Responses to the challenge. The required keys depend on `ChallengeName`. */
  ChallengeResponses: ChallengeResponsesType.optional(),
  /**
   * Opaque state of the sign-in. Send the session from the latest response with the next step. It is valid for one
   * step, and for the app client's `AuthSessionValidity` (3 to 15 minutes, 3 by default).
   */
  Session: SessionType.optional(),
  /** Analytics endpoint that this call is reported for. It does not affect the result. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /** The request of the end user as the calling server received it, for threat protection. */
  ContextData: ContextDataType.optional(),
  /**
   * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
   * encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of AdminRespondToAuthChallenge. */
export type AdminRespondToAuthChallengeRequest = z.infer<typeof AdminRespondToAuthChallengeRequest>

/** Output of AdminRespondToAuthChallenge. */
export const AdminRespondToAuthChallengeResponse = z.object({
  /** The next challenge. Absent when the sign-in is complete. */
  ChallengeName: ChallengeNameType.optional(),
  /**
   * Opaque state of the sign-in. Send the session from the latest response with the next step. It is valid for one
   * step, and for the app client's `AuthSessionValidity` (3 to 15 minutes, 3 by default).
   */
  Session: SessionType.optional(),
  /** Parameters of the challenge. Empty when the sign-in is complete. */
  ChallengeParameters: ChallengeParametersType.optional(),
  /** The tokens. Absent until the sign-in is complete. */
  AuthenticationResult: AuthenticationResultType.optional(),
  /** Factors that the user can choose from. Present only in choice-based sign-in (`USER_AUTH`). */
  AvailableChallenges: AvailableChallengeListType.optional(),
})

/** Output of AdminRespondToAuthChallenge. */
export type AdminRespondToAuthChallengeResponse = z.infer<typeof AdminRespondToAuthChallengeResponse>

/** Access token of a machine client. */
export const ClientAuthenticationResultType = z.object({
  /** JSON Web Token with the client id as its subject, and the granted scopes. */
  AccessToken: TokenModelType.optional(),
  /** Lifetime of the access token in seconds. */
  ExpiresIn: IntegerType.optional(),
  /** Always `Bearer`. */
  TokenType: StringType.optional(),
})

/** Access token of a machine client. */
export type ClientAuthenticationResultType = z.infer<typeof ClientAuthenticationResultType>

/** Input of GetClientToken. */
export const GetClientTokenRequest = z.object({
  /** Id of the machine app client. */
  ClientId: ClientIdType,
  /** The plain client secret, not a hash. */
  Secret: ClientSecretType,
  /** Scopes of resource servers to request, at most 50. Each must be allowed for the client. */
  Scopes: ScopeListType.optional(),
  /**
   * Custom key-value pairs that are passed to the pre-token-generation trigger. They are not stored, validated or
   * encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of GetClientToken. */
export type GetClientTokenRequest = z.infer<typeof GetClientTokenRequest>

/** Output of GetClientToken. */
export const GetClientTokenResponse = z.object({
  /** The access token and its lifetime. */
  ClientAuthenticationResult: ClientAuthenticationResultType.optional(),
})

/** Output of GetClientToken. */
export type GetClientTokenResponse = z.infer<typeof GetClientTokenResponse>

/** Input of GetTokensFromRefreshToken. */
export const GetTokensFromRefreshTokenRequest = z.object({
  /** The refresh token. It must have been issued to this app client. */
  RefreshToken: TokenModelType,
  /** Id of the app client that the refresh token was issued to. */
  ClientId: ClientIdType,
  /** The plain client secret, not a hash. Required if the client has a secret. */
  ClientSecret: ClientSecretType.optional(),
  /** Key of the device of the sign-in. Required if the sign-in is tied to a tracked device. */
  DeviceKey: DeviceKeyType.optional(),
  /**
   * Custom key-value pairs that are passed to the pre-token-generation trigger. They are not stored, validated or
   * encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of GetTokensFromRefreshToken. */
export type GetTokensFromRefreshTokenRequest = z.infer<typeof GetTokensFromRefreshTokenRequest>

/** Output of GetTokensFromRefreshToken. */
export const GetTokensFromRefreshTokenResponse = z.object({
  /** The new tokens. If the app client rotates refresh tokens, they include a new refresh token. */
  AuthenticationResult: AuthenticationResultType.optional(),
})

/** Output of GetTokensFromRefreshToken. */
export type GetTokensFromRefreshTokenResponse = z.infer<typeof GetTokensFromRefreshTokenResponse>

/** Input of InitiateAuth. */
export const InitiateAuthRequest = z.object({
  /** The sign-in flow. The app client must allow it. */
  AuthFlow: AuthFlowType,
  /** Parameters of the flow. If a required one is missing, the operation fails with `InvalidParameterException`. */
  AuthParameters: AuthParametersType.optional(),
  /**
   * Custom key-value pairs that are passed to the Lambda triggers of sign-in, except the custom message trigger. They
   * are not stored, validated or encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
  /** Id of the app client that the user signs in to. */
  ClientId: ClientIdType,
  /** Analytics endpoint that this call is reported for. It does not affect the result. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /** IP address and device fingerprint of the user, for threat protection. */
  UserContextData: UserContextDataType.optional(),
  /**
   * Session from `ConfirmSignUp`. With the flow `USER_AUTH` it counts as the first factor, and other parameters are
   * ignored, except those that authenticate the client.
   */
  Session: SessionType.optional(),
})

/** Input of InitiateAuth. */
export type InitiateAuthRequest = z.infer<typeof InitiateAuthRequest>

/** Output of InitiateAuth. */
export const InitiateAuthResponse = z.object({
  /** The next challenge. Absent when the sign-in is complete. */
  ChallengeName: ChallengeNameType.optional(),
  /**
   * Opaque state of the sign-in. Send the session from the latest response with the next step. It is valid for one
   * step, and for the app client's `AuthSessionValidity` (3 to 15 minutes, 3 by default).
   */
  Session: SessionType.optional(),
  /** Parameters of the challenge. Empty when the sign-in is complete. */
  ChallengeParameters: ChallengeParametersType.optional(),
  /** The tokens. Absent until the sign-in is complete. */
  AuthenticationResult: AuthenticationResultType.optional(),
  /** Factors that the user can choose from. Present only in choice-based sign-in (`USER_AUTH`). */
  AvailableChallenges: AvailableChallengeListType.optional(),
})

/** Output of InitiateAuth. */
export type InitiateAuthResponse = z.infer<typeof InitiateAuthResponse>

/** Input of RespondToAuthChallenge. */
export const RespondToAuthChallengeRequest = z.object({
  /** Id of the app client that the user signs in to. */
  ClientId: ClientIdType,
  /** The challenge, as named in the previous response. */
  ChallengeName: ChallengeNameType,
  /**
   * Opaque state of the sign-in. Send the session from the latest response with the next step. It is valid for one
   * step, and for the app client's `AuthSessionValidity` (3 to 15 minutes, 3 by default).
   */
  Session: SessionType.optional(),
  /** Responses to the challenge. The required keys depend on `ChallengeName`. */
  ChallengeResponses: ChallengeResponsesType.optional(),
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

/** Input of RespondToAuthChallenge. */
export type RespondToAuthChallengeRequest = z.infer<typeof RespondToAuthChallengeRequest>

/** Output of RespondToAuthChallenge. */
export const RespondToAuthChallengeResponse = z.object({
  /** The next challenge. Absent when the sign-in is complete. */
  ChallengeName: ChallengeNameType.optional(),
  /**
   * Opaque state of the sign-in. Send the session from the latest response with the next step. It is valid for one
   * step, and for the app client's `AuthSessionValidity` (3 to 15 minutes, 3 by default).
   */
  Session: SessionType.optional(),
  /** Parameters of the challenge. Empty when the sign-in is complete. */
  ChallengeParameters: ChallengeParametersType.optional(),
  /** The tokens. Absent until the sign-in is complete. */
  AuthenticationResult: AuthenticationResultType.optional(),
  /** Factors that the user can choose from. Present only in choice-based sign-in (`USER_AUTH`). */
  AvailableChallenges: AvailableChallengeListType.optional(),
})

/** Output of RespondToAuthChallenge. */
export type RespondToAuthChallengeResponse = z.infer<typeof RespondToAuthChallengeResponse>

/** Input of RevokeToken. */
export const RevokeTokenRequest = z.object({
  /** The refresh token to revoke. Access and ID tokens are rejected. */
  Token: TokenModelType,
  /** Id of the app client that the token was issued to. */
  ClientId: ClientIdType,
  /** The plain client secret, not a hash. Required if the client has a secret. */
  ClientSecret: ClientSecretType.optional(),
  /**
   * Whether the sessions linked to the token are revoked too: `LINKED` or `NONE`. Default: `NONE`.
   *
   * @default "NONE"
   */
  RevokeAssociatedSessions: RevokeAssociatedSessionsType.optional(),
})

/** Input of RevokeToken. */
export type RevokeTokenRequest = z.infer<typeof RevokeTokenRequest>

/** Output of RevokeToken. */
export const RevokeTokenResponse = z.object({})

/** Output of RevokeToken. */
export type RevokeTokenResponse = z.infer<typeof RevokeTokenResponse>
