// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import {
  AddUserPoolClientSecretRequest,
  AddUserPoolClientSecretResponse,
  CreateUserPoolClientRequest,
  CreateUserPoolClientResponse,
  DeleteUserPoolClientRequest,
  DeleteUserPoolClientSecretRequest,
  DeleteUserPoolClientSecretResponse,
  DescribeUserPoolClientRequest,
  DescribeUserPoolClientResponse,
  ListUserPoolClientSecretsRequest,
  ListUserPoolClientSecretsResponse,
  ListUserPoolClientsRequest,
  ListUserPoolClientsResponse,
  UpdateUserPoolClientRequest,
  UpdateUserPoolClientResponse,
} from '@poolhouse/schemas/generated/clients'
import {
  AccessDeniedException,
  ConcurrentModificationException,
  FeatureUnavailableInTierException,
  InternalErrorException,
  InternalServerException,
  InvalidOAuthFlowException,
  InvalidParameterException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  ScopeDoesNotExistException,
  TooManyRequestsException,
} from '@poolhouse/schemas/generated/errors'
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** A request to `AddUserPoolClientSecret`. */
export interface AddUserPoolClientSecretRequest_ {
  readonly body: AddUserPoolClientSecretRequest
}

/** The result of the handler of `AddUserPoolClientSecret`. */
export type AddUserPoolClientSecretResult = {
  readonly status: 200
  readonly body: AddUserPoolClientSecretResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | TooManyRequestsException | LimitExceededException | AccessDeniedException | ResourceNotFoundException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalServerException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `CreateUserPoolClient`. */
export interface CreateUserPoolClientRequest_ {
  readonly body: CreateUserPoolClientRequest
}

/** The result of the handler of `CreateUserPoolClient`. */
export type CreateUserPoolClientResult = {
  readonly status: 200
  readonly body: CreateUserPoolClientResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | TooManyRequestsException | LimitExceededException | NotAuthorizedException | ScopeDoesNotExistException | InvalidOAuthFlowException | OperationNotEnabledException | FeatureUnavailableInTierException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DeleteUserPoolClient`. */
export interface DeleteUserPoolClientRequest_ {
  readonly body: DeleteUserPoolClientRequest
}

/** The result of the handler of `DeleteUserPoolClient`. */
export type DeleteUserPoolClientResult = {
  readonly status: 200
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | ConcurrentModificationException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DeleteUserPoolClientSecret`. */
export interface DeleteUserPoolClientSecretRequest_ {
  readonly body: DeleteUserPoolClientSecretRequest
}

/** The result of the handler of `DeleteUserPoolClientSecret`. */
export type DeleteUserPoolClientSecretResult = {
  readonly status: 200
  readonly body: DeleteUserPoolClientSecretResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | TooManyRequestsException | LimitExceededException | ResourceNotFoundException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalServerException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DescribeUserPoolClient`. */
export interface DescribeUserPoolClientRequest_ {
  readonly body: DescribeUserPoolClientRequest
}

/** The result of the handler of `DescribeUserPoolClient`. */
export type DescribeUserPoolClientResult = {
  readonly status: 200
  readonly body: DescribeUserPoolClientResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | OperationNotEnabledException | NotAuthorizedException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `ListUserPoolClientSecrets`. */
export interface ListUserPoolClientSecretsRequest_ {
  readonly body: ListUserPoolClientSecretsRequest
}

/** The result of the handler of `ListUserPoolClientSecrets`. */
export type ListUserPoolClientSecretsResult = {
  readonly status: 200
  readonly body: ListUserPoolClientSecretsResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | TooManyRequestsException | LimitExceededException | ResourceNotFoundException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalServerException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `ListUserPoolClients`. */
export interface ListUserPoolClientsRequest_ {
  readonly body: ListUserPoolClientsRequest
}

/** The result of the handler of `ListUserPoolClients`. */
export type ListUserPoolClientsResult = {
  readonly status: 200
  readonly body: ListUserPoolClientsResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `UpdateUserPoolClient`. */
export interface UpdateUserPoolClientRequest_ {
  readonly body: UpdateUserPoolClientRequest
}

/** The result of the handler of `UpdateUserPoolClient`. */
export type UpdateUserPoolClientResult = {
  readonly status: 200
  readonly body: UpdateUserPoolClientResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | ConcurrentModificationException | TooManyRequestsException | NotAuthorizedException | ScopeDoesNotExistException | InvalidOAuthFlowException | OperationNotEnabledException | FeatureUnavailableInTierException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of clients. */
export interface ClientsHandlers<E extends Env = Env> {
  /**
   * Add a second secret to an app client
   *
   * Adds a secret to an app client that has one, so that secrets can be rotated without an outage. The client then
   * accepts both, in `SECRET_HASH`, at the token endpoint and in every operation that takes the plain secret. If
   * `ClientSecret` is left out, the server generates a secret and returns it only in this response. A client has at
   * most two secrets; a third fails with `LimitExceededException`. To rotate: add a secret, deploy it, then delete the
   * old one with `DeleteUserPoolClientSecret`. Requires AWS credentials.
   */
  AddUserPoolClientSecret(request: AddUserPoolClientSecretRequest_, context: Context<E>): HandlerResult<AddUserPoolClientSecretResult>
  /**
   * Create an app client
   *
   * Registers an application with a user pool and returns its client id and settings. The app client determines which
   * sign-in flows, redirect URLs, scopes and attributes the application may use, and how long its tokens are valid.
   * Generate a secret only for applications that can keep it confidential, such as servers, not for browser or mobile
   * apps. For new applications, set `PreventUserExistenceErrors` to `ENABLED`: the default reveals whether a username
   * exists. A pool can have 1,000 app clients by default. Requires AWS credentials.
   */
  CreateUserPoolClient(request: CreateUserPoolClientRequest_, context: Context<E>): HandlerResult<CreateUserPoolClientResult>
  /**
   * Delete an app client
   *
   * Deletes an app client permanently. Requests with its id then fail with `ResourceNotFoundException`, so its
   * applications can no longer sign users in. It cannot be undone: a new client has a new id. Requires AWS credentials.
   */
  DeleteUserPoolClient(request: DeleteUserPoolClientRequest_, context: Context<E>): HandlerResult<DeleteUserPoolClientResult>
  /**
   * Delete a secret of an app client
   *
   * Deletes one secret of an app client, as the last step of a rotation. Requests with that secret are rejected from
   * then on. The last secret of a client cannot be deleted. `ListUserPoolClientSecrets` returns the ids. Requires AWS
   * credentials.
   */
  DeleteUserPoolClientSecret(request: DeleteUserPoolClientSecretRequest_, context: Context<E>): HandlerResult<DeleteUserPoolClientSecretResult>
  /**
   * Get the settings of an app client
   *
   * Returns all settings of an app client, including its secret, so treat the response as confidential. Settings that
   * were never set and have no default are absent. Call this operation before `UpdateUserPoolClient`, which resets
   * settings that are left out. Requires AWS credentials.
   */
  DescribeUserPoolClient(request: DescribeUserPoolClientRequest_, context: Context<E>): HandlerResult<DescribeUserPoolClientResult>
  /**
   * List the secrets of an app client
   *
   * Returns the id and creation date of each secret of an app client, at most two. The values are not included.
   * Requires AWS credentials.
   */
  ListUserPoolClientSecrets(request: ListUserPoolClientSecretsRequest_, context: Context<E>): HandlerResult<ListUserPoolClientSecretsResult>
  /**
   * List the app clients of a user pool
   *
   * Lists the app clients of a user pool with their ids and names, in pages of up to 60. Continue with `NextToken`
   * until it is absent. `ClientType` restricts the list to clients that registered themselves, or to all others.
   * `DescribeUserPoolClient` returns the settings of a client. Requires AWS credentials.
   */
  ListUserPoolClients(request: ListUserPoolClientsRequest_, context: Context<E>): HandlerResult<ListUserPoolClientsResult>
  /**
   * Update the settings of an app client
   *
   * Replaces the settings of an app client and returns them. **Settings that are left out return to their defaults**,
   * except the name and the secret, which do not change. So read the client with `DescribeUserPoolClient`, change the
   * settings and send all of them. The client id cannot be changed, nor whether the client has a secret; rotate secrets
   * with `AddUserPoolClientSecret` and `DeleteUserPoolClientSecret`. Requires AWS credentials.
   */
  UpdateUserPoolClient(request: UpdateUserPoolClientRequest_, context: Context<E>): HandlerResult<UpdateUserPoolClientResult>
}

/** Add a second secret to an app client */
export const AddUserPoolClientSecretRoute = createRoute({
  operationId: 'AddUserPoolClientSecret',
  method: 'post',
  path: '/AddUserPoolClientSecret',
  tags: ['clients'],
  summary: 'Add a second secret to an app client',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AddUserPoolClientSecretRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The new secret. A generated value is returned only here.',
        content: { 'application/json': { schema: AddUserPoolClientSecretResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              TooManyRequestsException,
              LimitExceededException,
              AccessDeniedException,
              ResourceNotFoundException,
            ]),
          },
        },
      },
      500: {
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalServerException } },
      },
    }
  },
})

/** Create an app client */
export const CreateUserPoolClientRoute = createRoute({
  operationId: 'CreateUserPoolClient',
  method: 'post',
  path: '/CreateUserPoolClient',
  tags: ['clients'],
  summary: 'Create an app client',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: CreateUserPoolClientRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The new app client, with its id, settings and secret.',
        content: { 'application/json': { schema: CreateUserPoolClientResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              TooManyRequestsException,
              LimitExceededException,
              NotAuthorizedException,
              ScopeDoesNotExistException,
              InvalidOAuthFlowException,
              OperationNotEnabledException,
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

/** Delete an app client */
export const DeleteUserPoolClientRoute = createRoute({
  operationId: 'DeleteUserPoolClient',
  method: 'post',
  path: '/DeleteUserPoolClient',
  tags: ['clients'],
  summary: 'Delete an app client',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DeleteUserPoolClientRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The app client was deleted. The response has no body.',
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
              ConcurrentModificationException,
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

/** Delete a secret of an app client */
export const DeleteUserPoolClientSecretRoute = createRoute({
  operationId: 'DeleteUserPoolClientSecret',
  method: 'post',
  path: '/DeleteUserPoolClientSecret',
  tags: ['clients'],
  summary: 'Delete a secret of an app client',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DeleteUserPoolClientSecretRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The secret was deleted. The response is empty.',
        content: { 'application/json': { schema: DeleteUserPoolClientSecretResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              TooManyRequestsException,
              LimitExceededException,
              ResourceNotFoundException,
            ]),
          },
        },
      },
      500: {
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalServerException } },
      },
    }
  },
})

/** Get the settings of an app client */
export const DescribeUserPoolClientRoute = createRoute({
  operationId: 'DescribeUserPoolClient',
  method: 'post',
  path: '/DescribeUserPoolClient',
  tags: ['clients'],
  summary: 'Get the settings of an app client',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DescribeUserPoolClientRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The app client with its settings and its secret.',
        content: { 'application/json': { schema: DescribeUserPoolClientResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              TooManyRequestsException,
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

/** List the secrets of an app client */
export const ListUserPoolClientSecretsRoute = createRoute({
  operationId: 'ListUserPoolClientSecrets',
  method: 'post',
  path: '/ListUserPoolClientSecrets',
  tags: ['clients'],
  summary: 'List the secrets of an app client',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListUserPoolClientSecretsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The ids and creation dates of the secrets, without their values.',
        content: { 'application/json': { schema: ListUserPoolClientSecretsResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              TooManyRequestsException,
              LimitExceededException,
              ResourceNotFoundException,
            ]),
          },
        },
      },
      500: {
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalServerException } },
      },
    }
  },
})

/** List the app clients of a user pool */
export const ListUserPoolClientsRoute = createRoute({
  operationId: 'ListUserPoolClients',
  method: 'post',
  path: '/ListUserPoolClients',
  tags: ['clients'],
  summary: 'List the app clients of a user pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListUserPoolClientsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'One page of app clients, with ids and names.',
        content: { 'application/json': { schema: ListUserPoolClientsResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
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

/** Update the settings of an app client */
export const UpdateUserPoolClientRoute = createRoute({
  operationId: 'UpdateUserPoolClient',
  method: 'post',
  path: '/UpdateUserPoolClient',
  tags: ['clients'],
  summary: 'Update the settings of an app client',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: UpdateUserPoolClientRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The updated app client.',
        content: { 'application/json': { schema: UpdateUserPoolClientResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              ConcurrentModificationException,
              TooManyRequestsException,
              NotAuthorizedException,
              ScopeDoesNotExistException,
              InvalidOAuthFlowException,
              OperationNotEnabledException,
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

/** The routes, and the conversion of the texts of their parameters to values. */
export const rows = {
  AddUserPoolClientSecret: { route: AddUserPoolClientSecretRoute },
  CreateUserPoolClient: { route: CreateUserPoolClientRoute },
  DeleteUserPoolClient: { route: DeleteUserPoolClientRoute },
  DeleteUserPoolClientSecret: { route: DeleteUserPoolClientSecretRoute },
  DescribeUserPoolClient: { route: DescribeUserPoolClientRoute },
  ListUserPoolClientSecrets: { route: ListUserPoolClientSecretsRoute },
  ListUserPoolClients: { route: ListUserPoolClientsRoute },
  UpdateUserPoolClient: { route: UpdateUserPoolClientRoute },
} satisfies Readonly<Record<string, Row>>
