// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import {
  CodeDeliveryFailureException,
  FeatureUnavailableInTierException,
  InternalErrorException,
  InvalidEmailRoleAccessPolicyException,
  InvalidParameterException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  TooManyRequestsException,
  UserNotFoundException,
  UserPoolAddOnNotEnabledException,
} from '@poolhouse/schemas/generated/errors'
import {
  AdminListUserAuthEventsRequest,
  AdminListUserAuthEventsResponse,
  AdminUpdateAuthEventFeedbackRequest,
  AdminUpdateAuthEventFeedbackResponse,
  DescribeRiskConfigurationRequest,
  DescribeRiskConfigurationResponse,
  GetLogDeliveryConfigurationRequest,
  GetLogDeliveryConfigurationResponse,
  GetProvisionedLimitRequest,
  GetProvisionedLimitResponse,
  SetLogDeliveryConfigurationRequest,
  SetLogDeliveryConfigurationResponse,
  SetRiskConfigurationRequest,
  SetRiskConfigurationResponse,
  UpdateAuthEventFeedbackRequest,
  UpdateAuthEventFeedbackResponse,
  UpdateProvisionedLimitRequest,
  UpdateProvisionedLimitResponse,
} from '@poolhouse/schemas/generated/monitoring'

/** List a user's sign-in history */
export const AdminListUserAuthEvents = createRoute({
  operationId: 'AdminListUserAuthEvents',
  method: 'post',
  path: '/AdminListUserAuthEvents',
  tags: ['monitoring'],
  summary: "List a user's sign-in history",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminListUserAuthEventsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminListUserAuthEventsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
            UserNotFoundException, OperationNotEnabledException, UserPoolAddOnNotEnabledException,
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

/** Rate an event as an administrator */
export const AdminUpdateAuthEventFeedback = createRoute({
  operationId: 'AdminUpdateAuthEventFeedback',
  method: 'post',
  path: '/AdminUpdateAuthEventFeedback',
  tags: ['monitoring'],
  summary: 'Rate an event as an administrator',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminUpdateAuthEventFeedbackRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminUpdateAuthEventFeedbackResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
            UserNotFoundException, UserPoolAddOnNotEnabledException, OperationNotEnabledException,
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

/** Read the risk settings */
export const DescribeRiskConfiguration = createRoute({
  operationId: 'DescribeRiskConfiguration',
  method: 'post',
  path: '/DescribeRiskConfiguration',
  tags: ['monitoring'],
  summary: 'Read the risk settings',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DescribeRiskConfigurationRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DescribeRiskConfigurationResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
            UserPoolAddOnNotEnabledException, OperationNotEnabledException,
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

/** Read where a pool exports its logs */
export const GetLogDeliveryConfiguration = createRoute({
  operationId: 'GetLogDeliveryConfiguration',
  method: 'post',
  path: '/GetLogDeliveryConfiguration',
  tags: ['monitoring'],
  summary: 'Read where a pool exports its logs',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetLogDeliveryConfigurationRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetLogDeliveryConfigurationResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, TooManyRequestsException, NotAuthorizedException, ResourceNotFoundException,
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

/** Read the request-rate limit of an API category */
export const GetProvisionedLimit = createRoute({
  operationId: 'GetProvisionedLimit',
  method: 'post',
  path: '/GetProvisionedLimit',
  tags: ['monitoring'],
  summary: 'Read the request-rate limit of an API category',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetProvisionedLimitRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetProvisionedLimitResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
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

/** Set where a pool exports its logs */
export const SetLogDeliveryConfiguration = createRoute({
  operationId: 'SetLogDeliveryConfiguration',
  method: 'post',
  path: '/SetLogDeliveryConfiguration',
  tags: ['monitoring'],
  summary: 'Set where a pool exports its logs',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: SetLogDeliveryConfigurationRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: SetLogDeliveryConfigurationResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, TooManyRequestsException, NotAuthorizedException, ResourceNotFoundException,
            FeatureUnavailableInTierException,
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

/** Set the risk settings */
export const SetRiskConfiguration = createRoute({
  operationId: 'SetRiskConfiguration',
  method: 'post',
  path: '/SetRiskConfiguration',
  tags: ['monitoring'],
  summary: 'Set the risk settings',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: SetRiskConfigurationRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: SetRiskConfigurationResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
            UserPoolAddOnNotEnabledException, CodeDeliveryFailureException, InvalidEmailRoleAccessPolicyException,
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

/** Rate an event with a feedback token */
export const UpdateAuthEventFeedback = createRoute({
  operationId: 'UpdateAuthEventFeedback',
  method: 'post',
  path: '/UpdateAuthEventFeedback',
  tags: ['monitoring'],
  summary: 'Rate an event with a feedback token',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: UpdateAuthEventFeedbackRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: UpdateAuthEventFeedbackResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
            UserNotFoundException, UserPoolAddOnNotEnabledException, OperationNotEnabledException,
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

/** Set the request-rate limit of an API category */
export const UpdateProvisionedLimit = createRoute({
  operationId: 'UpdateProvisionedLimit',
  method: 'post',
  path: '/UpdateProvisionedLimit',
  tags: ['monitoring'],
  summary: 'Set the request-rate limit of an API category',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: UpdateProvisionedLimitRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: UpdateProvisionedLimitResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
            ServiceQuotaExceededException,
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
