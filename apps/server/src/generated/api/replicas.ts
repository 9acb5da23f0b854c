// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import {
  FeatureUnavailableInTierException,
  InternalErrorException,
  InvalidParameterException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  TooManyRequestsException,
  UserPoolTaggingException,
} from '@poolhouse/schemas/generated/errors'
import {
  CreateUserPoolReplicaRequest,
  CreateUserPoolReplicaResponse,
  DeleteUserPoolReplicaRequest,
  DeleteUserPoolReplicaResponse,
  ListUserPoolReplicasRequest,
  ListUserPoolReplicasResponse,
  UpdateUserPoolReplicaRequest,
  UpdateUserPoolReplicaResponse,
} from '@poolhouse/schemas/generated/replicas'
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** A request to `CreateUserPoolReplica`. */
export interface CreateUserPoolReplicaRequest_ {
  readonly body: CreateUserPoolReplicaRequest
}

/** The result of the handler of `CreateUserPoolReplica`. */
export type CreateUserPoolReplicaResult = {
  readonly status: 200
  readonly body: CreateUserPoolReplicaResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | TooManyRequestsException | LimitExceededException | NotAuthorizedException | UserPoolTaggingException | OperationNotEnabledException | ResourceNotFoundException | FeatureUnavailableInTierException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DeleteUserPoolReplica`. */
export interface DeleteUserPoolReplicaRequest_ {
  readonly body: DeleteUserPoolReplicaRequest
}

/** The result of the handler of `DeleteUserPoolReplica`. */
export type DeleteUserPoolReplicaResult = {
  readonly status: 200
  readonly body: DeleteUserPoolReplicaResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException | ResourceNotFoundException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `ListUserPoolReplicas`. */
export interface ListUserPoolReplicasRequest_ {
  readonly body: ListUserPoolReplicasRequest
}

/** The result of the handler of `ListUserPoolReplicas`. */
export type ListUserPoolReplicasResult = {
  readonly status: 200
  readonly body: ListUserPoolReplicasResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException | ResourceNotFoundException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `UpdateUserPoolReplica`. */
export interface UpdateUserPoolReplicaRequest_ {
  readonly body: UpdateUserPoolReplicaRequest
}

/** The result of the handler of `UpdateUserPoolReplica`. */
export type UpdateUserPoolReplicaResult = {
  readonly status: 200
  readonly body: UpdateUserPoolReplicaResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException | ResourceNotFoundException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of replicas. */
export interface ReplicasHandlers<E extends Env = Env> {
  /**
   * Create a replica of a user pool in another Region
   *
   * Starts to replicate a user pool to another Region and returns the replica with the status `CREATING`. When it is
   * `INACTIVE`, set it to `ACTIVE` with `UpdateUserPoolReplica` to let it serve requests; `ListUserPoolReplicas` shows
   * the status. The pool requires a customer-managed multi-Region key (`KeyConfiguration`), should use the `UPDATED`
   * issuer (`IssuerConfiguration`), and can have one replica. In the secondary Region, some operations fail with
   * `OperationNotEnabledException`. Poolhouse records the replica, but does not copy data to another Region. Requires
   * AWS credentials.
   */
  CreateUserPoolReplica(request: CreateUserPoolReplicaRequest_, context: Context<E>): HandlerResult<CreateUserPoolReplicaResult>
  /**
   * Delete a replica of a user pool
   *
   * Starts to delete the replica of a user pool in one Region and returns it with the status `DELETING`. The replica
   * must be `INACTIVE`. The pool itself does not change. If the domain of the pool fails over to this Region, remove
   * that routing first. Requires AWS credentials.
   */
  DeleteUserPoolReplica(request: DeleteUserPoolReplicaRequest_, context: Context<E>): HandlerResult<DeleteUserPoolReplicaResult>
  /**
   * List the replicas of a user pool
   *
   * Lists the Regions of a user pool, with the role and status of each. The page size cannot be set; continue with
   * `NextToken` until it is absent. Requires AWS credentials.
   */
  ListUserPoolReplicas(request: ListUserPoolReplicasRequest_, context: Context<E>): HandlerResult<ListUserPoolReplicasResult>
  /**
   * Activate or deactivate a replica
   *
   * Sets a replica to `ACTIVE`, so that it serves requests, or to `INACTIVE`, and returns it. An inactive replica keeps
   * its data; `DeleteUserPoolReplica` deletes it. Requires AWS credentials.
   */
  UpdateUserPoolReplica(request: UpdateUserPoolReplicaRequest_, context: Context<E>): HandlerResult<UpdateUserPoolReplicaResult>
}

/** Create a replica of a user pool in another Region */
export const CreateUserPoolReplicaRoute = createRoute({
  operationId: 'CreateUserPoolReplica',
  method: 'post',
  path: '/CreateUserPoolReplica',
  tags: ['replicas'],
  summary: 'Create a replica of a user pool in another Region',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: CreateUserPoolReplicaRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The new replica, with its status.',
        content: { 'application/json': { schema: CreateUserPoolReplicaResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              TooManyRequestsException,
              LimitExceededException,
              NotAuthorizedException,
              UserPoolTaggingException,
              OperationNotEnabledException,
              ResourceNotFoundException,
              FeatureUnavailableInTierException,
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

/** Delete a replica of a user pool */
export const DeleteUserPoolReplicaRoute = createRoute({
  operationId: 'DeleteUserPoolReplica',
  method: 'post',
  path: '/DeleteUserPoolReplica',
  tags: ['replicas'],
  summary: 'Delete a replica of a user pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DeleteUserPoolReplicaRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The replica, with the status `DELETING`.',
        content: { 'application/json': { schema: DeleteUserPoolReplicaResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              TooManyRequestsException,
              NotAuthorizedException,
              OperationNotEnabledException,
              ResourceNotFoundException,
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

/** List the replicas of a user pool */
export const ListUserPoolReplicasRoute = createRoute({
  operationId: 'ListUserPoolReplicas',
  method: 'post',
  path: '/ListUserPoolReplicas',
  tags: ['replicas'],
  summary: 'List the replicas of a user pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListUserPoolReplicasRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'One page of the replicas of the pool.',
        content: { 'application/json': { schema: ListUserPoolReplicasResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              TooManyRequestsException,
              NotAuthorizedException,
              OperationNotEnabledException,
              ResourceNotFoundException,
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

/** Activate or deactivate a replica */
export const UpdateUserPoolReplicaRoute = createRoute({
  operationId: 'UpdateUserPoolReplica',
  method: 'post',
  path: '/UpdateUserPoolReplica',
  tags: ['replicas'],
  summary: 'Activate or deactivate a replica',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: UpdateUserPoolReplicaRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The updated replica.',
        content: { 'application/json': { schema: UpdateUserPoolReplicaResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              TooManyRequestsException,
              NotAuthorizedException,
              OperationNotEnabledException,
              ResourceNotFoundException,
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
  CreateUserPoolReplica: { route: CreateUserPoolReplicaRoute },
  DeleteUserPoolReplica: { route: DeleteUserPoolReplicaRoute },
  ListUserPoolReplicas: { route: ListUserPoolReplicasRoute },
  UpdateUserPoolReplica: { route: UpdateUserPoolReplicaRoute },
} satisfies Readonly<Record<string, Row>>
