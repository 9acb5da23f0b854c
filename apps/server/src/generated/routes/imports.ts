// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import {
  InternalErrorException,
  InvalidParameterException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  PreconditionNotMetException,
  ResourceNotFoundException,
  TooManyRequestsException,
} from '@poolhouse/schemas/generated/errors'
import {
  CreateUserImportJobRequest,
  CreateUserImportJobResponse,
  DescribeUserImportJobRequest,
  DescribeUserImportJobResponse,
  GetCSVHeaderRequest,
  GetCSVHeaderResponse,
  ListUserImportJobsRequest,
  ListUserImportJobsResponse,
  StartUserImportJobRequest,
  StartUserImportJobResponse,
  StopUserImportJobRequest,
  StopUserImportJobResponse,
} from '@poolhouse/schemas/generated/imports'

/** Create a user import job */
export const CreateUserImportJob = createRoute({
  operationId: 'CreateUserImportJob',
  method: 'post',
  path: '/CreateUserImportJob',
  tags: ['imports'],
  summary: 'Create a user import job',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: CreateUserImportJobRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: CreateUserImportJobResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, PreconditionNotMetException,
            NotAuthorizedException, LimitExceededException, OperationNotEnabledException,
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

/** Read a user import job */
export const DescribeUserImportJob = createRoute({
  operationId: 'DescribeUserImportJob',
  method: 'post',
  path: '/DescribeUserImportJob',
  tags: ['imports'],
  summary: 'Read a user import job',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DescribeUserImportJobRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DescribeUserImportJobResponse } },
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

/** Read the CSV columns for an import */
export const GetCSVHeader = createRoute({
  operationId: 'GetCSVHeader',
  method: 'post',
  path: '/GetCSVHeader',
  tags: ['imports'],
  summary: 'Read the CSV columns for an import',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetCSVHeaderRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetCSVHeaderResponse } },
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

/** List the import jobs of a pool */
export const ListUserImportJobs = createRoute({
  operationId: 'ListUserImportJobs',
  method: 'post',
  path: '/ListUserImportJobs',
  tags: ['imports'],
  summary: 'List the import jobs of a pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListUserImportJobsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListUserImportJobsResponse } },
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

/** Start a user import job */
export const StartUserImportJob = createRoute({
  operationId: 'StartUserImportJob',
  method: 'post',
  path: '/StartUserImportJob',
  tags: ['imports'],
  summary: 'Start a user import job',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: StartUserImportJobRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: StartUserImportJobResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, PreconditionNotMetException,
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

/** Stop a running user import job */
export const StopUserImportJob = createRoute({
  operationId: 'StopUserImportJob',
  method: 'post',
  path: '/StopUserImportJob',
  tags: ['imports'],
  summary: 'Stop a running user import job',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: StopUserImportJobRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: StopUserImportJobResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, PreconditionNotMetException,
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
