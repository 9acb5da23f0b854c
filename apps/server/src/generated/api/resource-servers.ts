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
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** What `CreateResourceServer` is asked. */
export interface CreateResourceServerRequest_ {
  readonly body: CreateResourceServerRequest
}

/** What the handler of `CreateResourceServer` returns. */
export type CreateResourceServerResult = {
  readonly status: 200
  readonly body: CreateResourceServerResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException | LimitExceededException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `DeleteResourceServer` is asked. */
export interface DeleteResourceServerRequest_ {
  readonly body: DeleteResourceServerRequest
}

/** What the handler of `DeleteResourceServer` returns. */
export type DeleteResourceServerResult = {
  readonly status: 200
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `DescribeResourceServer` is asked. */
export interface DescribeResourceServerRequest_ {
  readonly body: DescribeResourceServerRequest
}

/** What the handler of `DescribeResourceServer` returns. */
export type DescribeResourceServerResult = {
  readonly status: 200
  readonly body: DescribeResourceServerResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `ListResourceServers` is asked. */
export interface ListResourceServersRequest_ {
  readonly body: ListResourceServersRequest
}

/** What the handler of `ListResourceServers` returns. */
export type ListResourceServersResult = {
  readonly status: 200
  readonly body: ListResourceServersResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `UpdateResourceServer` is asked. */
export interface UpdateResourceServerRequest_ {
  readonly body: UpdateResourceServerRequest
}

/** What the handler of `UpdateResourceServer` returns. */
export type UpdateResourceServerResult = {
  readonly status: 200
  readonly body: UpdateResourceServerResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of resource-servers. */
export interface ResourceServersHandlers<E extends Env = Env> {
  /**
   * Register a resource server and its scopes
   *
   * Registers an API with a user pool under a unique identifier, together with the OAuth scopes it understands. Callers
   * sign with AWS credentials. A scope is known elsewhere as `identifier/scope`, for example
   * `https://api.example.com/orders/read`; add that string to `AllowedOAuthScopes` of the app clients that may ask for
   * it. The identifier cannot be changed later, so prefer the API's address or another lasting name. A pool holds 25
   * resource servers by default, each with at most 100 scopes.
   */
  CreateResourceServer(request: CreateResourceServerRequest_, context: Context<E>): HandlerResult<CreateResourceServerResult>
  /**
   * Delete a resource server
   *
   * Removes a resource server and its scopes from the pool. Callers sign with AWS credentials. Clients that still ask
   * for one of those scopes are refused afterwards, so take the scopes out of `AllowedOAuthScopes` first.
   */
  DeleteResourceServer(request: DeleteResourceServerRequest_, context: Context<E>): HandlerResult<DeleteResourceServerResult>
  /**
   * Read a resource server and its scopes
   *
   * Returns the name and scopes of one resource server. Callers sign with AWS credentials. An unknown identifier fails
   * with `ResourceNotFoundException`.
   */
  DescribeResourceServer(request: DescribeResourceServerRequest_, context: Context<E>): HandlerResult<DescribeResourceServerResult>
  /**
   * List the resource servers of a user pool
   *
   * Returns one page of a pool's resource servers with their scopes. Callers sign with AWS credentials. Pages hold at
   * most 50; follow `NextToken` until it is absent.
   */
  ListResourceServers(request: ListResourceServersRequest_, context: Context<E>): HandlerResult<ListResourceServersResult>
  /**
   * Replace a resource server's name and scopes
   *
   * Replaces the name and the scope list of a resource server and returns the result. Callers sign with AWS
   * credentials. **The scopes given become the whole list**; leaving one out removes it, and clients that ask for it
   * are then refused. The identifier itself cannot change: register a new resource server for that.
   */
  UpdateResourceServer(request: UpdateResourceServerRequest_, context: Context<E>): HandlerResult<UpdateResourceServerResult>
}

/** Register a resource server and its scopes */
export const CreateResourceServerRoute = createRoute({
  operationId: 'CreateResourceServer',
  method: 'post',
  path: '/CreateResourceServer',
  tags: ['resource-servers'],
  summary: 'Register a resource server and its scopes',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: CreateResourceServerRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The new resource server, with its scopes.',
        content: { 'application/json': { schema: CreateResourceServerResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              NotAuthorizedException,
              TooManyRequestsException,
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

/** Delete a resource server */
export const DeleteResourceServerRoute = createRoute({
  operationId: 'DeleteResourceServer',
  method: 'post',
  path: '/DeleteResourceServer',
  tags: ['resource-servers'],
  summary: 'Delete a resource server',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DeleteResourceServerRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The resource server was deleted. The response has no body.',
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              NotAuthorizedException,
              TooManyRequestsException,
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

/** Read a resource server and its scopes */
export const DescribeResourceServerRoute = createRoute({
  operationId: 'DescribeResourceServer',
  method: 'post',
  path: '/DescribeResourceServer',
  tags: ['resource-servers'],
  summary: 'Read a resource server and its scopes',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DescribeResourceServerRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The resource server, with its scopes.',
        content: { 'application/json': { schema: DescribeResourceServerResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              NotAuthorizedException,
              TooManyRequestsException,
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

/** List the resource servers of a user pool */
export const ListResourceServersRoute = createRoute({
  operationId: 'ListResourceServers',
  method: 'post',
  path: '/ListResourceServers',
  tags: ['resource-servers'],
  summary: 'List the resource servers of a user pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListResourceServersRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: "One page of the pool's resource servers.",
        content: { 'application/json': { schema: ListResourceServersResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              NotAuthorizedException,
              TooManyRequestsException,
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

/** Replace a resource server's name and scopes */
export const UpdateResourceServerRoute = createRoute({
  operationId: 'UpdateResourceServer',
  method: 'post',
  path: '/UpdateResourceServer',
  tags: ['resource-servers'],
  summary: "Replace a resource server's name and scopes",
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: UpdateResourceServerRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The resource server after the change.',
        content: { 'application/json': { schema: UpdateResourceServerResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              NotAuthorizedException,
              TooManyRequestsException,
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
  CreateResourceServer: { route: CreateResourceServerRoute },
  DeleteResourceServer: { route: DeleteResourceServerRoute },
  DescribeResourceServer: { route: DescribeResourceServerRoute },
  ListResourceServers: { route: ListResourceServersRoute },
  UpdateResourceServer: { route: UpdateResourceServerRoute },
} satisfies Readonly<Record<string, Row>>
