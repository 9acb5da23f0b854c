// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import {
  CreateUserPoolDomainRequest,
  CreateUserPoolDomainResponse,
  DeleteUserPoolDomainRequest,
  DeleteUserPoolDomainResponse,
  DescribeUserPoolDomainRequest,
  DescribeUserPoolDomainResponse,
  UpdateUserPoolDomainRequest,
  UpdateUserPoolDomainResponse,
} from '@poolhouse/schemas/generated/domains'
import {
  ConcurrentModificationException,
  FeatureUnavailableInTierException,
  InternalErrorException,
  InvalidParameterException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  TooManyRequestsException,
} from '@poolhouse/schemas/generated/errors'
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** A request to `CreateUserPoolDomain`. */
export interface CreateUserPoolDomainRequest_ {
  readonly body: CreateUserPoolDomainRequest
}

/** The result of the handler of `CreateUserPoolDomain`. */
export type CreateUserPoolDomainResult = {
  readonly status: 200
  readonly body: CreateUserPoolDomainResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | NotAuthorizedException | ConcurrentModificationException | ResourceNotFoundException | LimitExceededException | OperationNotEnabledException | FeatureUnavailableInTierException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DeleteUserPoolDomain`. */
export interface DeleteUserPoolDomainRequest_ {
  readonly body: DeleteUserPoolDomainRequest
}

/** The result of the handler of `DeleteUserPoolDomain`. */
export type DeleteUserPoolDomainResult = {
  readonly status: 200
  readonly body: DeleteUserPoolDomainResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: NotAuthorizedException | InvalidParameterException | ConcurrentModificationException | ResourceNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DescribeUserPoolDomain`. */
export interface DescribeUserPoolDomainRequest_ {
  readonly body: DescribeUserPoolDomainRequest
}

/** The result of the handler of `DescribeUserPoolDomain`. */
export type DescribeUserPoolDomainResult = {
  readonly status: 200
  readonly body: DescribeUserPoolDomainResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: NotAuthorizedException | InvalidParameterException | ResourceNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `UpdateUserPoolDomain`. */
export interface UpdateUserPoolDomainRequest_ {
  readonly body: UpdateUserPoolDomainRequest
}

/** The result of the handler of `UpdateUserPoolDomain`. */
export type UpdateUserPoolDomainResult = {
  readonly status: 200
  readonly body: UpdateUserPoolDomainResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | NotAuthorizedException | ConcurrentModificationException | ResourceNotFoundException | TooManyRequestsException | OperationNotEnabledException | FeatureUnavailableInTierException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of domains. */
export interface DomainsHandlers<E extends Env = Env> {
  /**
   * Create a domain for a user pool
   *
   * Creates the domain at which a user pool serves its sign-in pages and OAuth endpoints. Without `CustomDomainConfig`
   * it is a prefix of the service's own domain. With `CustomDomainConfig` it is your own host name, for which you have
   * a certificate. A pool can have one of each; for another one, the operation fails with `InvalidParameterException`.
   * A prefix must not be in use by another pool and must not contain `aws`, `amazon` or `cognito` as a whole part
   * between hyphens. Requires AWS credentials.
   */
  CreateUserPoolDomain(request: CreateUserPoolDomainRequest_, context: Context<E>): HandlerResult<CreateUserPoolDomainResult>
  /**
   * Delete the domain of a user pool
   *
   * Deletes a domain of a user pool. Its sign-in pages and OAuth endpoints are no longer available, so applications
   * that redirect there can no longer sign users in; sign-in through the API still works. For a domain that the pool
   * does not have, it fails with `InvalidParameterException`. A pool can be deleted only after its domains. Requires
   * AWS credentials.
   */
  DeleteUserPoolDomain(request: DeleteUserPoolDomainRequest_, context: Context<E>): HandlerResult<DeleteUserPoolDomainResult>
  /**
   * Get the configuration of a domain
   *
   * Returns the pool, status and settings of a domain. **For a domain that does not exist, the request succeeds** and
   * returns an empty `DomainDescription`, so it can also check whether a prefix is available. After creating or
   * updating a custom domain, poll it until `Status` is `ACTIVE`. Requires AWS credentials.
   */
  DescribeUserPoolDomain(request: DescribeUserPoolDomainRequest_, context: Context<E>): HandlerResult<DescribeUserPoolDomainResult>
  /**
   * Update the settings of a domain
   *
   * Updates the version of the sign-in pages of a domain, or the certificate, TLS policy and failover of a custom
   * domain, for example to renew the certificate or to move to managed login. Members that are left out do not change,
   * but a request for a custom domain must always contain `CustomDomainConfig`. The domain name cannot be changed:
   * delete the domain and create another one. Managed login requires the `ESSENTIALS` or `PLUS` tier. Requires AWS
   * credentials.
   */
  UpdateUserPoolDomain(request: UpdateUserPoolDomainRequest_, context: Context<E>): HandlerResult<UpdateUserPoolDomainResult>
}

/** Create a domain for a user pool */
export const CreateUserPoolDomainRoute = createRoute({
  operationId: 'CreateUserPoolDomain',
  method: 'post',
  path: '/CreateUserPoolDomain',
  tags: ['domains'],
  summary: 'Create a domain for a user pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: CreateUserPoolDomainRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The version of the sign-in pages and, for a custom domain, the target of its DNS record.',
        content: { 'application/json': { schema: CreateUserPoolDomainResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              NotAuthorizedException,
              ConcurrentModificationException,
              ResourceNotFoundException,
              LimitExceededException,
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

/** Delete the domain of a user pool */
export const DeleteUserPoolDomainRoute = createRoute({
  operationId: 'DeleteUserPoolDomain',
  method: 'post',
  path: '/DeleteUserPoolDomain',
  tags: ['domains'],
  summary: 'Delete the domain of a user pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DeleteUserPoolDomainRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The domain was deleted. The response is empty.',
        content: { 'application/json': { schema: DeleteUserPoolDomainResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              NotAuthorizedException,
              InvalidParameterException,
              ConcurrentModificationException,
              ResourceNotFoundException,
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

/** Get the configuration of a domain */
export const DescribeUserPoolDomainRoute = createRoute({
  operationId: 'DescribeUserPoolDomain',
  method: 'post',
  path: '/DescribeUserPoolDomain',
  tags: ['domains'],
  summary: 'Get the configuration of a domain',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DescribeUserPoolDomainRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The domain with its pool, status and settings. Empty when it does not exist.',
        content: { 'application/json': { schema: DescribeUserPoolDomainResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              NotAuthorizedException,
              InvalidParameterException,
              ResourceNotFoundException,
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

/** Update the settings of a domain */
export const UpdateUserPoolDomainRoute = createRoute({
  operationId: 'UpdateUserPoolDomain',
  method: 'post',
  path: '/UpdateUserPoolDomain',
  tags: ['domains'],
  summary: 'Update the settings of a domain',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: UpdateUserPoolDomainRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The version of the sign-in pages and, for a custom domain, the target of its DNS record.',
        content: { 'application/json': { schema: UpdateUserPoolDomainResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              NotAuthorizedException,
              ConcurrentModificationException,
              ResourceNotFoundException,
              TooManyRequestsException,
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
  CreateUserPoolDomain: { route: CreateUserPoolDomainRoute },
  DeleteUserPoolDomain: { route: DeleteUserPoolDomainRoute },
  DescribeUserPoolDomain: { route: DescribeUserPoolDomainRoute },
  UpdateUserPoolDomain: { route: UpdateUserPoolDomainRoute },
} satisfies Readonly<Record<string, Row>>
