// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import {
  ConcurrentModificationException,
  FeatureUnavailableInTierException,
  InternalErrorException,
  InvalidEmailRoleAccessPolicyException,
  InvalidParameterException,
  InvalidSmsRoleAccessPolicyException,
  InvalidSmsRoleTrustRelationshipException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  TierChangeNotAllowedException,
  TooManyRequestsException,
  UserImportInProgressException,
  UserPoolTaggingException,
} from '@poolhouse/schemas/generated/errors'
import {
  AddCustomAttributesRequest,
  AddCustomAttributesResponse,
  CreateUserPoolRequest,
  CreateUserPoolResponse,
  DeleteUserPoolRequest,
  DescribeUserPoolRequest,
  DescribeUserPoolResponse,
  ListUserPoolsRequest,
  ListUserPoolsResponse,
  UpdateUserPoolRequest,
  UpdateUserPoolResponse,
} from '@poolhouse/schemas/generated/user-pools'

/** Add custom attributes to a pool's schema */
export const AddCustomAttributes = createRoute({
  operationId: 'AddCustomAttributes',
  method: 'post',
  path: '/AddCustomAttributes',
  tags: ['user-pools'],
  summary: "Add custom attributes to a pool's schema",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AddCustomAttributesRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AddCustomAttributesResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
            OperationNotEnabledException, UserImportInProgressException,
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

/** Create a user pool */
export const CreateUserPool = createRoute({
  operationId: 'CreateUserPool',
  method: 'post',
  path: '/CreateUserPool',
  tags: ['user-pools'],
  summary: 'Create a user pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: CreateUserPoolRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: CreateUserPoolResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, TooManyRequestsException, LimitExceededException,
            InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
            InvalidEmailRoleAccessPolicyException, NotAuthorizedException, UserPoolTaggingException,
            TierChangeNotAllowedException, FeatureUnavailableInTierException,
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

/** Delete a user pool and all its users */
export const DeleteUserPool = createRoute({
  operationId: 'DeleteUserPool',
  method: 'post',
  path: '/DeleteUserPool',
  tags: ['user-pools'],
  summary: 'Delete a user pool and all its users',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DeleteUserPoolRequest } },
    },
  },
  responses: {
    200: {
      description: 'Done.',
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
            UserImportInProgressException, OperationNotEnabledException,
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

/** Read the configuration of a user pool */
export const DescribeUserPool = createRoute({
  operationId: 'DescribeUserPool',
  method: 'post',
  path: '/DescribeUserPool',
  tags: ['user-pools'],
  summary: 'Read the configuration of a user pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DescribeUserPoolRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DescribeUserPoolResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
            UserPoolTaggingException, OperationNotEnabledException,
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

/** List the user pools of the account and Region */
export const ListUserPools = createRoute({
  operationId: 'ListUserPools',
  method: 'post',
  path: '/ListUserPools',
  tags: ['user-pools'],
  summary: 'List the user pools of the account and Region',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListUserPoolsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListUserPoolsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
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

/** Replace the settings of a user pool */
export const UpdateUserPool = createRoute({
  operationId: 'UpdateUserPool',
  method: 'post',
  path: '/UpdateUserPool',
  tags: ['user-pools'],
  summary: 'Replace the settings of a user pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: UpdateUserPoolRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: UpdateUserPoolResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, ConcurrentModificationException,
            TooManyRequestsException, NotAuthorizedException, UserImportInProgressException,
            InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException, UserPoolTaggingException,
            InvalidEmailRoleAccessPolicyException, OperationNotEnabledException, TierChangeNotAllowedException,
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
