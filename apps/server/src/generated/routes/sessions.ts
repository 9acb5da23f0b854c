// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
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

/** List a user's sessions */
export const AdminListUserSessions = createRoute({
  operationId: 'AdminListUserSessions',
  method: 'post',
  path: '/AdminListUserSessions',
  tags: ['sessions'],
  summary: "List a user's sessions",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminListUserSessionsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminListUserSessionsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
            TooManyRequestsException, UserNotFoundException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** End one session of a user */
export const AdminRevokeUserSession = createRoute({
  operationId: 'AdminRevokeUserSession',
  method: 'post',
  path: '/AdminRevokeUserSession',
  tags: ['sessions'],
  summary: 'End one session of a user',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminRevokeUserSessionRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminRevokeUserSessionResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
            TooManyRequestsException, UserNotFoundException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Read an app client's session settings */
export const GetUserPoolClientSessionConfiguration = createRoute({
  operationId: 'GetUserPoolClientSessionConfiguration',
  method: 'post',
  path: '/GetUserPoolClientSessionConfiguration',
  tags: ['sessions'],
  summary: "Read an app client's session settings",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetUserPoolClientSessionConfigurationRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetUserPoolClientSessionConfigurationResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
            TooManyRequestsException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Read a pool's session settings */
export const GetUserPoolSessionConfiguration = createRoute({
  operationId: 'GetUserPoolSessionConfiguration',
  method: 'post',
  path: '/GetUserPoolSessionConfiguration',
  tags: ['sessions'],
  summary: "Read a pool's session settings",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetUserPoolSessionConfigurationRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetUserPoolSessionConfigurationResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
            TooManyRequestsException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** List the caller's own sessions */
export const ListUserSessions = createRoute({
  operationId: 'ListUserSessions',
  method: 'post',
  path: '/ListUserSessions',
  tags: ['sessions'],
  summary: "List the caller's own sessions",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListUserSessionsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListUserSessionsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ForbiddenException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
            PasswordResetRequiredException, ResourceNotFoundException, TooManyRequestsException,
            UserNotConfirmedException, UserNotFoundException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** End one of the caller's other sessions */
export const RevokeUserSession = createRoute({
  operationId: 'RevokeUserSession',
  method: 'post',
  path: '/RevokeUserSession',
  tags: ['sessions'],
  summary: "End one of the caller's other sessions",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: RevokeUserSessionRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: RevokeUserSessionResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ForbiddenException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
            PasswordResetRequiredException, ResourceNotFoundException, TooManyRequestsException,
            UserNotConfirmedException, UserNotFoundException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Set an app client's session settings */
export const SetUserPoolClientSessionConfiguration = createRoute({
  operationId: 'SetUserPoolClientSessionConfiguration',
  method: 'post',
  path: '/SetUserPoolClientSessionConfiguration',
  tags: ['sessions'],
  summary: "Set an app client's session settings",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: SetUserPoolClientSessionConfigurationRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: SetUserPoolClientSessionConfigurationResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ConcurrentModificationException, FeatureUnavailableInTierException, InvalidParameterException,
            NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Set a pool's session settings */
export const SetUserPoolSessionConfiguration = createRoute({
  operationId: 'SetUserPoolSessionConfiguration',
  method: 'post',
  path: '/SetUserPoolSessionConfiguration',
  tags: ['sessions'],
  summary: "Set a pool's session settings",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: SetUserPoolSessionConfigurationRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: SetUserPoolSessionConfigurationResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ConcurrentModificationException, FeatureUnavailableInTierException, InvalidParameterException,
            NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})
