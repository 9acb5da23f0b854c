// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import {
  BooleanType,
  ClientIdType,
  DateType,
  PaginationKey,
  RevokeAssociatedSessionsType,
  TokenModelType,
  UserPoolIdType,
  UsernameType,
} from './common.ts'

/** Input of AdminListUserSessions. */
export const AdminListUserSessionsRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  NextToken: PaginationKey.optional(),
})

/** Input of AdminListUserSessions. */
export type AdminListUserSessionsRequest = z.infer<typeof AdminListUserSessionsRequest>

/**
 * Id of a session, 28 characters: `tkn` for a token session or `sso` for an SSO session, then 25 lowercase letters and
 * digits.
 */
export const SessionIdType = z.string().min(28).max(28).regex(/^(?:(tkn|sso)[0-9a-z]{25})$/u)

/**
 * Id of a session, 28 characters: `tkn` for a token session or `sso` for an SSO session, then 25 lowercase letters and
 * digits.
 */
export type SessionIdType = z.infer<typeof SessionIdType>

/**
 * Type of a session. `TOKEN`: the tokens that one sign-in issued to an app client, with their refreshes. `SSO`: a
 * sign-in at the domain of the pool, which app clients can reuse.
 */
export const SessionTypeType = z.enum(['SSO', 'TOKEN'])

/**
 * Type of a session. `TOKEN`: the tokens that one sign-in issued to an app client, with their refreshes. `SSO`: a
 * sign-in at the domain of the pool, which app clients can reuse.
 */
export type SessionTypeType = z.infer<typeof SessionTypeType>

/** Description of a device or browser, at most 1,024 characters. */
export const SessionDeviceTypeType = z.string().max(1024)

/** Description of a device or browser, at most 1,024 characters. */
export type SessionDeviceTypeType = z.infer<typeof SessionDeviceTypeType>

/** An IP address as text, at most 128 characters. */
export const SessionIpAddressType = z.string().max(128)

/** An IP address as text, at most 128 characters. */
export type SessionIpAddressType = z.infer<typeof SessionIpAddressType>

/** Name of a city or country. */
export const SessionLocationNameType = z.string().max(256)

/** Name of a city or country. */
export type SessionLocationNameType = z.infer<typeof SessionLocationNameType>

/** Estimated location of an IP address. */
export const SessionLocationType = z.object({
  /** Name of the city. Absent when unknown. */
  City: SessionLocationNameType.optional(),
  /** Name of the country, in English. */
  Country: SessionLocationNameType.optional(),
})

/** Estimated location of an IP address. */
export type SessionLocationType = z.infer<typeof SessionLocationType>

/** A session of a user. */
export const SessionDescriptionType = z.object({
  /** Id of the session. Its first three letters show its type: `tkn` or `sso`. */
  SessionId: SessionIdType.optional(),
  /** Type of the session: `TOKEN` or `SSO`. */
  SessionType: SessionTypeType.optional(),
  /** Id of the app client that the session belongs to. */
  ClientId: ClientIdType.optional(),
  /** When the session started, in epoch seconds. */
  CreateDate: DateType.optional(),
  /** When the session was last used, in epoch seconds. */
  LastActiveDate: DateType.optional(),
  /** Device or browser of the session. `unknown` when it cannot be determined. */
  DeviceType: SessionDeviceTypeType.optional(),
  /** IP address that the session was last used from. */
  LastIPAddress: SessionIpAddressType.optional(),
  /** Estimated location of that IP address. Absent when unknown. */
  LastLocation: SessionLocationType.optional(),
  /** Id of the SSO session that this session was created from. Absent for other sessions. */
  OriginSessionId: SessionIdType.optional(),
  /** Whether this is the session of the access token in the request. Always `false` for administrators. */
  IsCurrentSession: BooleanType.optional(),
})

/** A session of a user. */
export type SessionDescriptionType = z.infer<typeof SessionDescriptionType>

/** Sessions on a page. */
export const SessionsListType = z.array(SessionDescriptionType)

/** Sessions on a page. */
export type SessionsListType = z.infer<typeof SessionsListType>

/** Output of AdminListUserSessions. */
export const AdminListUserSessionsResponse = z.object({
  /** Sessions on this page. */
  Sessions: SessionsListType.optional(),
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  NextToken: PaginationKey.optional(),
})

/** Output of AdminListUserSessions. */
export type AdminListUserSessionsResponse = z.infer<typeof AdminListUserSessionsResponse>

/** Input of AdminRevokeUserSession. */
export const AdminRevokeUserSessionRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Id of the session, from `AdminListUserSessions`. */
  SessionId: SessionIdType,
  /**
   * Whether linked sessions are revoked too. `LINKED`: with an SSO session also the token sessions created from it,
   * with a token session also the SSO session it was created from. Default: `NONE`.
   *
   * @default "NONE"
   */
  RevokeAssociatedSessions: RevokeAssociatedSessionsType.optional(),
})

/** Input of AdminRevokeUserSession. */
export type AdminRevokeUserSessionRequest = z.infer<typeof AdminRevokeUserSessionRequest>

/** Output of AdminRevokeUserSession. */
export const AdminRevokeUserSessionResponse = z.object({})

/** Output of AdminRevokeUserSession. */
export type AdminRevokeUserSessionResponse = z.infer<typeof AdminRevokeUserSessionResponse>

/** A time in minutes, 0 to 129,600 (90 days). */
export const SSOSessionMaxValidityMinutesType = z.int().min(0).max(129600)

/** A time in minutes, 0 to 129,600 (90 days). */
export type SSOSessionMaxValidityMinutesType = z.infer<typeof SSOSessionMaxValidityMinutesType>

/** Use of SSO sessions by an app client. */
export const ClientSSOSessionConfigType = z.object({
  /**
   * How long the app client may reuse an SSO session, in minutes since the user last signed in: 0 to 129,600 (90 days).
   * With 0, users always sign in again. Default: 60.
   *
   * @default 60
   */
  MaxValidityMinutes: SSOSessionMaxValidityMinutesType,
})

/** Use of SSO sessions by an app client. */
export type ClientSSOSessionConfigType = z.infer<typeof ClientSSOSessionConfigType>

/** Input of GetUserPoolClientSessionConfiguration. */
export const GetUserPoolClientSessionConfigurationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. */
  ClientId: ClientIdType,
})

/** Input of GetUserPoolClientSessionConfiguration. */
export type GetUserPoolClientSessionConfigurationRequest = z.infer<typeof GetUserPoolClientSessionConfigurationRequest>

/** Output of GetUserPoolClientSessionConfiguration. */
export const GetUserPoolClientSessionConfigurationResponse = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** Id of the app client. */
  ClientId: ClientIdType.optional(),
  /** Settings of SSO sessions with this app client. */
  SSOSession: ClientSSOSessionConfigType.optional(),
})

/** Output of GetUserPoolClientSessionConfiguration. */
export type GetUserPoolClientSessionConfigurationResponse = z.infer<typeof GetUserPoolClientSessionConfigurationResponse>

/** Input of GetUserPoolSessionConfiguration. */
export const GetUserPoolSessionConfigurationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
})

/** Input of GetUserPoolSessionConfiguration. */
export type GetUserPoolSessionConfigurationRequest = z.infer<typeof GetUserPoolSessionConfigurationRequest>

/** Whether the pool records the sessions of its users: `ENABLED` or `DISABLED`. */
export const UserSessionTrackingType = z.enum(['DISABLED', 'ENABLED'])

/** Whether the pool records the sessions of its users: `ENABLED` or `DISABLED`. */
export type UserSessionTrackingType = z.infer<typeof UserSessionTrackingType>

/** A number of sessions, 1 to 100. */
export const SessionMaxPerUserType = z.int().min(1).max(100)

/** A number of sessions, 1 to 100. */
export type SessionMaxPerUserType = z.infer<typeof SessionMaxPerUserType>

/** Limits of token sessions in a pool. */
export const UserPoolTokenSessionConfigType = z.object({
  /**
   * Maximum number of token sessions of a user, 1 to 100. When a sign-in exceeds it, the least recently used session is
   * revoked. Default: 20.
   *
   * @default 20
   */
  MaxPerUser: SessionMaxPerUserType,
})

/** Limits of token sessions in a pool. */
export type UserPoolTokenSessionConfigType = z.infer<typeof UserPoolTokenSessionConfigType>

/** Output of GetUserPoolSessionConfiguration. */
export const GetUserPoolSessionConfigurationResponse = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** Whether sessions are recorded, so that they can be listed and revoked individually: `ENABLED` or `DISABLED`. */
  UserSessionTracking: UserSessionTrackingType.optional(),
  /** Settings of token sessions. */
  TokenSession: UserPoolTokenSessionConfigType.optional(),
})

/** Output of GetUserPoolSessionConfiguration. */
export type GetUserPoolSessionConfigurationResponse = z.infer<typeof GetUserPoolSessionConfigurationResponse>

/** Input of ListUserSessions. */
export const ListUserSessionsRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  NextToken: PaginationKey.optional(),
})

/** Input of ListUserSessions. */
export type ListUserSessionsRequest = z.infer<typeof ListUserSessionsRequest>

/** Output of ListUserSessions. */
export const ListUserSessionsResponse = z.object({
  /** Sessions on this page. */
  Sessions: SessionsListType.optional(),
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  NextToken: PaginationKey.optional(),
})

/** Output of ListUserSessions. */
export type ListUserSessionsResponse = z.infer<typeof ListUserSessionsResponse>

/** Input of RevokeUserSession. */
export const RevokeUserSessionRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /** Id of the session, from `ListUserSessions`. */
  SessionId: SessionIdType,
  /**
   * Whether linked sessions are revoked too. `LINKED`: with an SSO session also the token sessions created from it,
   * with a token session also the SSO session it was created from. Default: `NONE`.
   *
   * @default "NONE"
   */
  RevokeAssociatedSessions: RevokeAssociatedSessionsType.optional(),
})

/** Input of RevokeUserSession. */
export type RevokeUserSessionRequest = z.infer<typeof RevokeUserSessionRequest>

/** Output of RevokeUserSession. */
export const RevokeUserSessionResponse = z.object({})

/** Output of RevokeUserSession. */
export type RevokeUserSessionResponse = z.infer<typeof RevokeUserSessionResponse>

/** Input of SetUserPoolClientSessionConfiguration. */
export const SetUserPoolClientSessionConfigurationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client. */
  ClientId: ClientIdType,
  /** Settings of SSO sessions with this app client. */
  SSOSession: ClientSSOSessionConfigType,
})

/** Input of SetUserPoolClientSessionConfiguration. */
export type SetUserPoolClientSessionConfigurationRequest = z.infer<typeof SetUserPoolClientSessionConfigurationRequest>

/** Output of SetUserPoolClientSessionConfiguration. */
export const SetUserPoolClientSessionConfigurationResponse = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** Id of the app client. */
  ClientId: ClientIdType.optional(),
  /** Settings of SSO sessions with this app client. */
  SSOSession: ClientSSOSessionConfigType.optional(),
})

/** Output of SetUserPoolClientSessionConfiguration. */
export type SetUserPoolClientSessionConfigurationResponse = z.infer<typeof SetUserPoolClientSessionConfigurationResponse>

/** Input of SetUserPoolSessionConfiguration. */
export const SetUserPoolSessionConfigurationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Whether sessions are recorded, so that they can be listed and revoked individually: `ENABLED` or `DISABLED`. */
  UserSessionTracking: UserSessionTrackingType,
  /** Settings of token sessions. */
  TokenSession: UserPoolTokenSessionConfigType,
})

/** Input of SetUserPoolSessionConfiguration. */
export type SetUserPoolSessionConfigurationRequest = z.infer<typeof SetUserPoolSessionConfigurationRequest>

/** Output of SetUserPoolSessionConfiguration. */
export const SetUserPoolSessionConfigurationResponse = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** Whether sessions are recorded, so that they can be listed and revoked individually: `ENABLED` or `DISABLED`. */
  UserSessionTracking: UserSessionTrackingType.optional(),
  /** Settings of token sessions. */
  TokenSession: UserPoolTokenSessionConfigType.optional(),
})

/** Output of SetUserPoolSessionConfiguration. */
export type SetUserPoolSessionConfigurationResponse = z.infer<typeof SetUserPoolSessionConfigurationResponse>
