// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import {
  ForbiddenException,
  InternalErrorException,
  InvalidParameterException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  PasswordResetRequiredException,
  ResourceNotFoundException,
  TooManyRequestsException,
  WebAuthnChallengeNotFoundException,
  WebAuthnClientMismatchException,
  WebAuthnConfigurationMissingException,
  WebAuthnCredentialNotSupportedException,
  WebAuthnNotEnabledException,
  WebAuthnOriginNotAllowedException,
  WebAuthnRelyingPartyMismatchException,
} from '@poolhouse/schemas/generated/errors'
import {
  CompleteWebAuthnRegistrationRequest,
  CompleteWebAuthnRegistrationResponse,
  DeleteWebAuthnCredentialRequest,
  DeleteWebAuthnCredentialResponse,
  ListWebAuthnCredentialsRequest,
  ListWebAuthnCredentialsResponse,
  StartWebAuthnRegistrationRequest,
  StartWebAuthnRegistrationResponse,
} from '@poolhouse/schemas/generated/webauthn'

/** Complete registering a passkey */
export const CompleteWebAuthnRegistration = createRoute({
  operationId: 'CompleteWebAuthnRegistration',
  method: 'post',
  path: '/CompleteWebAuthnRegistration',
  tags: ['webauthn'],
  summary: 'Complete registering a passkey',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: CompleteWebAuthnRegistrationRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: CompleteWebAuthnRegistrationResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ForbiddenException, InvalidParameterException, LimitExceededException, NotAuthorizedException,
            TooManyRequestsException, WebAuthnNotEnabledException, WebAuthnChallengeNotFoundException,
            WebAuthnRelyingPartyMismatchException, WebAuthnClientMismatchException, WebAuthnOriginNotAllowedException,
            PasswordResetRequiredException, WebAuthnCredentialNotSupportedException, OperationNotEnabledException,
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

/** Delete an own passkey */
export const DeleteWebAuthnCredential = createRoute({
  operationId: 'DeleteWebAuthnCredential',
  method: 'post',
  path: '/DeleteWebAuthnCredential',
  tags: ['webauthn'],
  summary: 'Delete an own passkey',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DeleteWebAuthnCredentialRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DeleteWebAuthnCredentialResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ForbiddenException, InvalidParameterException, TooManyRequestsException, LimitExceededException,
            PasswordResetRequiredException, NotAuthorizedException, ResourceNotFoundException,
            OperationNotEnabledException,
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

/** List own passkeys */
export const ListWebAuthnCredentials = createRoute({
  operationId: 'ListWebAuthnCredentials',
  method: 'post',
  path: '/ListWebAuthnCredentials',
  tags: ['webauthn'],
  summary: 'List own passkeys',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListWebAuthnCredentialsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListWebAuthnCredentialsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ForbiddenException, InvalidParameterException, TooManyRequestsException, LimitExceededException,
            PasswordResetRequiredException, NotAuthorizedException, OperationNotEnabledException,
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

/** Start registering a passkey */
export const StartWebAuthnRegistration = createRoute({
  operationId: 'StartWebAuthnRegistration',
  method: 'post',
  path: '/StartWebAuthnRegistration',
  tags: ['webauthn'],
  summary: 'Start registering a passkey',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: StartWebAuthnRegistrationRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: StartWebAuthnRegistrationResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ForbiddenException, InvalidParameterException, LimitExceededException, NotAuthorizedException,
            TooManyRequestsException, WebAuthnNotEnabledException, PasswordResetRequiredException,
            WebAuthnConfigurationMissingException, OperationNotEnabledException,
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
