// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import {
  CreateUserPoolDomainRequest,
  CreateUserPoolDomainResponse,
  DeleteUserPoolDomainRequest,
  DeleteUserPoolDomainResponse,
  DescribeUserPoolDomainRequest,
  DescribeUserPoolDomainResponse,
  UpdateUserPoolDomainRequest,
  UpdateUserPoolDomainResponse,
} from '@poolhouse/schemas/generated/domains'
import {
  ConcurrentModificationException,
  FeatureUnavailableInTierException,
  InternalErrorException,
  InvalidParameterException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  TooManyRequestsException,
} from '@poolhouse/schemas/generated/errors'

/** Give a user pool a domain */
export const CreateUserPoolDomain = createRoute({
  operationId: 'CreateUserPoolDomain',
  method: 'post',
  path: '/CreateUserPoolDomain',
  tags: ['domains'],
  summary: 'Give a user pool a domain',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: CreateUserPoolDomainRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: CreateUserPoolDomainResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, NotAuthorizedException, ConcurrentModificationException,
            ResourceNotFoundException, LimitExceededException, OperationNotEnabledException,
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

/** Take a domain away from a user pool */
export const DeleteUserPoolDomain = createRoute({
  operationId: 'DeleteUserPoolDomain',
  method: 'post',
  path: '/DeleteUserPoolDomain',
  tags: ['domains'],
  summary: 'Take a domain away from a user pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DeleteUserPoolDomainRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DeleteUserPoolDomainResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            NotAuthorizedException, InvalidParameterException, ConcurrentModificationException,
            ResourceNotFoundException, OperationNotEnabledException,
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

/** Read the configuration of a domain */
export const DescribeUserPoolDomain = createRoute({
  operationId: 'DescribeUserPoolDomain',
  method: 'post',
  path: '/DescribeUserPoolDomain',
  tags: ['domains'],
  summary: 'Read the configuration of a domain',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DescribeUserPoolDomainRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DescribeUserPoolDomainResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            NotAuthorizedException, InvalidParameterException, ResourceNotFoundException, OperationNotEnabledException,
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

/** Change the settings of a domain */
export const UpdateUserPoolDomain = createRoute({
  operationId: 'UpdateUserPoolDomain',
  method: 'post',
  path: '/UpdateUserPoolDomain',
  tags: ['domains'],
  summary: 'Change the settings of a domain',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: UpdateUserPoolDomainRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: UpdateUserPoolDomainResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, NotAuthorizedException, ConcurrentModificationException,
            ResourceNotFoundException, TooManyRequestsException, OperationNotEnabledException,
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
