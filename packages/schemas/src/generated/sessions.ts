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
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  NextToken: PaginationKey.optional(),
})

/** Input of AdminListUserSessions. */
export type AdminListUserSessionsRequest = z.infer<typeof AdminListUserSessionsRequest>

/**
 * Id of a session, 28 characters: `tkn` for a token session or `sso` for an SSO session, then 25 lower-case letters and
 * digits.
 */
export const SessionIdType = z.string().min(28).max(28).regex(/^(?:(tkn|sso)[0-9a-z]{25})$/u)

/**
 * Id of a session, 28 characters: `tkn` for a token session or `sso` for an SSO session, then 25 lower-case letters and
 * digits.
 */
export type SessionIdType = z.infer<typeof SessionIdType>

/**
 * Kind of session: `TOKEN` is a chain of tokens that one sign-in gave to an app client, `SSO` a sign-in at the pool's
 * domain that app clients can reuse.
 */
export const SessionTypeType = z.enum(['SSO', 'TOKEN'])

/**
 * Kind of session: `TOKEN` is a chain of tokens that one sign-in gave to an app client, `SSO` a sign-in at the pool's
 * domain that app clients can reuse.
 */
export type SessionTypeType = z.infer<typeof SessionTypeType>

/** Description of the device or browser, in up to 1,024 characters. */
export const SessionDeviceTypeType = z.string().max(1024)

/** Description of the device or browser, in up to 1,024 characters. */
export type SessionDeviceTypeType = z.infer<typeof SessionDeviceTypeType>

/** An IP address as text. */
export const SessionIpAddressType = z.string().max(128)

/** An IP address as text. */
export type SessionIpAddressType = z.infer<typeof SessionIpAddressType>

/** Name of a city or country. */
export const SessionLocationNameType = z.string().max(256)

/** Name of a city or country. */
export type SessionLocationNameType = z.infer<typeof SessionLocationNameType>

/** Approximate place of an IP address. */
export const SessionLocationType = z.object({
  /** Name of the city, as an estimate. */
  City: SessionLocationNameType.optional(),
  /** Name of the country, as an estimate. */
  Country: SessionLocationNameType.optional(),
})

/** Approximate place of an IP address. */
export type SessionLocationType = z.infer<typeof SessionLocationType>

/** One session of a user: its kind, the app client, when and where it was last used. */
export const SessionDescriptionType = z.object({
  /** Id to pass when ending the session; its first three letters are its kind. */
  SessionId: SessionIdType.optional(),
  /** `TOKEN` or `SSO`. */
  SessionType: SessionTypeType.optional(),
  /** Id of the app client the session belongs to. */
  ClientId: ClientIdType.optional(),
  /** When the session began, in epoch seconds. */
  CreateDate: DateType.optional(),
  /** When the session was last used, in epoch seconds. */
  LastActiveDate: DateType.optional(),
  /** Device or browser of the session, as far as it is known. */
  DeviceType: SessionDeviceTypeType.optional(),
  /** IP address the session was last used from. */
  LastIPAddress: SessionIpAddressType.optional(),
  /** Estimated place of that IP address; absent when unknown. */
  LastLocation: SessionLocationType.optional(),
  /** Id of the session this one came from; absent when it began with a sign-in of its own. */
  OriginSessionId: SessionIdType.optional(),
  /** `true` for the session whose access token made the call; of use only when users list their own sessions. */
  IsCurrentSession: BooleanType.optional(),
})

/** One session of a user: its kind, the app client, when and where it was last used. */
export type SessionDescriptionType = z.infer<typeof SessionDescriptionType>

/** The sessions of one page. */
export const SessionsListType = z.array(SessionDescriptionType)

/** The sessions of one page. */
export type SessionsListType = z.infer<typeof SessionsListType>

/** Output of AdminListUserSessions. */
export const AdminListUserSessionsResponse = z.object({
  /** The sessions on this page. */
  Sessions: SessionsListType.optional(),
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  NextToken: PaginationKey.optional(),
})

/** Output of AdminListUserSessions. */
export type AdminListUserSessionsResponse = z.infer<typeof AdminListUserSessionsResponse>

/** Input of AdminRevokeUserSession. */
export const AdminRevokeUserSessionRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Id of the session, from a session listing. */
  SessionId: SessionIdType,
  /**
   * `LINKED` also ends the sessions tied to this one, such as the token sessions that came out of an SSO session;
   * `NONE`, the default, ends only this one.
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

/** A time in minutes, from 0 to 129,600 (90 days). */
export const SSOSessionMaxValidityMinutesType = z.int().min(0).max(129600)

/** A time in minutes, from 0 to 129,600 (90 days). */
export type SSOSessionMaxValidityMinutesType = z.infer<typeof SSOSessionMaxValidityMinutesType>

/** How an app client uses SSO sessions. */
export const ClientSSOSessionConfigType = z.object({
  /**
   * How long, in minutes, the app client may reuse an SSO session: 0 to 129,600, by default 60.
   *
   * @default 60
   */
  MaxValidityMinutes: SSOSessionMaxValidityMinutesType,
})

/** How an app client uses SSO sessions. */
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
  /** Settings for SSO sessions with this app client. */
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

/** Whether the pool keeps a record of sessions: `ENABLED` or `DISABLED`. */
export const UserSessionTrackingType = z.enum(['DISABLED', 'ENABLED'])

/** Whether the pool keeps a record of sessions: `ENABLED` or `DISABLED`. */
export type UserSessionTrackingType = z.infer<typeof UserSessionTrackingType>

/** A number of sessions, from 1 to 100. */
export const SessionMaxPerUserType = z.int().min(1).max(100)

/** A number of sessions, from 1 to 100. */
export type SessionMaxPerUserType = z.infer<typeof SessionMaxPerUserType>

/** Limits on token sessions in a pool. */
export const UserPoolTokenSessionConfigType = z.object({
  /**
   * Most token sessions one user may have at a time: 1 to 100, by default 20.
   *
   * @default 20
   */
  MaxPerUser: SessionMaxPerUserType,
})

/** Limits on token sessions in a pool. */
export type UserPoolTokenSessionConfigType = z.infer<typeof UserPoolTokenSessionConfigType>

/** Output of GetUserPoolSessionConfiguration. */
export const GetUserPoolSessionConfigurationResponse = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** `ENABLED` to record sessions so that they can be listed and ended one by one; `DISABLED` to keep no record. */
  UserSessionTracking: UserSessionTrackingType.optional(),
  /** Settings for token sessions. */
  TokenSession: UserPoolTokenSessionConfigType.optional(),
})

/** Output of GetUserPoolSessionConfiguration. */
export type GetUserPoolSessionConfigurationResponse = z.infer<typeof GetUserPoolSessionConfigurationResponse>

/** Input of ListUserSessions. */
export const ListUserSessionsRequest = z.object({
  /** Access token of the signed-in user, from a sign-in or refresh. */
  AccessToken: TokenModelType,
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  NextToken: PaginationKey.optional(),
})

/** Input of ListUserSessions. */
export type ListUserSessionsRequest = z.infer<typeof ListUserSessionsRequest>

/** Output of ListUserSessions. */
export const ListUserSessionsResponse = z.object({
  /** The sessions on this page. */
  Sessions: SessionsListType.optional(),
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  NextToken: PaginationKey.optional(),
})

/** Output of ListUserSessions. */
export type ListUserSessionsResponse = z.infer<typeof ListUserSessionsResponse>

/** Input of RevokeUserSession. */
export const RevokeUserSessionRequest = z.object({
  /** Access token of the signed-in user, from a sign-in or refresh. */
  AccessToken: TokenModelType,
  /** Id of the session, from a session listing. */
  SessionId: SessionIdType,
  /**
   * `LINKED` also ends the sessions tied to this one, such as the token sessions that came out of an SSO session;
   * `NONE`, the default, ends only this one.
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
  /** Settings for SSO sessions with this app client. */
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
  /** Settings for SSO sessions with this app client. */
  SSOSession: ClientSSOSessionConfigType.optional(),
})

/** Output of SetUserPoolClientSessionConfiguration. */
export type SetUserPoolClientSessionConfigurationResponse = z.infer<typeof SetUserPoolClientSessionConfigurationResponse>

/** Input of SetUserPoolSessionConfiguration. */
export const SetUserPoolSessionConfigurationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** `ENABLED` to record sessions so that they can be listed and ended one by one; `DISABLED` to keep no record. */
  UserSessionTracking: UserSessionTrackingType,
  /** Settings for token sessions. */
  TokenSession: UserPoolTokenSessionConfigType,
})

/** Input of SetUserPoolSessionConfiguration. */
export type SetUserPoolSessionConfigurationRequest = z.infer<typeof SetUserPoolSessionConfigurationRequest>

/** Output of SetUserPoolSessionConfiguration. */
export const SetUserPoolSessionConfigurationResponse = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** `ENABLED` to record sessions so that they can be listed and ended one by one; `DISABLED` to keep no record. */
  UserSessionTracking: UserSessionTrackingType.optional(),
  /** Settings for token sessions. */
  TokenSession: UserPoolTokenSessionConfigType.optional(),
})

/** Output of SetUserPoolSessionConfiguration. */
export type SetUserPoolSessionConfigurationResponse = z.infer<typeof SetUserPoolSessionConfigurationResponse>
