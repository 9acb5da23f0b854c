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

/** What `CreateUserImportJob` is asked. */
export interface CreateUserImportJobRequest_ {
  readonly body: CreateUserImportJobRequest
}

/** What the handler of `CreateUserImportJob` returns. */
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

/** What `DescribeUserImportJob` is asked. */
export interface DescribeUserImportJobRequest_ {
  readonly body: DescribeUserImportJobRequest
}

/** What the handler of `DescribeUserImportJob` returns. */
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

/** What `GetCSVHeader` is asked. */
export interface GetCSVHeaderRequest_ {
  readonly body: GetCSVHeaderRequest
}

/** What the handler of `GetCSVHeader` returns. */
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

/** What `ListUserImportJobs` is asked. */
export interface ListUserImportJobsRequest_ {
  readonly body: ListUserImportJobsRequest
}

/** What the handler of `ListUserImportJobs` returns. */
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

/** What `StartUserImportJob` is asked. */
export interface StartUserImportJobRequest_ {
  readonly body: StartUserImportJobRequest
}

/** What the handler of `StartUserImportJob` returns. */
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

/** What `StopUserImportJob` is asked. */
export interface StopUserImportJobRequest_ {
  readonly body: StopUserImportJobRequest
}

/** What the handler of `StopUserImportJob` returns. */
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
   * Prepares the import of users from a CSV file and returns a URL to upload it to. Upload with HTTP PUT within 15
   * minutes, then call `StartUserImportJob`; a job never started expires. Requires AWS credentials. A file holds at
   * most 500,000 users and 100 MB: UTF-8 without byte order mark, no quotation marks, commas inside a value written as
   * `\,`. Imported users must set a password through the forgot-password flow before they can sign in. A pool keeps at
   * most 1,000 jobs.
   */
  CreateUserImportJob(request: CreateUserImportJobRequest_, context: Context<E>): HandlerResult<CreateUserImportJobResult>
  /**
   * Read a user import job
   *
   * Returns status and counts of an import job. Requires AWS credentials. Results by line, such as why a user failed,
   * are in the log written with the job's role. Poll at intervals of some seconds, not in a tight loop.
   */
  DescribeUserImportJob(request: DescribeUserImportJobRequest_, context: Context<E>): HandlerResult<DescribeUserImportJobResult>
  /**
   * Read the CSV columns for an import
   *
   * Returns the column names an import file for this pool must have: standard attributes, custom attributes, then
   * `cognito:mfa_enabled` and `cognito:username`. Every column must be in the file, in any order. Requires AWS
   * credentials. Read it again after adding custom attributes.
   */
  GetCSVHeader(request: GetCSVHeaderRequest_, context: Context<E>): HandlerResult<GetCSVHeaderResult>
  /**
   * List the import jobs of a pool
   *
   * Lists the import jobs of a pool with status and counts, page by page. Requires AWS credentials. Note that the page
   * token is called `PaginationToken` here and that `MaxResults` is required.
   */
  ListUserImportJobs(request: ListUserImportJobsRequest_, context: Context<E>): HandlerResult<ListUserImportJobsResult>
  /**
   * Start a user import job
   *
   * Starts the import of the file uploaded for the job, then works in the background; follow it with
   * `DescribeUserImportJob`. Only one job of a pool may run at a time, and until it ends, changes to the pool and its
   * schema answer `UserImportInProgressException`. Requires AWS credentials. The pool must verify email addresses or
   * phone numbers automatically, else the answer is `PreconditionNotMetException`.
   */
  StartUserImportJob(request: StartUserImportJobRequest_, context: Context<E>): HandlerResult<StartUserImportJobResult>
  /**
   * Stop a running user import job
   *
   * Asks a running job to stop; its status passes through `Stopping` to `Stopped`. Users already imported stay.
   * Requires AWS credentials. A stopped job cannot go on: create a new one for the rest, in which existing users are
   * skipped.
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
        description: 'The new job, with the URL to upload the CSV file to.',
        content: { 'application/json': { schema: CreateUserImportJobResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Read a user import job */
export const DescribeUserImportJobRoute = createRoute({
  operationId: 'DescribeUserImportJob',
  method: 'post',
  path: '/DescribeUserImportJob',
  tags: ['imports'],
  summary: 'Read a user import job',
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
        description: 'The job, with its status and the counts of users.',
        content: { 'application/json': { schema: DescribeUserImportJobResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Read the CSV columns for an import */
export const GetCSVHeaderRoute = createRoute({
  operationId: 'GetCSVHeader',
  method: 'post',
  path: '/GetCSVHeader',
  tags: ['imports'],
  summary: 'Read the CSV columns for an import',
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
        description: 'The columns that a CSV file for this pool has.',
        content: { 'application/json': { schema: GetCSVHeaderResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: "One page of the pool's import jobs.",
        content: { 'application/json': { schema: ListUserImportJobsResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'The job after it was started.',
        content: { 'application/json': { schema: StartUserImportJobResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'The job after it was stopped.',
        content: { 'application/json': { schema: StopUserImportJobResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and how the texts of their parameters become values. */
export const rows = {
  CreateUserImportJob: { route: CreateUserImportJobRoute },
  DescribeUserImportJob: { route: DescribeUserImportJobRoute },
  GetCSVHeader: { route: GetCSVHeaderRoute },
  ListUserImportJobs: { route: ListUserImportJobsRoute },
  StartUserImportJob: { route: StartUserImportJobRoute },
  StopUserImportJob: { route: StopUserImportJobRoute },
} satisfies Readonly<Record<string, Row>>
