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

/** A request to `AdminListUserSessions`. */
export interface AdminListUserSessionsRequest_ {
  readonly body: AdminListUserSessionsRequest
}

/** The result of the handler of `AdminListUserSessions`. */
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

/** A request to `AdminRevokeUserSession`. */
export interface AdminRevokeUserSessionRequest_ {
  readonly body: AdminRevokeUserSessionRequest
}

/** The result of the handler of `AdminRevokeUserSession`. */
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

/** A request to `GetUserPoolClientSessionConfiguration`. */
export interface GetUserPoolClientSessionConfigurationRequest_ {
  readonly body: GetUserPoolClientSessionConfigurationRequest
}

/** The result of the handler of `GetUserPoolClientSessionConfiguration`. */
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

/** A request to `GetUserPoolSessionConfiguration`. */
export interface GetUserPoolSessionConfigurationRequest_ {
  readonly body: GetUserPoolSessionConfigurationRequest
}

/** The result of the handler of `GetUserPoolSessionConfiguration`. */
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

/** A request to `ListUserSessions`. */
export interface ListUserSessionsRequest_ {
  readonly body: ListUserSessionsRequest
}

/** The result of the handler of `ListUserSessions`. */
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

/** A request to `RevokeUserSession`. */
export interface RevokeUserSessionRequest_ {
  readonly body: RevokeUserSessionRequest
}

/** The result of the handler of `RevokeUserSession`. */
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

/** A request to `SetUserPoolClientSessionConfiguration`. */
export interface SetUserPoolClientSessionConfigurationRequest_ {
  readonly body: SetUserPoolClientSessionConfigurationRequest
}

/** The result of the handler of `SetUserPoolClientSessionConfiguration`. */
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

/** A request to `SetUserPoolSessionConfiguration`. */
export interface SetUserPoolSessionConfigurationRequest_ {
  readonly body: SetUserPoolSessionConfigurationRequest
}

/** The result of the handler of `SetUserPoolSessionConfiguration`. */
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
   * List the sessions of a user
   *
   * Lists the token sessions and single sign-on (SSO) sessions of a user, for example for support or an investigation.
   * Sessions contain IP addresses and locations, which are personal data. The page size cannot be set; continue with
   * `NextToken` until it is absent. Requires AWS credentials.
   */
  AdminListUserSessions(request: AdminListUserSessionsRequest_, context: Context<E>): HandlerResult<AdminListUserSessionsResult>
  /**
   * Revoke a session of a user
   *
   * Revokes a single session of a user. Other sessions of the user stay valid, except linked ones if
   * `RevokeAssociatedSessions` is `LINKED`. Services that verify tokens offline accept an access token until it
   * expires. To sign the user out everywhere, call `AdminUserGlobalSignOut`; to prevent new sign-ins, also call
   * `AdminDisableUser`. Requires AWS credentials.
   */
  AdminRevokeUserSession(request: AdminRevokeUserSessionRequest_, context: Context<E>): HandlerResult<AdminRevokeUserSessionResult>
  /**
   * Get the session settings of an app client
   *
   * Returns how long an app client may reuse an SSO session. Requires AWS credentials.
   */
  GetUserPoolClientSessionConfiguration(request: GetUserPoolClientSessionConfigurationRequest_, context: Context<E>): HandlerResult<GetUserPoolClientSessionConfigurationResult>
  /**
   * Get the session settings of a pool
   *
   * Returns whether the pool tracks the sessions of its users, and how many token sessions a user can have. Requires
   * AWS credentials.
   */
  GetUserPoolSessionConfiguration(request: GetUserPoolSessionConfigurationRequest_, context: Context<E>): HandlerResult<GetUserPoolSessionConfigurationResult>
  /**
   * List the sessions of the signed-in user
   *
   * Lists the token sessions and single sign-on (SSO) sessions of the signed-in user, for example for an account page.
   * Locations are estimated from the IP address, so do not base security decisions on them. The page size cannot be
   * set; continue with `NextToken` until it is absent. Requires the user's access token.
   */
  ListUserSessions(request: ListUserSessionsRequest_, context: Context<E>): HandlerResult<ListUserSessionsResult>
  /**
   * Revoke another session of the signed-in user
   *
   * Revokes a single session of the signed-in user, for example on a lost laptop. It cannot revoke the session of the
   * request: use `RevokeToken` for that, or `GlobalSignOut` for all sessions. With `RevokeAssociatedSessions` set to
   * `LINKED`, linked sessions are revoked too. Services that verify tokens offline accept an access token until it
   * expires. Requires the user's access token.
   */
  RevokeUserSession(request: RevokeUserSessionRequest_, context: Context<E>): HandlerResult<RevokeUserSessionResult>
  /**
   * Set the session settings of an app client
   *
   * Sets how long an app client may reuse an SSO session before users must sign in again. The pool must track sessions.
   * Other app clients keep their settings, and token lifetimes do not change. In a pool of the `LITE` tier, it fails
   * with `FeatureUnavailableInTierException`. Requires AWS credentials.
   */
  SetUserPoolClientSessionConfiguration(request: SetUserPoolClientSessionConfigurationRequest_, context: Context<E>): HandlerResult<SetUserPoolClientSessionConfigurationResult>
  /**
   * Set the session settings of a pool
   *
   * Turns session tracking on or off for a pool, and sets how many token sessions a user can have. Both settings are
   * required and replace the current ones. In a pool of the `LITE` tier, it fails with
   * `FeatureUnavailableInTierException`. After a `ConcurrentModificationException`, try again. Requires AWS
   * credentials.
   */
  SetUserPoolSessionConfiguration(request: SetUserPoolSessionConfigurationRequest_, context: Context<E>): HandlerResult<SetUserPoolSessionConfigurationResult>
}

/** List the sessions of a user */
export const AdminListUserSessionsRoute = createRoute({
  operationId: 'AdminListUserSessions',
  method: 'post',
  path: '/AdminListUserSessions',
  tags: ['sessions'],
  summary: 'List the sessions of a user',
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
        description: 'One page of the sessions of the user.',
        content: { 'application/json': { schema: AdminListUserSessionsResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Revoke a session of a user */
export const AdminRevokeUserSessionRoute = createRoute({
  operationId: 'AdminRevokeUserSession',
  method: 'post',
  path: '/AdminRevokeUserSession',
  tags: ['sessions'],
  summary: 'Revoke a session of a user',
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
        description: 'The session was revoked. The response is empty.',
        content: { 'application/json': { schema: AdminRevokeUserSessionResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get the session settings of an app client */
export const GetUserPoolClientSessionConfigurationRoute = createRoute({
  operationId: 'GetUserPoolClientSessionConfiguration',
  method: 'post',
  path: '/GetUserPoolClientSessionConfiguration',
  tags: ['sessions'],
  summary: 'Get the session settings of an app client',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get the session settings of a pool */
export const GetUserPoolSessionConfigurationRoute = createRoute({
  operationId: 'GetUserPoolSessionConfiguration',
  method: 'post',
  path: '/GetUserPoolSessionConfiguration',
  tags: ['sessions'],
  summary: 'Get the session settings of a pool',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** List the sessions of the signed-in user */
export const ListUserSessionsRoute = createRoute({
  operationId: 'ListUserSessions',
  method: 'post',
  path: '/ListUserSessions',
  tags: ['sessions'],
  summary: 'List the sessions of the signed-in user',
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
        description: 'One page of the sessions of the signed-in user.',
        content: { 'application/json': { schema: ListUserSessionsResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Revoke another session of the signed-in user */
export const RevokeUserSessionRoute = createRoute({
  operationId: 'RevokeUserSession',
  method: 'post',
  path: '/RevokeUserSession',
  tags: ['sessions'],
  summary: 'Revoke another session of the signed-in user',
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
        description: 'The session was revoked. The response is empty.',
        content: { 'application/json': { schema: RevokeUserSessionResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set the session settings of an app client */
export const SetUserPoolClientSessionConfigurationRoute = createRoute({
  operationId: 'SetUserPoolClientSessionConfiguration',
  method: 'post',
  path: '/SetUserPoolClientSessionConfiguration',
  tags: ['sessions'],
  summary: 'Set the session settings of an app client',
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
        description: 'The new single sign-on settings of the app client.',
        content: { 'application/json': { schema: SetUserPoolClientSessionConfigurationResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set the session settings of a pool */
export const SetUserPoolSessionConfigurationRoute = createRoute({
  operationId: 'SetUserPoolSessionConfiguration',
  method: 'post',
  path: '/SetUserPoolSessionConfiguration',
  tags: ['sessions'],
  summary: 'Set the session settings of a pool',
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
        description: 'The new session settings of the pool.',
        content: { 'application/json': { schema: SetUserPoolSessionConfigurationResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and the conversion of the texts of their parameters to values. */
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
