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
 * The way to sign in. `USER_AUTH`: the user's factor is chosen among those the pool allows. `USER_SRP_AUTH`: password
 * by the SRP protocol, never sent. `USER_PASSWORD_AUTH`: password sent in the request. `ADMIN_USER_PASSWORD_AUTH`: the
 * same from a trusted server; `ADMIN_NO_SRP_AUTH` is its older name. `CUSTOM_AUTH`: challenges set by Lambda triggers.
 * `REFRESH_TOKEN_AUTH`: renew tokens; `REFRESH_TOKEN` is an alias.
 */
export const AuthFlowType = z.enum([
  'USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN', 'CUSTOM_AUTH', 'ADMIN_NO_SRP_AUTH', 'USER_PASSWORD_AUTH',
  'ADMIN_USER_PASSWORD_AUTH', 'USER_AUTH',
])

/**
 * The way to sign in. `USER_AUTH`: the user's factor is chosen among those the pool allows. `USER_SRP_AUTH`: password
 * by the SRP protocol, never sent. `USER_PASSWORD_AUTH`: password sent in the request. `ADMIN_USER_PASSWORD_AUTH`: the
 * same from a trusted server; `ADMIN_NO_SRP_AUTH` is its older name. `CUSTOM_AUTH`: challenges set by Lambda triggers.
 * `REFRESH_TOKEN_AUTH`: renew tokens; `REFRESH_TOKEN` is an alias.
 */
export type AuthFlowType = z.infer<typeof AuthFlowType>

/**
 * Inputs of the flow by name. Password flows: `USERNAME`, `PASSWORD`. `USER_SRP_AUTH`: `USERNAME`, `SRP_A`.
 * `CUSTOM_AUTH`: `USERNAME`, with `CHALLENGE_NAME` `SRP_A` and `SRP_A` to begin with the password. `USER_AUTH`:
 * `USERNAME`, and optionally `PREFERRED_CHALLENGE`, `PASSWORD`, `SRP_A`. Refresh: `REFRESH_TOKEN`. All take
 * `SECRET_HASH` for a client with a secret and `DEVICE_KEY` for a tracked device.
 */
export const AuthParametersType = record(StringType, StringType)

/**
 * Inputs of the flow by name. Password flows: `USERNAME`, `PASSWORD`. `USER_SRP_AUTH`: `USERNAME`, `SRP_A`.
 * `CUSTOM_AUTH`: `USERNAME`, with `CHALLENGE_NAME` `SRP_A` and `SRP_A` to begin with the password. `USER_AUTH`:
 * `USERNAME`, and optionally `PREFERRED_CHALLENGE`, `PASSWORD`, `SRP_A`. Refresh: `REFRESH_TOKEN`. All take
 * `SECRET_HASH` for a client with a secret and `DEVICE_KEY` for a tracked device.
 */
export type AuthParametersType = z.infer<typeof AuthParametersType>

/** One HTTP header of the end user's request. */
export const HttpHeader = z.object({
  /** Name of the header; note the lower-case initial of this member. */
  headerName: StringType.optional(),
  /** Value of the header. */
  headerValue: StringType.optional(),
})

/** One HTTP header of the end user's request. */
export type HttpHeader = z.infer<typeof HttpHeader>

/** Headers of the end user's request. */
export const HttpHeaderList = z.array(HttpHeader)

/** Headers of the end user's request. */
export type HttpHeaderList = z.infer<typeof HttpHeaderList>

/** The end user's request as the calling server saw it, for threat protection. */
export const ContextDataType = z.object({
  /** IP address of the end user's device. */
  IpAddress: StringType,
  /** Host name of the server or endpoint that the user called. */
  ServerName: StringType,
  /** Path of the endpoint that the user called. */
  ServerPath: StringType,
  /** HTTP headers of the end user's request, as name and value pairs. */
  HttpHeaders: HttpHeaderList,
  /** Encoded device fingerprint collected in the application. */
  EncodedData: StringType.optional(),
})

/** The end user's request as the calling server saw it, for threat protection. */
export type ContextDataType = z.infer<typeof ContextDataType>

/** Input of AdminInitiateAuth. */
export const AdminInitiateAuthRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client through which the user signs in. */
  ClientId: ClientIdType,
  /** The sign-in flow; it must be enabled in the app client. */
  AuthFlow: AuthFlowType,
  /** Inputs that the flow needs; a missing one gives `InvalidParameterException`. */
  AuthParameters: AuthParametersType.optional(),
  /**
   * Free-form string pairs handed to the Lambda triggers of sign-in, though not to the custom message trigger; never
   * stored, checked or encrypted, so keep secrets out.
   */
  ClientMetadata: ClientMetadataType.optional(),
  /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /** The end user's request as seen by the calling server, for threat protection. */
  ContextData: ContextDataType.optional(),
  /**
   * Session from `ConfirmSignUp`, which with `USER_AUTH` completes the sign-in at once; the flow parameters are then
   * ignored.
   */
  Session: SessionType.optional(),
})

/** Input of AdminInitiateAuth. */
export type AdminInitiateAuthRequest = z.infer<typeof AdminInitiateAuthRequest>

/**
 * The step asked of the user. `PASSWORD`, `PASSWORD_SRP`, `WEB_AUTHN`, `EMAIL_OTP`, `SMS_OTP`: a sign-in factor
 * (`EMAIL_OTP` also serves as second factor). `PASSWORD_VERIFIER`: second half of SRP. `SMS_MFA`, `SOFTWARE_TOKEN_MFA`:
 * a second factor. `SELECT_CHALLENGE`, `SELECT_MFA_TYPE`: choose a factor. `MFA_SETUP`: set a second factor up first.
 * `NEW_PASSWORD_REQUIRED`: replace the temporary password. `DEVICE_SRP_AUTH`, `DEVICE_PASSWORD_VERIFIER`: prove a
 * remembered device. `CUSTOM_CHALLENGE`: a question set by a Lambda trigger. `ADMIN_NO_SRP_AUTH`: username and password
 * again, administrative operations only.
 */
export const ChallengeNameType = z.enum([
  'SMS_MFA', 'EMAIL_OTP', 'SOFTWARE_TOKEN_MFA', 'SELECT_MFA_TYPE', 'MFA_SETUP', 'PASSWORD_VERIFIER', 'CUSTOM_CHALLENGE',
  'SELECT_CHALLENGE', 'DEVICE_SRP_AUTH', 'DEVICE_PASSWORD_VERIFIER', 'ADMIN_NO_SRP_AUTH', 'NEW_PASSWORD_REQUIRED',
  'SMS_OTP', 'PASSWORD', 'WEB_AUTHN', 'PASSWORD_SRP',
])

/**
 * The step asked of the user. `PASSWORD`, `PASSWORD_SRP`, `WEB_AUTHN`, `EMAIL_OTP`, `SMS_OTP`: a sign-in factor
 * (`EMAIL_OTP` also serves as second factor). `PASSWORD_VERIFIER`: second half of SRP. `SMS_MFA`, `SOFTWARE_TOKEN_MFA`:
 * a second factor. `SELECT_CHALLENGE`, `SELECT_MFA_TYPE`: choose a factor. `MFA_SETUP`: set a second factor up first.
 * `NEW_PASSWORD_REQUIRED`: replace the temporary password. `DEVICE_SRP_AUTH`, `DEVICE_PASSWORD_VERIFIER`: prove a
 * remembered device. `CUSTOM_CHALLENGE`: a question set by a Lambda trigger. `ADMIN_NO_SRP_AUTH`: username and password
 * again, administrative operations only.
 */
export type ChallengeNameType = z.infer<typeof ChallengeNameType>

/**
 * What the client needs for the challenge, by name, such as `CODE_DELIVERY_DESTINATION`, `SALT` and `SRP_B`, or
 * `CREDENTIAL_REQUEST_OPTIONS`; structured values are JSON text. Empty when sign-in has succeeded.
 */
export const ChallengeParametersType = record(StringType, StringType)

/**
 * What the client needs for the challenge, by name, such as `CODE_DELIVERY_DESTINATION`, `SALT` and `SRP_B`, or
 * `CREDENTIAL_REQUEST_OPTIONS`; structured values are JSON text. Empty when sign-in has succeeded.
 */
export type ChallengeParametersType = z.infer<typeof ChallengeParametersType>

/** Keys under which the device of this sign-in can be confirmed for tracking with `ConfirmDevice`. */
export const NewDeviceMetadataType = z.object({
  /** Key that identifies the device from now on. */
  DeviceKey: DeviceKeyType.optional(),
  /** Key used instead of the pool name when the device computes its SRP verifier. */
  DeviceGroupKey: StringType.optional(),
})

/** Keys under which the device of this sign-in can be confirmed for tracking with `ConfirmDevice`. */
export type NewDeviceMetadataType = z.infer<typeof NewDeviceMetadataType>

/** The tokens of a completed sign-in or refresh. */
export const AuthenticationResultType = z.object({
  /** JSON Web Token for calling APIs, signed with RS256; it names the user, the client, scopes and groups. */
  AccessToken: TokenModelType.optional(),
  /**
   * Life of the access token in seconds; 3600 by default.
   *
   * @default 0
   */
  ExpiresIn: IntegerType.optional(),
  /** Always `Bearer`. */
  TokenType: StringType.optional(),
  /** Opaque token to renew the others, 30 days by default. Absent after a refresh unless rotation is on. */
  RefreshToken: TokenModelType.optional(),
  /** JSON Web Token with claims about the user, signed with RS256, for the application itself rather than for APIs. */
  IdToken: TokenModelType.optional(),
  /** Keys of a device not known before; present only in pools with device tracking. */
  NewDeviceMetadata: NewDeviceMetadataType.optional(),
})

/** The tokens of a completed sign-in or refresh. */
export type AuthenticationResultType = z.infer<typeof AuthenticationResultType>

/** Factors with which this user can continue. */
export const AvailableChallengeListType = z.array(ChallengeNameType)

/** Factors with which this user can continue. */
export type AvailableChallengeListType = z.infer<typeof AvailableChallengeListType>

/** Output of AdminInitiateAuth. */
export const AdminInitiateAuthResponse = z.object({
  /** The challenge to answer next; absent when the sign-in is complete. */
  ChallengeName: ChallengeNameType.optional(),
  /**
   * Opaque state that ties the steps of one sign-in together: send the latest one back with the next step. Valid for
   * one step and for the client's session validity, 3 to 15 minutes.
   */
  Session: SessionType.optional(),
  /** Details of the challenge; empty when the sign-in is complete. */
  ChallengeParameters: ChallengeParametersType.optional(),
  /** The tokens; present only when the sign-in is complete. */
  AuthenticationResult: AuthenticationResultType.optional(),
  /** Factors the user may choose from; only in choice-based sign-in (`USER_AUTH`). */
  AvailableChallenges: AvailableChallengeListType.optional(),
})

/** Output of AdminInitiateAuth. */
export type AdminInitiateAuthResponse = z.infer<typeof AdminInitiateAuthResponse>

/**
 * Answers by name: always `USERNAME`, plus `SECRET_HASH` for a client with a secret and `DEVICE_KEY` for a tracked
 * device. By challenge: `SMS_MFA_CODE`, `SOFTWARE_TOKEN_MFA_CODE`, `EMAIL_OTP_CODE`, `SMS_OTP_CODE`, `NEW_PASSWORD`
 * with `userAttributes.NAME`, `ANSWER` (choices and custom challenges), `PASSWORD`, `SRP_A`, `CREDENTIAL`, or for SRP
 * `PASSWORD_CLAIM_SIGNATURE`, `PASSWORD_CLAIM_SECRET_BLOCK` and `TIMESTAMP`.
 */
export const ChallengeResponsesType = record(StringType, StringType)

/**
 * Answers by name: always `USERNAME`, plus `SECRET_HASH` for a client with a secret and `DEVICE_KEY` for a tracked
 * device. By challenge: `SMS_MFA_CODE`, `SOFTWARE_TOKEN_MFA_CODE`, `EMAIL_OTP_CODE`, `SMS_OTP_CODE`, `NEW_PASSWORD`
 * with `userAttributes.NAME`, `ANSWER` (choices and custom challenges), `PASSWORD`, `SRP_A`, `CREDENTIAL`, or for SRP
 * `PASSWORD_CLAIM_SIGNATURE`, `PASSWORD_CLAIM_SECRET_BLOCK` and `TIMESTAMP`.
 */
export type ChallengeResponsesType = z.infer<typeof ChallengeResponsesType>

/** Input of AdminRespondToAuthChallenge. */
export const AdminRespondToAuthChallengeRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client through which the user signs in. */
  ClientId: ClientIdType,
  /** The challenge being answered, as named in the previous answer. */
  ChallengeName: ChallengeNameType,
  /** Answers to the challenge; which keys are needed depends on `ChallengeName`. */
  ChallengeResponses: ChallengeResponsesType.optional(),
  /**
   * Opaque state that ties the steps of one sign-in together: send the latest one back with the next step. Valid for
   * one step and for the client's session validity, 3 to 15 minutes.
   */
  Session: SessionType.optional(),
  /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /** The end user's request as seen by the calling server, for threat protection. */
  ContextData: ContextDataType.optional(),
  /**
   * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
   * keep secrets out.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of AdminRespondToAuthChallenge. */
export type AdminRespondToAuthChallengeRequest = z.infer<typeof AdminRespondToAuthChallengeRequest>

/** Output of AdminRespondToAuthChallenge. */
export const AdminRespondToAuthChallengeResponse = z.object({
  /** The challenge to answer next; absent when the sign-in is complete. */
  ChallengeName: ChallengeNameType.optional(),
  /**
   * Opaque state that ties the steps of one sign-in together: send the latest one back with the next step. Valid for
   * one step and for the client's session validity, 3 to 15 minutes.
   */
  Session: SessionType.optional(),
  /** Details of the challenge; empty when the sign-in is complete. */
  ChallengeParameters: ChallengeParametersType.optional(),
  /** The tokens; present only when the sign-in is complete. */
  AuthenticationResult: AuthenticationResultType.optional(),
  /** Factors the user may choose from; only in choice-based sign-in (`USER_AUTH`). */
  AvailableChallenges: AvailableChallengeListType.optional(),
})

/** Output of AdminRespondToAuthChallenge. */
export type AdminRespondToAuthChallengeResponse = z.infer<typeof AdminRespondToAuthChallengeResponse>

/** The access token issued to a machine client. */
export const ClientAuthenticationResultType = z.object({
  /** JSON Web Token that names the client as its own subject and carries the granted scopes. */
  AccessToken: TokenModelType.optional(),
  /** Life of the access token, in seconds. */
  ExpiresIn: IntegerType.optional(),
  /** Always `Bearer`. */
  TokenType: StringType.optional(),
})

/** The access token issued to a machine client. */
export type ClientAuthenticationResultType = z.infer<typeof ClientAuthenticationResultType>

/** Input of GetClientToken. */
export const GetClientTokenRequest = z.object({
  /** Id of the machine app client. */
  ClientId: ClientIdType,
  /** The plain client secret. */
  Secret: ClientSecretType,
  /** Custom scopes of resource servers to request, each one allowed for the client; at most 50. */
  Scopes: ScopeListType.optional(),
  /** Free-form string pairs handed to the pre-token-generation trigger; never stored, checked or encrypted. */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of GetClientToken. */
export type GetClientTokenRequest = z.infer<typeof GetClientTokenRequest>

/** Output of GetClientToken. */
export const GetClientTokenResponse = z.object({
  /** The access token with its lifetime. */
  ClientAuthenticationResult: ClientAuthenticationResultType.optional(),
})

/** Output of GetClientToken. */
export type GetClientTokenResponse = z.infer<typeof GetClientTokenResponse>

/** Input of GetTokensFromRefreshToken. */
export const GetTokensFromRefreshTokenRequest = z.object({
  /** The refresh token to redeem; it must have been issued to this app client. */
  RefreshToken: TokenModelType,
  /** Id of the app client the refresh token was issued to. */
  ClientId: ClientIdType,
  /** The plain client secret, not a hash; only for a client that has one. */
  ClientSecret: ClientSecretType.optional(),
  /** Key of the device from the sign-in; needed when the session is tied to a tracked device. */
  DeviceKey: DeviceKeyType.optional(),
  /** Free-form string pairs handed to the pre-token-generation trigger; never stored, checked or encrypted. */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of GetTokensFromRefreshToken. */
export type GetTokensFromRefreshTokenRequest = z.infer<typeof GetTokensFromRefreshTokenRequest>

/** Output of GetTokensFromRefreshToken. */
export const GetTokensFromRefreshTokenResponse = z.object({
  /** The new tokens; with rotation on, a new refresh token too. */
  AuthenticationResult: AuthenticationResultType.optional(),
})

/** Output of GetTokensFromRefreshToken. */
export type GetTokensFromRefreshTokenResponse = z.infer<typeof GetTokensFromRefreshTokenResponse>

/** Input of InitiateAuth. */
export const InitiateAuthRequest = z.object({
  /** The sign-in flow; it must be enabled in the app client. */
  AuthFlow: AuthFlowType,
  /** Inputs that the flow needs; a missing one gives `InvalidParameterException`. */
  AuthParameters: AuthParametersType.optional(),
  /**
   * Free-form string pairs handed to the Lambda triggers of sign-in, though not to the custom message trigger; never
   * stored, checked or encrypted, so keep secrets out.
   */
  ClientMetadata: ClientMetadataType.optional(),
  /** Id of the app client through which the user signs in. */
  ClientId: ClientIdType,
  /** Endpoint to attribute this call to in usage analytics; has no effect on the outcome. */
  AnalyticsMetadata: AnalyticsMetadataType.optional(),
  /** The user's address and device fingerprint, for threat protection. */
  UserContextData: UserContextDataType.optional(),
  /**
   * Session from `ConfirmSignUp`, which with `USER_AUTH` completes the sign-in at once; the flow parameters are then
   * ignored.
   */
  Session: SessionType.optional(),
})

/** Input of InitiateAuth. */
export type InitiateAuthRequest = z.infer<typeof InitiateAuthRequest>

/** Output of InitiateAuth. */
export const InitiateAuthResponse = z.object({
  /** The challenge to answer next; absent when the sign-in is complete. */
  ChallengeName: ChallengeNameType.optional(),
  /**
   * Opaque state that ties the steps of one sign-in together: send the latest one back with the next step. Valid for
   * one step and for the client's session validity, 3 to 15 minutes.
   */
  Session: SessionType.optional(),
  /** Details of the challenge; empty when the sign-in is complete. */
  ChallengeParameters: ChallengeParametersType.optional(),
  /** The tokens; present only when the sign-in is complete. */
  AuthenticationResult: AuthenticationResultType.optional(),
  /** Factors the user may choose from; only in choice-based sign-in (`USER_AUTH`). */
  AvailableChallenges: AvailableChallengeListType.optional(),
})

/** Output of InitiateAuth. */
export type InitiateAuthResponse = z.infer<typeof InitiateAuthResponse>

/** Input of RespondToAuthChallenge. */
export const RespondToAuthChallengeRequest = z.object({
  /** Id of the app client through which the user signs in. */
  ClientId: ClientIdType,
  /** The challenge being answered, as named in the previous answer. */
  ChallengeName: ChallengeNameType,
  /**
   * Opaque state that ties the steps of one sign-in together: send the latest one back with the next step. Valid for
   * one step and for the client's session validity, 3 to 15 minutes.
   */
  Session: SessionType.optional(),
  /** Answers to the challenge; which keys are needed depends on `ChallengeName`. */
  ChallengeResponses: ChallengeResponsesType.optional(),
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

/** Input of RespondToAuthChallenge. */
export type RespondToAuthChallengeRequest = z.infer<typeof RespondToAuthChallengeRequest>

/** Output of RespondToAuthChallenge. */
export const RespondToAuthChallengeResponse = z.object({
  /** The challenge to answer next; absent when the sign-in is complete. */
  ChallengeName: ChallengeNameType.optional(),
  /**
   * Opaque state that ties the steps of one sign-in together: send the latest one back with the next step. Valid for
   * one step and for the client's session validity, 3 to 15 minutes.
   */
  Session: SessionType.optional(),
  /** Details of the challenge; empty when the sign-in is complete. */
  ChallengeParameters: ChallengeParametersType.optional(),
  /** The tokens; present only when the sign-in is complete. */
  AuthenticationResult: AuthenticationResultType.optional(),
  /** Factors the user may choose from; only in choice-based sign-in (`USER_AUTH`). */
  AvailableChallenges: AvailableChallengeListType.optional(),
})

/** Output of RespondToAuthChallenge. */
export type RespondToAuthChallengeResponse = z.infer<typeof RespondToAuthChallengeResponse>

/** Input of RevokeToken. */
export const RevokeTokenRequest = z.object({
  /** The refresh token to revoke; access and ID tokens are not accepted. */
  Token: TokenModelType,
  /** Id of the app client the token was issued to. */
  ClientId: ClientIdType,
  /** The plain client secret, not a hash; only for a client that has one. */
  ClientSecret: ClientSecretType.optional(),
  /**
   * Whether sessions that belong with the token end as well: `LINKED` or `NONE`.
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
