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

/** A request to `CreateResourceServer`. */
export interface CreateResourceServerRequest_ {
  readonly body: CreateResourceServerRequest
}

/** The result of the handler of `CreateResourceServer`. */
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

/** A request to `DeleteResourceServer`. */
export interface DeleteResourceServerRequest_ {
  readonly body: DeleteResourceServerRequest
}

/** The result of the handler of `DeleteResourceServer`. */
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

/** A request to `DescribeResourceServer`. */
export interface DescribeResourceServerRequest_ {
  readonly body: DescribeResourceServerRequest
}

/** The result of the handler of `DescribeResourceServer`. */
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

/** A request to `ListResourceServers`. */
export interface ListResourceServersRequest_ {
  readonly body: ListResourceServersRequest
}

/** The result of the handler of `ListResourceServers`. */
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

/** A request to `UpdateResourceServer`. */
export interface UpdateResourceServerRequest_ {
  readonly body: UpdateResourceServerRequest
}

/** The result of the handler of `UpdateResourceServer`. */
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
   * Registers an API with a user pool, with a unique identifier and the OAuth scopes that it defines. The full name of
   * a scope is `identifier/scope`, for example `https://api.example.com/orders/read`; add it to `AllowedOAuthScopes` of
   * the app clients that may request it. The identifier cannot be changed later, so use the URL of the API or another
   * permanent name. A pool can have 25 resource servers by default, each with at most 100 scopes. Requires AWS
   * credentials.
   */
  CreateResourceServer(request: CreateResourceServerRequest_, context: Context<E>): HandlerResult<CreateResourceServerResult>
  /**
   * Delete a resource server
   *
   * Deletes a resource server and its scopes. Token requests with one of these scopes fail from then on, so remove the
   * scopes from `AllowedOAuthScopes` of the app clients first. Existing tokens keep their scopes. Requires AWS
   * credentials.
   */
  DeleteResourceServer(request: DeleteResourceServerRequest_, context: Context<E>): HandlerResult<DeleteResourceServerResult>
  /**
   * Get a resource server and its scopes
   *
   * Returns the name and scopes of a resource server. For an unknown identifier, it fails with
   * `ResourceNotFoundException`. Requires AWS credentials.
   */
  DescribeResourceServer(request: DescribeResourceServerRequest_, context: Context<E>): HandlerResult<DescribeResourceServerResult>
  /**
   * List the resource servers of a user pool
   *
   * Lists the resource servers of a user pool with their scopes, in pages of up to 50. Continue with `NextToken` until
   * it is absent. Requires AWS credentials.
   */
  ListResourceServers(request: ListResourceServersRequest_, context: Context<E>): HandlerResult<ListResourceServersResult>
  /**
   * Update the name and scopes of a resource server
   *
   * Replaces the name and the scopes of a resource server and returns it. **The scopes in the request replace all
   * scopes**; token requests with a removed scope fail from then on. The identifier cannot be changed: create a new
   * resource server instead. Requires AWS credentials.
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get a resource server and its scopes */
export const DescribeResourceServerRoute = createRoute({
  operationId: 'DescribeResourceServer',
  method: 'post',
  path: '/DescribeResourceServer',
  tags: ['resource-servers'],
  summary: 'Get a resource server and its scopes',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
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
        description: 'One page of the resource servers of the pool.',
        content: { 'application/json': { schema: ListResourceServersResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Update the name and scopes of a resource server */
export const UpdateResourceServerRoute = createRoute({
  operationId: 'UpdateResourceServer',
  method: 'post',
  path: '/UpdateResourceServer',
  tags: ['resource-servers'],
  summary: 'Update the name and scopes of a resource server',
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
        description: 'The updated resource server.',
        content: { 'application/json': { schema: UpdateResourceServerResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and the conversion of the texts of their parameters to values. */
export const rows = {
  CreateResourceServer: { route: CreateResourceServerRoute },
  DeleteResourceServer: { route: DeleteResourceServerRoute },
  DescribeResourceServer: { route: DescribeResourceServerRoute },
  ListResourceServers: { route: ListResourceServersRoute },
  UpdateResourceServer: { route: UpdateResourceServerRoute },
} satisfies Readonly<Record<string, Row>>
