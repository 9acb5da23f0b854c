// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
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
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** A request to `CreateTerms`. */
export interface CreateTermsRequest_ {
  readonly body: CreateTermsRequest
}

/** The result of the handler of `CreateTerms`. */
export type CreateTermsResult = {
  readonly status: 200
  readonly body: CreateTermsResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | ConcurrentModificationException | TermsExistsException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | LimitExceededException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DeleteTerms`. */
export interface DeleteTermsRequest_ {
  readonly body: DeleteTermsRequest
}

/** The result of the handler of `DeleteTerms`. */
export type DeleteTermsResult = {
  readonly status: 200
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | ConcurrentModificationException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DescribeTerms`. */
export interface DescribeTermsRequest_ {
  readonly body: DescribeTermsRequest
}

/** The result of the handler of `DescribeTerms`. */
export type DescribeTermsResult = {
  readonly status: 200
  readonly body: DescribeTermsResponse
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

/** A request to `DescribeTermsByClient`. */
export interface DescribeTermsByClientRequest_ {
  readonly body: DescribeTermsByClientRequest
}

/** The result of the handler of `DescribeTermsByClient`. */
export type DescribeTermsByClientResult = {
  readonly status: 200
  readonly body: DescribeTermsByClientResponse
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

/** A request to `ListTerms`. */
export interface ListTermsRequest_ {
  readonly body: ListTermsRequest
}

/** The result of the handler of `ListTerms`. */
export type ListTermsResult = {
  readonly status: 200
  readonly body: ListTermsResponse
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

/** A request to `UpdateTerms`. */
export interface UpdateTermsRequest_ {
  readonly body: UpdateTermsRequest
}

/** The result of the handler of `UpdateTerms`. */
export type UpdateTermsResult = {
  readonly status: 200
  readonly body: UpdateTermsResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | ConcurrentModificationException | TermsExistsException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of terms. */
export interface TermsHandlers<E extends Env = Env> {
  /**
   * Create a terms document for an app client
   *
   * Creates a terms document of an app client, as links in one or more languages. An app client can have one
   * `terms-of-use` and one `privacy-policy`, and managed login shows them at sign-up only if both exist. For a second
   * document with the same name, the operation fails with `TermsExistsException`. A pool can have at most 40. The
   * documents are displayed, but consent is neither required nor recorded. Requires AWS credentials.
   */
  CreateTerms(request: CreateTermsRequest_, context: Context<E>): HandlerResult<CreateTermsResult>
  /**
   * Delete a terms document
   *
   * Deletes a terms document of an app client permanently. Managed login then no longer shows the other document of the
   * client either. Requires AWS credentials.
   */
  DeleteTerms(request: DeleteTermsRequest_, context: Context<E>): HandlerResult<DeleteTermsResult>
  /**
   * Get a terms document by id
   *
   * Returns a terms document with its links. `DescribeTermsByClient` finds it by its app client. Requires AWS
   * credentials.
   */
  DescribeTerms(request: DescribeTermsRequest_, context: Context<E>): HandlerResult<DescribeTermsResult>
  /**
   * Get a terms document by app client and name
   *
   * Returns the terms of use or the privacy policy of an app client. Requires AWS credentials.
   */
  DescribeTermsByClient(request: DescribeTermsByClientRequest_, context: Context<E>): HandlerResult<DescribeTermsByClientResult>
  /**
   * List the terms documents of a pool
   *
   * Lists the terms documents of all app clients of a pool in pages of up to 60. The list contains neither the links
   * nor the app clients; `DescribeTerms` returns them. Requires AWS credentials.
   */
  ListTerms(request: ListTermsRequest_, context: Context<E>): HandlerResult<ListTermsResult>
  /**
   * Update a terms document
   *
   * Updates the links or other settings of a terms document. Members that are left out of the request do not change,
   * and `Links` replaces all links. The app client cannot be changed. If another document of the app client has the new
   * name, the operation fails with `TermsExistsException`. Requires AWS credentials.
   */
  UpdateTerms(request: UpdateTermsRequest_, context: Context<E>): HandlerResult<UpdateTermsResult>
}

/** Create a terms document for an app client */
export const CreateTermsRoute = createRoute({
  operationId: 'CreateTerms',
  method: 'post',
  path: '/CreateTerms',
  tags: ['terms'],
  summary: 'Create a terms document for an app client',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: CreateTermsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The new terms document.',
        content: { 'application/json': { schema: CreateTermsResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              ConcurrentModificationException,
              TermsExistsException,
              InvalidParameterException,
              TooManyRequestsException,
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

/** Delete a terms document */
export const DeleteTermsRoute = createRoute({
  operationId: 'DeleteTerms',
  method: 'post',
  path: '/DeleteTerms',
  tags: ['terms'],
  summary: 'Delete a terms document',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DeleteTermsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The terms document was deleted. The response has no body.',
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              ConcurrentModificationException,
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

/** Get a terms document by id */
export const DescribeTermsRoute = createRoute({
  operationId: 'DescribeTerms',
  method: 'post',
  path: '/DescribeTerms',
  tags: ['terms'],
  summary: 'Get a terms document by id',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DescribeTermsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The terms document with its links by language.',
        content: { 'application/json': { schema: DescribeTermsResponse } },
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

/** Get a terms document by app client and name */
export const DescribeTermsByClientRoute = createRoute({
  operationId: 'DescribeTermsByClient',
  method: 'post',
  path: '/DescribeTermsByClient',
  tags: ['terms'],
  summary: 'Get a terms document by app client and name',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DescribeTermsByClientRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The terms document with its links by language.',
        content: { 'application/json': { schema: DescribeTermsByClientResponse } },
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

/** List the terms documents of a pool */
export const ListTermsRoute = createRoute({
  operationId: 'ListTerms',
  method: 'post',
  path: '/ListTerms',
  tags: ['terms'],
  summary: 'List the terms documents of a pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListTermsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'One page of the terms documents of the pool.',
        content: { 'application/json': { schema: ListTermsResponse } },
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

/** Update a terms document */
export const UpdateTermsRoute = createRoute({
  operationId: 'UpdateTerms',
  method: 'post',
  path: '/UpdateTerms',
  tags: ['terms'],
  summary: 'Update a terms document',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: UpdateTermsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The updated terms document.',
        content: { 'application/json': { schema: UpdateTermsResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              ConcurrentModificationException,
              TermsExistsException,
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

/** The routes, and the conversion of the texts of their parameters to values. */
export const rows = {
  CreateTerms: { route: CreateTermsRoute },
  DeleteTerms: { route: DeleteTermsRoute },
  DescribeTerms: { route: DescribeTermsRoute },
  DescribeTermsByClient: { route: DescribeTermsByClientRoute },
  ListTerms: { route: ListTermsRoute },
  UpdateTerms: { route: UpdateTermsRoute },
} satisfies Readonly<Record<string, Row>>
