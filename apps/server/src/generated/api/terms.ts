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

/** What `CreateTerms` is asked. */
export interface CreateTermsRequest_ {
  readonly body: CreateTermsRequest
}

/** What the handler of `CreateTerms` returns. */
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

/** What `DeleteTerms` is asked. */
export interface DeleteTermsRequest_ {
  readonly body: DeleteTermsRequest
}

/** What the handler of `DeleteTerms` returns. */
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

/** What `DescribeTerms` is asked. */
export interface DescribeTermsRequest_ {
  readonly body: DescribeTermsRequest
}

/** What the handler of `DescribeTerms` returns. */
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

/** What `DescribeTermsByClient` is asked. */
export interface DescribeTermsByClientRequest_ {
  readonly body: DescribeTermsByClientRequest
}

/** What the handler of `DescribeTermsByClient` returns. */
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

/** What `ListTerms` is asked. */
export interface ListTermsRequest_ {
  readonly body: ListTermsRequest
}

/** What the handler of `ListTerms` returns. */
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

/** What `UpdateTerms` is asked. */
export interface UpdateTermsRequest_ {
  readonly body: UpdateTermsRequest
}

/** What the handler of `UpdateTerms` returns. */
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
   * Attach terms of use or a privacy policy to a client
   *
   * Attaches a terms document, as links in one or more languages, to an app client. Each app client can have one
   * `terms-of-use` and one `privacy-policy`; the managed sign-up page shows them only when both exist. Requires AWS
   * credentials. A second one of the same name answers `TermsExistsException`; a pool holds at most 40. The documents
   * are shown, not enforced: keep your own record if you need proof of consent.
   */
  CreateTerms(request: CreateTermsRequest_, context: Context<E>): HandlerResult<CreateTermsResult>
  /**
   * Remove a terms document
   *
   * Removes a terms document from its app client for good. Without its counterpart the remaining document is no longer
   * shown on the managed sign-up page either. Requires AWS credentials.
   */
  DeleteTerms(request: DeleteTermsRequest_, context: Context<E>): HandlerResult<DeleteTermsResult>
  /**
   * Read a terms document by id
   *
   * Returns a terms document with all its links. Requires AWS credentials. Changes nothing; when only the app client is
   * known, use `DescribeTermsByClient`.
   */
  DescribeTerms(request: DescribeTermsRequest_, context: Context<E>): HandlerResult<DescribeTermsResult>
  /**
   * Read a terms document by app client and name
   *
   * Returns the terms of use or the privacy policy of an app client without knowing its id. Requires AWS credentials.
   * Changes nothing.
   */
  DescribeTermsByClient(request: DescribeTermsByClientRequest_, context: Context<E>): HandlerResult<DescribeTermsByClientResult>
  /**
   * List the terms documents of a pool
   *
   * Lists the terms documents of all app clients of a pool, page by page. Requires AWS credentials. Entries carry
   * neither the links nor the app client; read them with `DescribeTerms`.
   */
  ListTerms(request: ListTermsRequest_, context: Context<E>): HandlerResult<ListTermsResult>
  /**
   * Change a terms document
   *
   * Changes the links or other settings of a terms document; the app client stays the same. Requires AWS credentials.
   * Send `Links` with every language to be kept. A name that the app client already uses for another document answers
   * `TermsExistsException`.
   */
  UpdateTerms(request: UpdateTermsRequest_, context: Context<E>): HandlerResult<UpdateTermsResult>
}

/** Attach terms of use or a privacy policy to a client */
export const CreateTermsRoute = createRoute({
  operationId: 'CreateTerms',
  method: 'post',
  path: '/CreateTerms',
  tags: ['terms'],
  summary: 'Attach terms of use or a privacy policy to a client',
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
        description: 'The new terms.',
        content: { 'application/json': { schema: CreateTermsResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Remove a terms document */
export const DeleteTermsRoute = createRoute({
  operationId: 'DeleteTerms',
  method: 'post',
  path: '/DeleteTerms',
  tags: ['terms'],
  summary: 'Remove a terms document',
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
        description: 'The terms were deleted. The response has no body.',
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Read a terms document by id */
export const DescribeTermsRoute = createRoute({
  operationId: 'DescribeTerms',
  method: 'post',
  path: '/DescribeTerms',
  tags: ['terms'],
  summary: 'Read a terms document by id',
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
        description: 'The terms, with their links by language.',
        content: { 'application/json': { schema: DescribeTermsResponse } },
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

/** Read a terms document by app client and name */
export const DescribeTermsByClientRoute = createRoute({
  operationId: 'DescribeTermsByClient',
  method: 'post',
  path: '/DescribeTermsByClient',
  tags: ['terms'],
  summary: 'Read a terms document by app client and name',
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
        description: 'The terms of the app client, with their links by language.',
        content: { 'application/json': { schema: DescribeTermsByClientResponse } },
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
        description: "One page of the pool's terms.",
        content: { 'application/json': { schema: ListTermsResponse } },
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

/** Change a terms document */
export const UpdateTermsRoute = createRoute({
  operationId: 'UpdateTerms',
  method: 'post',
  path: '/UpdateTerms',
  tags: ['terms'],
  summary: 'Change a terms document',
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
        description: 'The terms after the change.',
        content: { 'application/json': { schema: UpdateTermsResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and how the texts of their parameters become values. */
export const rows = {
  CreateTerms: { route: CreateTermsRoute },
  DeleteTerms: { route: DeleteTermsRoute },
  DescribeTerms: { route: DescribeTermsRoute },
  DescribeTermsByClient: { route: DescribeTermsByClientRoute },
  ListTerms: { route: ListTermsRoute },
  UpdateTerms: { route: UpdateTermsRoute },
} satisfies Readonly<Record<string, Row>>
