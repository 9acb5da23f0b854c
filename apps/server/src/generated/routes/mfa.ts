// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import {
  CodeMismatchException,
  ConcurrentModificationException,
  EnableSoftwareTokenMFAException,
  FeatureUnavailableInTierException,
  ForbiddenException,
  InternalErrorException,
  InvalidParameterException,
  InvalidSmsRoleAccessPolicyException,
  InvalidSmsRoleTrustRelationshipException,
  InvalidUserPoolConfigurationException,
  NotAuthorizedException,
  OperationNotEnabledException,
  PasswordResetRequiredException,
  ResourceNotFoundException,
  SoftwareTokenMFANotFoundException,
  TooManyRequestsException,
  UserNotConfirmedException,
  UserNotFoundException,
} from '@poolhouse/schemas/generated/errors'
import {
  AdminDeleteSoftwareTokenRequest,
  AdminDeleteSoftwareTokenResponse,
  AdminGetUserAuthFactorsRequest,
  AdminGetUserAuthFactorsResponse,
  AdminSetUserMFAPreferenceRequest,
  AdminSetUserMFAPreferenceResponse,
  AssociateSoftwareTokenRequest,
  AssociateSoftwareTokenResponse,
  GetUserAuthFactorsRequest,
  GetUserAuthFactorsResponse,
  GetUserPoolMfaConfigRequest,
  GetUserPoolMfaConfigResponse,
  SetUserMFAPreferenceRequest,
  SetUserMFAPreferenceResponse,
  SetUserPoolMfaConfigRequest,
  SetUserPoolMfaConfigResponse,
  VerifySoftwareTokenRequest,
  VerifySoftwareTokenResponse,
} from '@poolhouse/schemas/generated/mfa'

/** Remove a user's authenticator app */
export const AdminDeleteSoftwareToken = createRoute({
  operationId: 'AdminDeleteSoftwareToken',
  method: 'post',
  path: '/AdminDeleteSoftwareToken',
  tags: ['mfa'],
  summary: "Remove a user's authenticator app",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminDeleteSoftwareTokenRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminDeleteSoftwareTokenResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
            UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
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

/** Get a user's sign-in and MFA factors */
export const AdminGetUserAuthFactors = createRoute({
  operationId: 'AdminGetUserAuthFactors',
  method: 'post',
  path: '/AdminGetUserAuthFactors',
  tags: ['mfa'],
  summary: "Get a user's sign-in and MFA factors",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminGetUserAuthFactorsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminGetUserAuthFactorsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
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

/** Set a user's MFA factors and preference */
export const AdminSetUserMFAPreference = createRoute({
  operationId: 'AdminSetUserMFAPreference',
  method: 'post',
  path: '/AdminSetUserMFAPreference',
  tags: ['mfa'],
  summary: "Set a user's MFA factors and preference",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminSetUserMFAPreferenceRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminSetUserMFAPreferenceResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException,
            PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException,
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

/** Get a secret for an authenticator app */
export const AssociateSoftwareToken = createRoute({
  operationId: 'AssociateSoftwareToken',
  method: 'post',
  path: '/AssociateSoftwareToken',
  tags: ['mfa'],
  summary: 'Get a secret for an authenticator app',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AssociateSoftwareTokenRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AssociateSoftwareTokenResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ConcurrentModificationException, InvalidParameterException, NotAuthorizedException,
            ResourceNotFoundException, SoftwareTokenMFANotFoundException, ForbiddenException,
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

/** Get own sign-in and MFA factors */
export const GetUserAuthFactors = createRoute({
  operationId: 'GetUserAuthFactors',
  method: 'post',
  path: '/GetUserAuthFactors',
  tags: ['mfa'],
  summary: 'Get own sign-in and MFA factors',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetUserAuthFactorsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetUserAuthFactorsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
            PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException,
            OperationNotEnabledException, ForbiddenException,
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

/** Get the MFA configuration of a pool */
export const GetUserPoolMfaConfig = createRoute({
  operationId: 'GetUserPoolMfaConfig',
  method: 'post',
  path: '/GetUserPoolMfaConfig',
  tags: ['mfa'],
  summary: 'Get the MFA configuration of a pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetUserPoolMfaConfigRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetUserPoolMfaConfigResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, TooManyRequestsException, ResourceNotFoundException, NotAuthorizedException,
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

/** Set own MFA factors and preference */
export const SetUserMFAPreference = createRoute({
  operationId: 'SetUserMFAPreference',
  method: 'post',
  path: '/SetUserMFAPreference',
  tags: ['mfa'],
  summary: 'Set own MFA factors and preference',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: SetUserMFAPreferenceRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: SetUserMFAPreferenceResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException,
            PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException,
            OperationNotEnabledException, ForbiddenException,
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

/** Set the MFA configuration of a pool */
export const SetUserPoolMfaConfig = createRoute({
  operationId: 'SetUserPoolMfaConfig',
  method: 'post',
  path: '/SetUserPoolMfaConfig',
  tags: ['mfa'],
  summary: 'Set the MFA configuration of a pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: SetUserPoolMfaConfigRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: SetUserPoolMfaConfigResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, TooManyRequestsException, ConcurrentModificationException,
            ResourceNotFoundException, InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
            NotAuthorizedException, OperationNotEnabledException, FeatureUnavailableInTierException,
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

/** Verify an authenticator app with a code */
export const VerifySoftwareToken = createRoute({
  operationId: 'VerifySoftwareToken',
  method: 'post',
  path: '/VerifySoftwareToken',
  tags: ['mfa'],
  summary: 'Verify an authenticator app with a code',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: VerifySoftwareTokenRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: VerifySoftwareTokenResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, InvalidUserPoolConfigurationException,
            NotAuthorizedException, TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
            UserNotConfirmedException, EnableSoftwareTokenMFAException, SoftwareTokenMFANotFoundException,
            CodeMismatchException, ForbiddenException, OperationNotEnabledException,
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
