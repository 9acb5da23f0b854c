// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import {
  AddUserPoolClientSecretRequest,
  AddUserPoolClientSecretResponse,
  CreateUserPoolClientRequest,
  CreateUserPoolClientResponse,
  DeleteUserPoolClientRequest,
  DeleteUserPoolClientSecretRequest,
  DeleteUserPoolClientSecretResponse,
  DescribeUserPoolClientRequest,
  DescribeUserPoolClientResponse,
  ListUserPoolClientSecretsRequest,
  ListUserPoolClientSecretsResponse,
  ListUserPoolClientsRequest,
  ListUserPoolClientsResponse,
  UpdateUserPoolClientRequest,
  UpdateUserPoolClientResponse,
} from '@poolhouse/schemas/generated/clients'
import {
  AccessDeniedException,
  ConcurrentModificationException,
  FeatureUnavailableInTierException,
  InternalErrorException,
  InternalServerException,
  InvalidOAuthFlowException,
  InvalidParameterException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  ScopeDoesNotExistException,
  TooManyRequestsException,
} from '@poolhouse/schemas/generated/errors'

/** Add a second secret to an app client */
export const AddUserPoolClientSecret = createRoute({
  operationId: 'AddUserPoolClientSecret',
  method: 'post',
  path: '/AddUserPoolClientSecret',
  tags: ['clients'],
  summary: 'Add a second secret to an app client',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AddUserPoolClientSecretRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AddUserPoolClientSecretResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, TooManyRequestsException, LimitExceededException, AccessDeniedException,
            ResourceNotFoundException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalServerException } },
    },
  },
})

/** Create an app client */
export const CreateUserPoolClient = createRoute({
  operationId: 'CreateUserPoolClient',
  method: 'post',
  path: '/CreateUserPoolClient',
  tags: ['clients'],
  summary: 'Create an app client',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: CreateUserPoolClientRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: CreateUserPoolClientResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, LimitExceededException,
            NotAuthorizedException, ScopeDoesNotExistException, InvalidOAuthFlowException, OperationNotEnabledException,
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

/** Delete an app client */
export const DeleteUserPoolClient = createRoute({
  operationId: 'DeleteUserPoolClient',
  method: 'post',
  path: '/DeleteUserPoolClient',
  tags: ['clients'],
  summary: 'Delete an app client',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DeleteUserPoolClientRequest } },
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
            ConcurrentModificationException, OperationNotEnabledException,
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

/** Delete one of an app client's secrets */
export const DeleteUserPoolClientSecret = createRoute({
  operationId: 'DeleteUserPoolClientSecret',
  method: 'post',
  path: '/DeleteUserPoolClientSecret',
  tags: ['clients'],
  summary: "Delete one of an app client's secrets",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DeleteUserPoolClientSecretRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DeleteUserPoolClientSecretResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, TooManyRequestsException, LimitExceededException, ResourceNotFoundException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalServerException } },
    },
  },
})

/** Read the settings of an app client */
export const DescribeUserPoolClient = createRoute({
  operationId: 'DescribeUserPoolClient',
  method: 'post',
  path: '/DescribeUserPoolClient',
  tags: ['clients'],
  summary: 'Read the settings of an app client',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DescribeUserPoolClientRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DescribeUserPoolClientResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException,
            OperationNotEnabledException, NotAuthorizedException,
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

/** List the secrets of an app client */
export const ListUserPoolClientSecrets = createRoute({
  operationId: 'ListUserPoolClientSecrets',
  method: 'post',
  path: '/ListUserPoolClientSecrets',
  tags: ['clients'],
  summary: 'List the secrets of an app client',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListUserPoolClientSecretsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListUserPoolClientSecretsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, TooManyRequestsException, LimitExceededException, ResourceNotFoundException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalServerException } },
    },
  },
})

/** List the app clients of a user pool */
export const ListUserPoolClients = createRoute({
  operationId: 'ListUserPoolClients',
  method: 'post',
  path: '/ListUserPoolClients',
  tags: ['clients'],
  summary: 'List the app clients of a user pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListUserPoolClientsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListUserPoolClientsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
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

/** Replace the settings of an app client */
export const UpdateUserPoolClient = createRoute({
  operationId: 'UpdateUserPoolClient',
  method: 'post',
  path: '/UpdateUserPoolClient',
  tags: ['clients'],
  summary: 'Replace the settings of an app client',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: UpdateUserPoolClientRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: UpdateUserPoolClientResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, ConcurrentModificationException,
            TooManyRequestsException, NotAuthorizedException, ScopeDoesNotExistException, InvalidOAuthFlowException,
            OperationNotEnabledException, FeatureUnavailableInTierException,
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
