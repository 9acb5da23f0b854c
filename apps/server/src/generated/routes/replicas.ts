// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import {
  FeatureUnavailableInTierException,
  InternalErrorException,
  InvalidParameterException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  TooManyRequestsException,
  UserPoolTaggingException,
} from '@poolhouse/schemas/generated/errors'
import {
  CreateUserPoolReplicaRequest,
  CreateUserPoolReplicaResponse,
  DeleteUserPoolReplicaRequest,
  DeleteUserPoolReplicaResponse,
  ListUserPoolReplicasRequest,
  ListUserPoolReplicasResponse,
  UpdateUserPoolReplicaRequest,
  UpdateUserPoolReplicaResponse,
} from '@poolhouse/schemas/generated/replicas'

/** Create a replica of a user pool in another Region */
export const CreateUserPoolReplica = createRoute({
  operationId: 'CreateUserPoolReplica',
  method: 'post',
  path: '/CreateUserPoolReplica',
  tags: ['replicas'],
  summary: 'Create a replica of a user pool in another Region',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: CreateUserPoolReplicaRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: CreateUserPoolReplicaResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, TooManyRequestsException, LimitExceededException, NotAuthorizedException,
            UserPoolTaggingException, OperationNotEnabledException, ResourceNotFoundException,
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

/** Delete a replica of a user pool */
export const DeleteUserPoolReplica = createRoute({
  operationId: 'DeleteUserPoolReplica',
  method: 'post',
  path: '/DeleteUserPoolReplica',
  tags: ['replicas'],
  summary: 'Delete a replica of a user pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DeleteUserPoolReplicaRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DeleteUserPoolReplicaResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
            ResourceNotFoundException,
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

/** List the replicas of a user pool */
export const ListUserPoolReplicas = createRoute({
  operationId: 'ListUserPoolReplicas',
  method: 'post',
  path: '/ListUserPoolReplicas',
  tags: ['replicas'],
  summary: 'List the replicas of a user pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListUserPoolReplicasRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListUserPoolReplicasResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
            ResourceNotFoundException,
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

/** Switch a replica on or off */
export const UpdateUserPoolReplica = createRoute({
  operationId: 'UpdateUserPoolReplica',
  method: 'post',
  path: '/UpdateUserPoolReplica',
  tags: ['replicas'],
  summary: 'Switch a replica on or off',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: UpdateUserPoolReplicaRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: UpdateUserPoolReplicaResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
            ResourceNotFoundException,
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
