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

/** What `AddUserPoolClientSecret` is asked. */
export interface AddUserPoolClientSecretRequest_ {
  readonly body: AddUserPoolClientSecretRequest
}

/** What the handler of `AddUserPoolClientSecret` returns. */
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

/** What `CreateUserPoolClient` is asked. */
export interface CreateUserPoolClientRequest_ {
  readonly body: CreateUserPoolClientRequest
}

/** What the handler of `CreateUserPoolClient` returns. */
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

/** What `DeleteUserPoolClient` is asked. */
export interface DeleteUserPoolClientRequest_ {
  readonly body: DeleteUserPoolClientRequest
}

/** What the handler of `DeleteUserPoolClient` returns. */
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

/** What `DeleteUserPoolClientSecret` is asked. */
export interface DeleteUserPoolClientSecretRequest_ {
  readonly body: DeleteUserPoolClientSecretRequest
}

/** What the handler of `DeleteUserPoolClientSecret` returns. */
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

/** What `DescribeUserPoolClient` is asked. */
export interface DescribeUserPoolClientRequest_ {
  readonly body: DescribeUserPoolClientRequest
}

/** What the handler of `DescribeUserPoolClient` returns. */
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

/** What `ListUserPoolClientSecrets` is asked. */
export interface ListUserPoolClientSecretsRequest_ {
  readonly body: ListUserPoolClientSecretsRequest
}

/** What the handler of `ListUserPoolClientSecrets` returns. */
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

/** What `ListUserPoolClients` is asked. */
export interface ListUserPoolClientsRequest_ {
  readonly body: ListUserPoolClientsRequest
}

/** What the handler of `ListUserPoolClients` returns. */
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

/** What `UpdateUserPoolClient` is asked. */
export interface UpdateUserPoolClientRequest_ {
  readonly body: UpdateUserPoolClientRequest
}

/** What the handler of `UpdateUserPoolClient` returns. */
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
   * Adds a secret to a confidential app client so that secrets can be rotated without an outage. Callers sign with AWS
   * credentials. The client then accepts either secret, in `SECRET_HASH` and at the token endpoint. Leave
   * `ClientSecret` out to have one generated; it is returned this once, so store it now. A client has at most two
   * secrets (`LimitExceededException`): switch your software to the new one, then remove the old one with
   * `DeleteUserPoolClientSecret`.
   */
  AddUserPoolClientSecret(request: AddUserPoolClientSecretRequest_, context: Context<E>): HandlerResult<AddUserPoolClientSecretResult>
  /**
   * Create an app client
   *
   * Registers an application with a user pool and returns its client id and settings, for callers who sign with AWS
   * credentials. An app client fixes which sign-in flows, redirect addresses, scopes and attributes the application may
   * use, and how long its tokens live. Ask for a secret only for software that can keep one, such as a server; a secret
   * cannot be added to browser or mobile code safely. Defaults lean to compatibility: set `PreventUserExistenceErrors`
   * to `ENABLED` unless old software relies on recognizing unknown users. A pool holds 1,000 app clients by default.
   */
  CreateUserPoolClient(request: CreateUserPoolClientRequest_, context: Context<E>): HandlerResult<CreateUserPoolClientResult>
  /**
   * Delete an app client
   *
   * Deletes an app client for good. Callers sign with AWS credentials. Applications that use its id can no longer sign
   * users in: their calls fail with `ResourceNotFoundException`. Clients cannot be protected, and this cannot be
   * undone; a new client gets a new id.
   */
  DeleteUserPoolClient(request: DeleteUserPoolClientRequest_, context: Context<E>): HandlerResult<DeleteUserPoolClientResult>
  /**
   * Delete one of an app client's secrets
   *
   * Removes one secret of an app client, the last step of a rotation. Callers sign with AWS credentials. Software that
   * still uses that secret is refused afterwards, so make sure that none does. The only secret a client has left cannot
   * be deleted. Ids come from `ListUserPoolClientSecrets`.
   */
  DeleteUserPoolClientSecret(request: DeleteUserPoolClientSecretRequest_, context: Context<E>): HandlerResult<DeleteUserPoolClientSecretResult>
  /**
   * Read the settings of an app client
   *
   * Returns every setting of one app client, its secret included if it has one. Callers sign with AWS credentials.
   * Treat the answer as confidential for that reason. Settings that were never made and have no default are left out.
   * Read a client this way before `UpdateUserPoolClient`, which resets members that are left out.
   */
  DescribeUserPoolClient(request: DescribeUserPoolClientRequest_, context: Context<E>): HandlerResult<DescribeUserPoolClientResult>
  /**
   * List the secrets of an app client
   *
   * Returns the id and creation date of each secret an app client has, at most two. Callers sign with AWS credentials.
   * The values are never part of this list. Use it to find the older secret when rotating.
   */
  ListUserPoolClientSecrets(request: ListUserPoolClientSecretsRequest_, context: Context<E>): HandlerResult<ListUserPoolClientSecretsResult>
  /**
   * List the app clients of a user pool
   *
   * Returns one page of a pool's app clients with id and name only. Callers sign with AWS credentials. Pages hold at
   * most 60; follow `NextToken` until it is absent. `ClientType` narrows the list to clients that registered themselves
   * or to all others. Settings come from `DescribeUserPoolClient`.
   */
  ListUserPoolClients(request: ListUserPoolClientsRequest_, context: Context<E>): HandlerResult<ListUserPoolClientsResult>
  /**
   * Replace the settings of an app client
   *
   * Replaces the settings of an app client and returns the result. Callers sign with AWS credentials. **Every setting
   * left out returns to its default**, apart from the name and the secret, which stay; send the complete set as
   * `DescribeUserPoolClient` returned it, with your changes. The client id never changes. Whether a client has a secret
   * is decided at creation; to rotate secrets use `AddUserPoolClientSecret` and `DeleteUserPoolClientSecret`.
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
        description: 'The new secret. Its value is returned only here.',
        content: { 'application/json': { schema: AddUserPoolClientSecretResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'The new app client, with its id and secret.',
        content: { 'application/json': { schema: CreateUserPoolClientResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Delete one of an app client's secrets */
export const DeleteUserPoolClientSecretRoute = createRoute({
  operationId: 'DeleteUserPoolClientSecret',
  method: 'post',
  path: '/DeleteUserPoolClientSecret',
  tags: ['clients'],
  summary: "Delete one of an app client's secrets",
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalServerException } },
      },
    }
  },
})

/** Read the settings of an app client */
export const DescribeUserPoolClientRoute = createRoute({
  operationId: 'DescribeUserPoolClient',
  method: 'post',
  path: '/DescribeUserPoolClient',
  tags: ['clients'],
  summary: 'Read the settings of an app client',
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
        description: 'The settings of the app client, with its secret.',
        content: { 'application/json': { schema: DescribeUserPoolClientResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: "The ids and creation dates of the app client's secrets, without their values.",
        content: { 'application/json': { schema: ListUserPoolClientSecretsResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Replace the settings of an app client */
export const UpdateUserPoolClientRoute = createRoute({
  operationId: 'UpdateUserPoolClient',
  method: 'post',
  path: '/UpdateUserPoolClient',
  tags: ['clients'],
  summary: 'Replace the settings of an app client',
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
        description: 'The app client after the change.',
        content: { 'application/json': { schema: UpdateUserPoolClientResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and how the texts of their parameters become values. */
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
