// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
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
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** A request to `CreateUserImportJob`. */
export interface CreateUserImportJobRequest_ {
  readonly body: CreateUserImportJobRequest
}

/** The result of the handler of `CreateUserImportJob`. */
export type CreateUserImportJobResult = {
  readonly status: 200
  readonly body: CreateUserImportJobResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | PreconditionNotMetException | NotAuthorizedException | LimitExceededException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DescribeUserImportJob`. */
export interface DescribeUserImportJobRequest_ {
  readonly body: DescribeUserImportJobRequest
}

/** The result of the handler of `DescribeUserImportJob`. */
export type DescribeUserImportJobResult = {
  readonly status: 200
  readonly body: DescribeUserImportJobResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `GetCSVHeader`. */
export interface GetCSVHeaderRequest_ {
  readonly body: GetCSVHeaderRequest
}

/** The result of the handler of `GetCSVHeader`. */
export type GetCSVHeaderResult = {
  readonly status: 200
  readonly body: GetCSVHeaderResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `ListUserImportJobs`. */
export interface ListUserImportJobsRequest_ {
  readonly body: ListUserImportJobsRequest
}

/** The result of the handler of `ListUserImportJobs`. */
export type ListUserImportJobsResult = {
  readonly status: 200
  readonly body: ListUserImportJobsResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `StartUserImportJob`. */
export interface StartUserImportJobRequest_ {
  readonly body: StartUserImportJobRequest
}

/** The result of the handler of `StartUserImportJob`. */
export type StartUserImportJobResult = {
  readonly status: 200
  readonly body: StartUserImportJobResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | PreconditionNotMetException | OperationNotEnabledException | NotAuthorizedException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `StopUserImportJob`. */
export interface StopUserImportJobRequest_ {
  readonly body: StopUserImportJobRequest
}

/** The result of the handler of `StopUserImportJob`. */
export type StopUserImportJobResult = {
  readonly status: 200
  readonly body: StopUserImportJobResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | PreconditionNotMetException | OperationNotEnabledException | NotAuthorizedException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of imports. */
export interface ImportsHandlers<E extends Env = Env> {
  /**
   * Create a user import job
   *
   * Creates a job that imports users from a CSV file, and returns a URL to upload the file to. Upload it with HTTP PUT
   * and the header `x-amz-server-side-encryption: aws:kms` within 15 minutes, then call `StartUserImportJob`. A job
   * that is not started expires after about a day. The file must be in UTF-8 without a byte order mark and without
   * quotation marks, with at most 500,000 users and 100 MB; write commas in a value as `\,`. Imported users must reset
   * their password with `ForgotPassword` before they can sign in with it, unless the file contains password hashes. A
   * pool keeps at most 1,000 jobs. Requires AWS credentials.
   */
  CreateUserImportJob(request: CreateUserImportJobRequest_, context: Context<E>): HandlerResult<CreateUserImportJobResult>
  /**
   * Get a user import job
   *
   * Returns the status and counts of an import job. The results of single lines, such as why a user failed, are in the
   * log of the job, which Poolhouse serves at the path `/imports/{UserPoolId}/{JobId}/log`. To follow a job, poll every
   * few seconds. Requires AWS credentials.
   */
  DescribeUserImportJob(request: DescribeUserImportJobRequest_, context: Context<E>): HandlerResult<DescribeUserImportJobResult>
  /**
   * Get the CSV columns for an import
   *
   * Returns the column names that an import file for this pool must have: the standard attributes, the custom
   * attributes, `cognito:mfa_enabled` and `cognito:username`. The file must contain all of them, in any order. The
   * columns change when custom attributes are added. Requires AWS credentials.
   */
  GetCSVHeader(request: GetCSVHeaderRequest_, context: Context<E>): HandlerResult<GetCSVHeaderResult>
  /**
   * List the import jobs of a pool
   *
   * Lists the import jobs of a pool with their status and counts, newest first, in pages of up to 50. `MaxResults` is
   * required, and the page token is called `PaginationToken`. Requires AWS credentials.
   */
  ListUserImportJobs(request: ListUserImportJobsRequest_, context: Context<E>): HandlerResult<ListUserImportJobsResult>
  /**
   * Start a user import job
   *
   * Starts the import of the uploaded file in the background; `DescribeUserImportJob` returns its progress. Only one
   * job of a pool can run at a time. Until it ends, changes to the pool and its schema fail with
   * `UserImportInProgressException`. If the pool does not verify email addresses or phone numbers automatically, or no
   * file was uploaded, the operation fails with `PreconditionNotMetException`. Requires AWS credentials.
   */
  StartUserImportJob(request: StartUserImportJobRequest_, context: Context<E>): HandlerResult<StartUserImportJobResult>
  /**
   * Stop a running user import job
   *
   * Stops a running import job: its status becomes `Stopping`, then `Stopped`. Users that were already imported remain.
   * A stopped job cannot be started again; a new job with the same file skips existing users. Requires AWS credentials.
   */
  StopUserImportJob(request: StopUserImportJobRequest_, context: Context<E>): HandlerResult<StopUserImportJobResult>
}

/** Create a user import job */
export const CreateUserImportJobRoute = createRoute({
  operationId: 'CreateUserImportJob',
  method: 'post',
  path: '/CreateUserImportJob',
  tags: ['imports'],
  summary: 'Create a user import job',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: CreateUserImportJobRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The new job, with the URL for the upload of the CSV file.',
        content: { 'application/json': { schema: CreateUserImportJobResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              TooManyRequestsException,
              PreconditionNotMetException,
              NotAuthorizedException,
              LimitExceededException,
              OperationNotEnabledException,
            ]),
          },
        },
      },
      500: {
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get a user import job */
export const DescribeUserImportJobRoute = createRoute({
  operationId: 'DescribeUserImportJob',
  method: 'post',
  path: '/DescribeUserImportJob',
  tags: ['imports'],
  summary: 'Get a user import job',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DescribeUserImportJobRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The job with its status and counts.',
        content: { 'application/json': { schema: DescribeUserImportJobResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              TooManyRequestsException,
              NotAuthorizedException,
              OperationNotEnabledException,
            ]),
          },
        },
      },
      500: {
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get the CSV columns for an import */
export const GetCSVHeaderRoute = createRoute({
  operationId: 'GetCSVHeader',
  method: 'post',
  path: '/GetCSVHeader',
  tags: ['imports'],
  summary: 'Get the CSV columns for an import',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetCSVHeaderRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The columns of a CSV file for this pool.',
        content: { 'application/json': { schema: GetCSVHeaderResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              TooManyRequestsException,
              NotAuthorizedException,
              OperationNotEnabledException,
            ]),
          },
        },
      },
      500: {
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** List the import jobs of a pool */
export const ListUserImportJobsRoute = createRoute({
  operationId: 'ListUserImportJobs',
  method: 'post',
  path: '/ListUserImportJobs',
  tags: ['imports'],
  summary: 'List the import jobs of a pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListUserImportJobsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'One page of the import jobs of the pool.',
        content: { 'application/json': { schema: ListUserImportJobsResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              TooManyRequestsException,
              NotAuthorizedException,
              OperationNotEnabledException,
            ]),
          },
        },
      },
      500: {
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Start a user import job */
export const StartUserImportJobRoute = createRoute({
  operationId: 'StartUserImportJob',
  method: 'post',
  path: '/StartUserImportJob',
  tags: ['imports'],
  summary: 'Start a user import job',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: StartUserImportJobRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The started job.',
        content: { 'application/json': { schema: StartUserImportJobResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              TooManyRequestsException,
              PreconditionNotMetException,
              OperationNotEnabledException,
              NotAuthorizedException,
            ]),
          },
        },
      },
      500: {
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Stop a running user import job */
export const StopUserImportJobRoute = createRoute({
  operationId: 'StopUserImportJob',
  method: 'post',
  path: '/StopUserImportJob',
  tags: ['imports'],
  summary: 'Stop a running user import job',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: StopUserImportJobRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The job with its new status.',
        content: { 'application/json': { schema: StopUserImportJobResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              TooManyRequestsException,
              PreconditionNotMetException,
              OperationNotEnabledException,
              NotAuthorizedException,
            ]),
          },
        },
      },
      500: {
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and the conversion of the texts of their parameters to values. */
export const rows = {
  CreateUserImportJob: { route: CreateUserImportJobRoute },
  DescribeUserImportJob: { route: DescribeUserImportJobRoute },
  GetCSVHeader: { route: GetCSVHeaderRoute },
  ListUserImportJobs: { route: ListUserImportJobsRoute },
  StartUserImportJob: { route: StartUserImportJobRoute },
  StopUserImportJob: { route: StopUserImportJobRoute },
} satisfies Readonly<Record<string, Row>>
