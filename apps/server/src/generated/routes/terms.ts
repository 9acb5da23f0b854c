// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import {
  ConcurrentModificationException,
  InternalErrorException,
  InvalidParameterException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  TermsExistsException,
  TooManyRequestsException,
} from '@poolhouse/schemas/generated/errors'
import {
  CreateTermsRequest,
  CreateTermsResponse,
  DeleteTermsRequest,
  DescribeTermsByClientRequest,
  DescribeTermsByClientResponse,
  DescribeTermsRequest,
  DescribeTermsResponse,
  ListTermsRequest,
  ListTermsResponse,
  UpdateTermsRequest,
  UpdateTermsResponse,
} from '@poolhouse/schemas/generated/terms'

/** Attach terms of use or a privacy policy to a client */
export const CreateTerms = createRoute({
  operationId: 'CreateTerms',
  method: 'post',
  path: '/CreateTerms',
  tags: ['terms'],
  summary: 'Attach terms of use or a privacy policy to a client',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: CreateTermsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: CreateTermsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, ConcurrentModificationException, TermsExistsException, InvalidParameterException,
            TooManyRequestsException, NotAuthorizedException, LimitExceededException, OperationNotEnabledException,
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

/** Remove a terms document */
export const DeleteTerms = createRoute({
  operationId: 'DeleteTerms',
  method: 'post',
  path: '/DeleteTerms',
  tags: ['terms'],
  summary: 'Remove a terms document',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DeleteTermsRequest } },
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
            ResourceNotFoundException, ConcurrentModificationException, InvalidParameterException,
            TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
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

/** Read a terms document by id */
export const DescribeTerms = createRoute({
  operationId: 'DescribeTerms',
  method: 'post',
  path: '/DescribeTerms',
  tags: ['terms'],
  summary: 'Read a terms document by id',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DescribeTermsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DescribeTermsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
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

/** Read a terms document by app client and name */
export const DescribeTermsByClient = createRoute({
  operationId: 'DescribeTermsByClient',
  method: 'post',
  path: '/DescribeTermsByClient',
  tags: ['terms'],
  summary: 'Read a terms document by app client and name',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DescribeTermsByClientRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DescribeTermsByClientResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
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

/** List the terms documents of a pool */
export const ListTerms = createRoute({
  operationId: 'ListTerms',
  method: 'post',
  path: '/ListTerms',
  tags: ['terms'],
  summary: 'List the terms documents of a pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListTermsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListTermsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
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

/** Change a terms document */
export const UpdateTerms = createRoute({
  operationId: 'UpdateTerms',
  method: 'post',
  path: '/UpdateTerms',
  tags: ['terms'],
  summary: 'Change a terms document',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: UpdateTermsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: UpdateTermsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, ConcurrentModificationException, TermsExistsException, InvalidParameterException,
            TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
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
