// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import {
  InternalErrorException,
  InvalidParameterException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  TooManyRequestsException,
} from '@poolhouse/schemas/generated/errors'
import {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  TagResourceRequest,
  TagResourceResponse,
  UntagResourceRequest,
  UntagResourceResponse,
} from '@poolhouse/schemas/generated/tags'

/** List the tags of a user pool */
export const ListTagsForResource = createRoute({
  operationId: 'ListTagsForResource',
  method: 'post',
  path: '/ListTagsForResource',
  tags: ['tags'],
  summary: 'List the tags of a user pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListTagsForResourceRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListTagsForResourceResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException, InvalidParameterException,
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

/** Set tags on a user pool */
export const TagResource = createRoute({
  operationId: 'TagResource',
  method: 'post',
  path: '/TagResource',
  tags: ['tags'],
  summary: 'Set tags on a user pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: TagResourceRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: TagResourceResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException, InvalidParameterException,
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

/** Remove tags from a user pool */
export const UntagResource = createRoute({
  operationId: 'UntagResource',
  method: 'post',
  path: '/UntagResource',
  tags: ['tags'],
  summary: 'Remove tags from a user pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: UntagResourceRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: UntagResourceResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException, InvalidParameterException,
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
