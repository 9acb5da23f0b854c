// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import {
  ConcurrentModificationException,
  FeatureUnavailableInTierException,
  ForbiddenException,
  InternalErrorException,
  InvalidParameterException,
  NotAuthorizedException,
  OperationNotEnabledException,
  PasswordResetRequiredException,
  ResourceNotFoundException,
  TooManyRequestsException,
  UserNotConfirmedException,
  UserNotFoundException,
} from '@poolhouse/schemas/generated/errors'
import {
  AdminListUserSessionsRequest,
  AdminListUserSessionsResponse,
  AdminRevokeUserSessionRequest,
  AdminRevokeUserSessionResponse,
  GetUserPoolClientSessionConfigurationRequest,
  GetUserPoolClientSessionConfigurationResponse,
  GetUserPoolSessionConfigurationRequest,
  GetUserPoolSessionConfigurationResponse,
  ListUserSessionsRequest,
  ListUserSessionsResponse,
  RevokeUserSessionRequest,
  RevokeUserSessionResponse,
  SetUserPoolClientSessionConfigurationRequest,
  SetUserPoolClientSessionConfigurationResponse,
  SetUserPoolSessionConfigurationRequest,
  SetUserPoolSessionConfigurationResponse,
} from '@poolhouse/schemas/generated/sessions'
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** What `AdminListUserSessions` is asked. */
export interface AdminListUserSessionsRequest_ {
  readonly body: AdminListUserSessionsRequest
}

/** What the handler of `AdminListUserSessions` returns. */
export type AdminListUserSessionsResult = {
  readonly status: 200
  readonly body: AdminListUserSessionsResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | NotAuthorizedException | OperationNotEnabledException | ResourceNotFoundException | TooManyRequestsException | UserNotFoundException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `AdminRevokeUserSession` is asked. */
export interface AdminRevokeUserSessionRequest_ {
  readonly body: AdminRevokeUserSessionRequest
}

/** What the handler of `AdminRevokeUserSession` returns. */
export type AdminRevokeUserSessionResult = {
  readonly status: 200
  readonly body: AdminRevokeUserSessionResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | NotAuthorizedException | OperationNotEnabledException | ResourceNotFoundException | TooManyRequestsException | UserNotFoundException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `GetUserPoolClientSessionConfiguration` is asked. */
export interface GetUserPoolClientSessionConfigurationRequest_ {
  readonly body: GetUserPoolClientSessionConfigurationRequest
}

/** What the handler of `GetUserPoolClientSessionConfiguration` returns. */
export type GetUserPoolClientSessionConfigurationResult = {
  readonly status: 200
  readonly body: GetUserPoolClientSessionConfigurationResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | NotAuthorizedException | OperationNotEnabledException | ResourceNotFoundException | TooManyRequestsException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `GetUserPoolSessionConfiguration` is asked. */
export interface GetUserPoolSessionConfigurationRequest_ {
  readonly body: GetUserPoolSessionConfigurationRequest
}

/** What the handler of `GetUserPoolSessionConfiguration` returns. */
export type GetUserPoolSessionConfigurationResult = {
  readonly status: 200
  readonly body: GetUserPoolSessionConfigurationResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | NotAuthorizedException | OperationNotEnabledException | ResourceNotFoundException | TooManyRequestsException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `ListUserSessions` is asked. */
export interface ListUserSessionsRequest_ {
  readonly body: ListUserSessionsRequest
}

/** What the handler of `ListUserSessions` returns. */
export type ListUserSessionsResult = {
  readonly status: 200
  readonly body: ListUserSessionsResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ForbiddenException | InvalidParameterException | NotAuthorizedException | OperationNotEnabledException | PasswordResetRequiredException | ResourceNotFoundException | TooManyRequestsException | UserNotConfirmedException | UserNotFoundException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `RevokeUserSession` is asked. */
export interface RevokeUserSessionRequest_ {
  readonly body: RevokeUserSessionRequest
}

/** What the handler of `RevokeUserSession` returns. */
export type RevokeUserSessionResult = {
  readonly status: 200
  readonly body: RevokeUserSessionResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ForbiddenException | InvalidParameterException | NotAuthorizedException | OperationNotEnabledException | PasswordResetRequiredException | ResourceNotFoundException | TooManyRequestsException | UserNotConfirmedException | UserNotFoundException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `SetUserPoolClientSessionConfiguration` is asked. */
export interface SetUserPoolClientSessionConfigurationRequest_ {
  readonly body: SetUserPoolClientSessionConfigurationRequest
}

/** What the handler of `SetUserPoolClientSessionConfiguration` returns. */
export type SetUserPoolClientSessionConfigurationResult = {
  readonly status: 200
  readonly body: SetUserPoolClientSessionConfigurationResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ConcurrentModificationException | FeatureUnavailableInTierException | InvalidParameterException | NotAuthorizedException | OperationNotEnabledException | ResourceNotFoundException | TooManyRequestsException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `SetUserPoolSessionConfiguration` is asked. */
export interface SetUserPoolSessionConfigurationRequest_ {
  readonly body: SetUserPoolSessionConfigurationRequest
}

/** What the handler of `SetUserPoolSessionConfiguration` returns. */
export type SetUserPoolSessionConfigurationResult = {
  readonly status: 200
  readonly body: SetUserPoolSessionConfigurationResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ConcurrentModificationException | FeatureUnavailableInTierException | InvalidParameterException | NotAuthorizedException | OperationNotEnabledException | ResourceNotFoundException | TooManyRequestsException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of sessions. */
export interface SessionsHandlers<E extends Env = Env> {
  /**
   * List a user's sessions
   *
   * Lists the token and SSO sessions of any user of the pool, page by page, for a support console or an investigation.
   * Nothing changes. Requires AWS credentials. Session entries carry IP addresses and locations: treat them as personal
   * data. The page size cannot be set; continue with `NextToken` until it is absent.
   */
  AdminListUserSessions(request: AdminListUserSessionsRequest_, context: Context<E>): HandlerResult<AdminListUserSessionsResult>
  /**
   * End one session of a user
   *
   * Ends a single session of a user and leaves the user's other sessions alone, unless `RevokeAssociatedSessions` is
   * `LINKED`. Requires AWS credentials. To sign the user out everywhere use `AdminUserGlobalSignOut`; to keep the user
   * from signing in again, also disable the account. Services that verify tokens offline go on accepting an access
   * token until it expires.
   */
  AdminRevokeUserSession(request: AdminRevokeUserSessionRequest_, context: Context<E>): HandlerResult<AdminRevokeUserSessionResult>
  /**
   * Read an app client's session settings
   *
   * Returns for how many minutes an app client may reuse an SSO session. Requires AWS credentials. Changes nothing.
   */
  GetUserPoolClientSessionConfiguration(request: GetUserPoolClientSessionConfigurationRequest_, context: Context<E>): HandlerResult<GetUserPoolClientSessionConfigurationResult>
  /**
   * Read a pool's session settings
   *
   * Returns whether the pool tracks the sessions of its users and how many token sessions one user may have. Requires
   * AWS credentials. Changes nothing.
   */
  GetUserPoolSessionConfiguration(request: GetUserPoolSessionConfigurationRequest_, context: Context<E>): HandlerResult<GetUserPoolSessionConfigurationResult>
  /**
   * List the caller's own sessions
   *
   * Lists the token and single sign-on (SSO) sessions of the signed-in user, page by page, so that a settings page can
   * show where the account is in use. Nothing changes. Authorized by the user's own access token, which needs the scope
   * `aws.cognito.signin.user.admin`; no AWS credentials. The page size cannot be set; continue with `NextToken` until
   * it is absent. Locations are estimates made from the IP address, so do not base security decisions on them.
   */
  ListUserSessions(request: ListUserSessionsRequest_, context: Context<E>): HandlerResult<ListUserSessionsResult>
  /**
   * End one of the caller's other sessions
   *
   * Ends a single session of the signed-in user, for example on a lost laptop. Meant for sessions other than the one
   * making the call: to leave the current one use `RevokeToken`, and to end all at once `GlobalSignOut`. Authorized by
   * the user's own access token, which needs the scope `aws.cognito.signin.user.admin`; no AWS credentials. With
   * `RevokeAssociatedSessions` set to `LINKED`, sessions tied to this one end as well. Services that verify tokens
   * offline go on accepting an access token until it expires.
   */
  RevokeUserSession(request: RevokeUserSessionRequest_, context: Context<E>): HandlerResult<RevokeUserSessionResult>
  /**
   * Set an app client's session settings
   *
   * Sets for how many minutes an app client may reuse an SSO session before users must sign in again. Other app clients
   * of the pool keep their own value. Requires AWS credentials. The setting does not change how long tokens live; that
   * is set on the app client itself. Feature plans without it answer `FeatureUnavailableInTierException`.
   */
  SetUserPoolClientSessionConfiguration(request: SetUserPoolClientSessionConfigurationRequest_, context: Context<E>): HandlerResult<SetUserPoolClientSessionConfigurationResult>
  /**
   * Set a pool's session settings
   *
   * Switches session tracking on or off for a pool and sets the most token sessions per user. Both settings are
   * required, so read the current ones first when only one is to change. Requires AWS credentials. Pools on a feature
   * plan without session tracking answer `FeatureUnavailableInTierException`; a clash with another change answers
   * `ConcurrentModificationException` and may be tried again.
   */
  SetUserPoolSessionConfiguration(request: SetUserPoolSessionConfigurationRequest_, context: Context<E>): HandlerResult<SetUserPoolSessionConfigurationResult>
}

/** List a user's sessions */
export const AdminListUserSessionsRoute = createRoute({
  operationId: 'AdminListUserSessions',
  method: 'post',
  path: '/AdminListUserSessions',
  tags: ['sessions'],
  summary: "List a user's sessions",
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminListUserSessionsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: "One page of the user's sessions.",
        content: { 'application/json': { schema: AdminListUserSessionsResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              NotAuthorizedException,
              OperationNotEnabledException,
              ResourceNotFoundException,
              TooManyRequestsException,
              UserNotFoundException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** End one session of a user */
export const AdminRevokeUserSessionRoute = createRoute({
  operationId: 'AdminRevokeUserSession',
  method: 'post',
  path: '/AdminRevokeUserSession',
  tags: ['sessions'],
  summary: 'End one session of a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminRevokeUserSessionRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The session was ended. The response is empty.',
        content: { 'application/json': { schema: AdminRevokeUserSessionResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              NotAuthorizedException,
              OperationNotEnabledException,
              ResourceNotFoundException,
              TooManyRequestsException,
              UserNotFoundException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Read an app client's session settings */
export const GetUserPoolClientSessionConfigurationRoute = createRoute({
  operationId: 'GetUserPoolClientSessionConfiguration',
  method: 'post',
  path: '/GetUserPoolClientSessionConfiguration',
  tags: ['sessions'],
  summary: "Read an app client's session settings",
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetUserPoolClientSessionConfigurationRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The single sign-on settings of the app client.',
        content: { 'application/json': { schema: GetUserPoolClientSessionConfigurationResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              NotAuthorizedException,
              OperationNotEnabledException,
              ResourceNotFoundException,
              TooManyRequestsException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Read a pool's session settings */
export const GetUserPoolSessionConfigurationRoute = createRoute({
  operationId: 'GetUserPoolSessionConfiguration',
  method: 'post',
  path: '/GetUserPoolSessionConfiguration',
  tags: ['sessions'],
  summary: "Read a pool's session settings",
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetUserPoolSessionConfigurationRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The session settings of the pool.',
        content: { 'application/json': { schema: GetUserPoolSessionConfigurationResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              NotAuthorizedException,
              OperationNotEnabledException,
              ResourceNotFoundException,
              TooManyRequestsException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** List the caller's own sessions */
export const ListUserSessionsRoute = createRoute({
  operationId: 'ListUserSessions',
  method: 'post',
  path: '/ListUserSessions',
  tags: ['sessions'],
  summary: "List the caller's own sessions",
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListUserSessionsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: "One page of the signed-in user's sessions.",
        content: { 'application/json': { schema: ListUserSessionsResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ForbiddenException,
              InvalidParameterException,
              NotAuthorizedException,
              OperationNotEnabledException,
              PasswordResetRequiredException,
              ResourceNotFoundException,
              TooManyRequestsException,
              UserNotConfirmedException,
              UserNotFoundException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** End one of the caller's other sessions */
export const RevokeUserSessionRoute = createRoute({
  operationId: 'RevokeUserSession',
  method: 'post',
  path: '/RevokeUserSession',
  tags: ['sessions'],
  summary: "End one of the caller's other sessions",
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: RevokeUserSessionRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The session was ended. The response is empty.',
        content: { 'application/json': { schema: RevokeUserSessionResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ForbiddenException,
              InvalidParameterException,
              NotAuthorizedException,
              OperationNotEnabledException,
              PasswordResetRequiredException,
              ResourceNotFoundException,
              TooManyRequestsException,
              UserNotConfirmedException,
              UserNotFoundException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set an app client's session settings */
export const SetUserPoolClientSessionConfigurationRoute = createRoute({
  operationId: 'SetUserPoolClientSessionConfiguration',
  method: 'post',
  path: '/SetUserPoolClientSessionConfiguration',
  tags: ['sessions'],
  summary: "Set an app client's session settings",
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: SetUserPoolClientSessionConfigurationRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The single sign-on settings of the app client after the change.',
        content: { 'application/json': { schema: SetUserPoolClientSessionConfigurationResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ConcurrentModificationException,
              FeatureUnavailableInTierException,
              InvalidParameterException,
              NotAuthorizedException,
              OperationNotEnabledException,
              ResourceNotFoundException,
              TooManyRequestsException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set a pool's session settings */
export const SetUserPoolSessionConfigurationRoute = createRoute({
  operationId: 'SetUserPoolSessionConfiguration',
  method: 'post',
  path: '/SetUserPoolSessionConfiguration',
  tags: ['sessions'],
  summary: "Set a pool's session settings",
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: SetUserPoolSessionConfigurationRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The session settings of the pool after the change.',
        content: { 'application/json': { schema: SetUserPoolSessionConfigurationResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ConcurrentModificationException,
              FeatureUnavailableInTierException,
              InvalidParameterException,
              NotAuthorizedException,
              OperationNotEnabledException,
              ResourceNotFoundException,
              TooManyRequestsException,
            ]),
          },
        },
      },
      500: {
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and how the texts of their parameters become values. */
export const rows = {
  AdminListUserSessions: { route: AdminListUserSessionsRoute },
  AdminRevokeUserSession: { route: AdminRevokeUserSessionRoute },
  GetUserPoolClientSessionConfiguration: { route: GetUserPoolClientSessionConfigurationRoute },
  GetUserPoolSessionConfiguration: { route: GetUserPoolSessionConfigurationRoute },
  ListUserSessions: { route: ListUserSessionsRoute },
  RevokeUserSession: { route: RevokeUserSessionRoute },
  SetUserPoolClientSessionConfiguration: { route: SetUserPoolClientSessionConfigurationRoute },
  SetUserPoolSessionConfiguration: { route: SetUserPoolSessionConfigurationRoute },
} satisfies Readonly<Record<string, Row>>
