// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import {
  InternalErrorException,
  InvalidParameterException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  TooManyRequestsException,
} from '@poolhouse/schemas/generated/errors'
import {
  CreateResourceServerRequest,
  CreateResourceServerResponse,
  DeleteResourceServerRequest,
  DescribeResourceServerRequest,
  DescribeResourceServerResponse,
  ListResourceServersRequest,
  ListResourceServersResponse,
  UpdateResourceServerRequest,
  UpdateResourceServerResponse,
} from '@poolhouse/schemas/generated/resource-servers'

/** Register a resource server and its scopes */
export const CreateResourceServer = createRoute({
  operationId: 'CreateResourceServer',
  method: 'post',
  path: '/CreateResourceServer',
  tags: ['resource-servers'],
  summary: 'Register a resource server and its scopes',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: CreateResourceServerRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: CreateResourceServerResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
            LimitExceededException, OperationNotEnabledException,
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

/** Delete a resource server */
export const DeleteResourceServer = createRoute({
  operationId: 'DeleteResourceServer',
  method: 'post',
  path: '/DeleteResourceServer',
  tags: ['resource-servers'],
  summary: 'Delete a resource server',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DeleteResourceServerRequest } },
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
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
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

/** Read a resource server and its scopes */
export const DescribeResourceServer = createRoute({
  operationId: 'DescribeResourceServer',
  method: 'post',
  path: '/DescribeResourceServer',
  tags: ['resource-servers'],
  summary: 'Read a resource server and its scopes',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DescribeResourceServerRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DescribeResourceServerResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
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

/** List the resource servers of a user pool */
export const ListResourceServers = createRoute({
  operationId: 'ListResourceServers',
  method: 'post',
  path: '/ListResourceServers',
  tags: ['resource-servers'],
  summary: 'List the resource servers of a user pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListResourceServersRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListResourceServersResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
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

/** Replace a resource server's name and scopes */
export const UpdateResourceServer = createRoute({
  operationId: 'UpdateResourceServer',
  method: 'post',
  path: '/UpdateResourceServer',
  tags: ['resource-servers'],
  summary: "Replace a resource server's name and scopes",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: UpdateResourceServerRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: UpdateResourceServerResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
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
