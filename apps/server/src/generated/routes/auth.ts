// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import {
  AdminInitiateAuthRequest,
  AdminInitiateAuthResponse,
  AdminRespondToAuthChallengeRequest,
  AdminRespondToAuthChallengeResponse,
  GetClientTokenRequest,
  GetClientTokenResponse,
  GetTokensFromRefreshTokenRequest,
  GetTokensFromRefreshTokenResponse,
  InitiateAuthRequest,
  InitiateAuthResponse,
  RespondToAuthChallengeRequest,
  RespondToAuthChallengeResponse,
  RevokeTokenRequest,
  RevokeTokenResponse,
} from '@poolhouse/schemas/generated/auth'
import {
  AliasExistsException,
  CodeMismatchException,
  ExpiredCodeException,
  FeatureUnavailableInTierException,
  ForbiddenException,
  InternalErrorException,
  InvalidEmailRoleAccessPolicyException,
  InvalidLambdaResponseException,
  InvalidParameterException,
  InvalidPasswordException,
  InvalidSmsRoleAccessPolicyException,
  InvalidSmsRoleTrustRelationshipException,
  InvalidUserPoolConfigurationException,
  MFAMethodNotFoundException,
  NotAuthorizedException,
  OperationNotEnabledException,
  PasswordHistoryPolicyViolationException,
  PasswordResetRequiredException,
  RefreshTokenReuseException,
  ResourceNotFoundException,
  SoftwareTokenMFANotFoundException,
  TooManyRequestsException,
  UnauthorizedException,
  UnexpectedLambdaException,
  UnsupportedOperationException,
  UnsupportedTokenTypeException,
  UserLambdaValidationException,
  UserNotConfirmedException,
  UserNotFoundException,
} from '@poolhouse/schemas/generated/errors'

/** Start a sign-in from a trusted server */
export const AdminInitiateAuth = createRoute({
  operationId: 'AdminInitiateAuth',
  method: 'post',
  path: '/AdminInitiateAuth',
  tags: ['auth'],
  summary: 'Start a sign-in from a trusted server',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminInitiateAuthRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminInitiateAuthResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, UnsupportedOperationException, InvalidParameterException, NotAuthorizedException,
            TooManyRequestsException, UnexpectedLambdaException, InvalidUserPoolConfigurationException,
            UserLambdaValidationException, InvalidLambdaResponseException, MFAMethodNotFoundException,
            InvalidSmsRoleAccessPolicyException, InvalidEmailRoleAccessPolicyException,
            InvalidSmsRoleTrustRelationshipException, PasswordResetRequiredException, UserNotFoundException,
            UserNotConfirmedException, OperationNotEnabledException, FeatureUnavailableInTierException,
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

/** Answer a sign-in challenge from a trusted server */
export const AdminRespondToAuthChallenge = createRoute({
  operationId: 'AdminRespondToAuthChallenge',
  method: 'post',
  path: '/AdminRespondToAuthChallenge',
  tags: ['auth'],
  summary: 'Answer a sign-in challenge from a trusted server',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminRespondToAuthChallengeRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminRespondToAuthChallengeResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, CodeMismatchException,
            ExpiredCodeException, UnexpectedLambdaException, InvalidPasswordException,
            PasswordHistoryPolicyViolationException, UserLambdaValidationException, InvalidLambdaResponseException,
            TooManyRequestsException, InvalidUserPoolConfigurationException, MFAMethodNotFoundException,
            InvalidEmailRoleAccessPolicyException, InvalidSmsRoleAccessPolicyException,
            InvalidSmsRoleTrustRelationshipException, AliasExistsException, PasswordResetRequiredException,
            UserNotFoundException, UserNotConfirmedException, SoftwareTokenMFANotFoundException,
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

/** Get an access token for a machine client */
export const GetClientToken = createRoute({
  operationId: 'GetClientToken',
  method: 'post',
  path: '/GetClientToken',
  tags: ['auth'],
  summary: 'Get an access token for a machine client',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetClientTokenRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetClientTokenResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
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

/** Trade a refresh token for new tokens */
export const GetTokensFromRefreshToken = createRoute({
  operationId: 'GetTokensFromRefreshToken',
  method: 'post',
  path: '/GetTokensFromRefreshToken',
  tags: ['auth'],
  summary: 'Trade a refresh token for new tokens',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetTokensFromRefreshTokenRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetTokensFromRefreshTokenResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
            UserNotFoundException, UnexpectedLambdaException, UserLambdaValidationException,
            InvalidLambdaResponseException, ForbiddenException, RefreshTokenReuseException,
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

/** Start a sign-in or refresh tokens */
export const InitiateAuth = createRoute({
  operationId: 'InitiateAuth',
  method: 'post',
  path: '/InitiateAuth',
  tags: ['auth'],
  summary: 'Start a sign-in or refresh tokens',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: InitiateAuthRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: InitiateAuthResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            UnsupportedOperationException, ResourceNotFoundException, InvalidParameterException, NotAuthorizedException,
            TooManyRequestsException, UnexpectedLambdaException, InvalidUserPoolConfigurationException,
            UserLambdaValidationException, InvalidLambdaResponseException, PasswordResetRequiredException,
            UserNotFoundException, UserNotConfirmedException, InvalidSmsRoleAccessPolicyException,
            InvalidEmailRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
            OperationNotEnabledException, ForbiddenException, FeatureUnavailableInTierException,
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

/** Answer a sign-in challenge */
export const RespondToAuthChallenge = createRoute({
  operationId: 'RespondToAuthChallenge',
  method: 'post',
  path: '/RespondToAuthChallenge',
  tags: ['auth'],
  summary: 'Answer a sign-in challenge',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: RespondToAuthChallengeRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: RespondToAuthChallengeResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, CodeMismatchException,
            ExpiredCodeException, UnexpectedLambdaException, UserLambdaValidationException, InvalidPasswordException,
            PasswordHistoryPolicyViolationException, InvalidLambdaResponseException, TooManyRequestsException,
            InvalidUserPoolConfigurationException, MFAMethodNotFoundException, PasswordResetRequiredException,
            UserNotFoundException, UserNotConfirmedException, InvalidSmsRoleAccessPolicyException,
            InvalidSmsRoleTrustRelationshipException, InvalidEmailRoleAccessPolicyException, AliasExistsException,
            SoftwareTokenMFANotFoundException, ForbiddenException, OperationNotEnabledException,
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

/** Revoke a refresh token */
export const RevokeToken = createRoute({
  operationId: 'RevokeToken',
  method: 'post',
  path: '/RevokeToken',
  tags: ['auth'],
  summary: 'Revoke a refresh token',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: RevokeTokenRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: RevokeTokenResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            TooManyRequestsException, UnauthorizedException, InvalidParameterException, UnsupportedOperationException,
            UnsupportedTokenTypeException, ForbiddenException, OperationNotEnabledException,
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
