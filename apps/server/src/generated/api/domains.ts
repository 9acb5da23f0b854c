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

/** What `CreateUserPoolDomain` is asked. */
export interface CreateUserPoolDomainRequest_ {
  readonly body: CreateUserPoolDomainRequest
}

/** What the handler of `CreateUserPoolDomain` returns. */
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

/** What `DeleteUserPoolDomain` is asked. */
export interface DeleteUserPoolDomainRequest_ {
  readonly body: DeleteUserPoolDomainRequest
}

/** What the handler of `DeleteUserPoolDomain` returns. */
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

/** What `DescribeUserPoolDomain` is asked. */
export interface DescribeUserPoolDomainRequest_ {
  readonly body: DescribeUserPoolDomainRequest
}

/** What the handler of `DescribeUserPoolDomain` returns. */
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

/** What `UpdateUserPoolDomain` is asked. */
export interface UpdateUserPoolDomainRequest_ {
  readonly body: UpdateUserPoolDomainRequest
}

/** What the handler of `UpdateUserPoolDomain` returns. */
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
   * Give a user pool a domain
   *
   * Sets up the address under which a user pool serves its sign-in pages and OAuth endpoints. Callers sign with AWS
   * credentials. Without `CustomDomainConfig` the value is a prefix of the service's own domain; with it, a host name
   * of yours for which you hold a certificate. A pool may have one of each; another is refused with
   * `InvalidParameterException`. A prefix must not be another pool's and must not contain `aws`, `amazon` or `cognito`.
   */
  CreateUserPoolDomain(request: CreateUserPoolDomainRequest_, context: Context<E>): HandlerResult<CreateUserPoolDomainResult>
  /**
   * Take a domain away from a user pool
   *
   * Removes a domain from a user pool; its sign-in pages and OAuth endpoints stop at once. Callers sign with AWS
   * credentials. Applications that redirect there can no longer sign users in, while sign-in through the API goes on. A
   * pair of domain and pool that does not exist fails with `InvalidParameterException`. Do this before deleting the
   * pool.
   */
  DeleteUserPoolDomain(request: DeleteUserPoolDomainRequest_, context: Context<E>): HandlerResult<DeleteUserPoolDomainResult>
  /**
   * Read the configuration of a domain
   *
   * Returns the pool a domain belongs to, its state and its settings. Callers sign with AWS credentials. **For a domain
   * that no pool has, the request succeeds** with an empty `DomainDescription`. Use that to test whether a prefix is
   * free, and poll `Status` after creating or updating a custom domain.
   */
  DescribeUserPoolDomain(request: DescribeUserPoolDomainRequest_, context: Context<E>): HandlerResult<DescribeUserPoolDomainResult>
  /**
   * Change the settings of a domain
   *
   * Changes the version of the sign-in pages a domain serves, or the certificate and TLS policy of a custom domain.
   * Callers sign with AWS credentials. Use it to put a renewed certificate in place or to move from the classic pages
   * to managed login. The domain name itself cannot change: delete the domain and create another. Managed login needs a
   * tier above `LITE`.
   */
  UpdateUserPoolDomain(request: UpdateUserPoolDomainRequest_, context: Context<E>): HandlerResult<UpdateUserPoolDomainResult>
}

/** Give a user pool a domain */
export const CreateUserPoolDomainRoute = createRoute({
  operationId: 'CreateUserPoolDomain',
  method: 'post',
  path: '/CreateUserPoolDomain',
  tags: ['domains'],
  summary: 'Give a user pool a domain',
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
        description: 'The version of the login pages of the new domain and, for a custom domain, the target of its DNS alias.',
        content: { 'application/json': { schema: CreateUserPoolDomainResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Take a domain away from a user pool */
export const DeleteUserPoolDomainRoute = createRoute({
  operationId: 'DeleteUserPoolDomain',
  method: 'post',
  path: '/DeleteUserPoolDomain',
  tags: ['domains'],
  summary: 'Take a domain away from a user pool',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Read the configuration of a domain */
export const DescribeUserPoolDomainRoute = createRoute({
  operationId: 'DescribeUserPoolDomain',
  method: 'post',
  path: '/DescribeUserPoolDomain',
  tags: ['domains'],
  summary: 'Read the configuration of a domain',
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
        description: 'The domain with its pool and status; empty if no pool has it.',
        content: { 'application/json': { schema: DescribeUserPoolDomainResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Change the settings of a domain */
export const UpdateUserPoolDomainRoute = createRoute({
  operationId: 'UpdateUserPoolDomain',
  method: 'post',
  path: '/UpdateUserPoolDomain',
  tags: ['domains'],
  summary: 'Change the settings of a domain',
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
        description: 'The version of the login pages of the domain and, for a custom domain, the target of its DNS alias.',
        content: { 'application/json': { schema: UpdateUserPoolDomainResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and how the texts of their parameters become values. */
export const rows = {
  CreateUserPoolDomain: { route: CreateUserPoolDomainRoute },
  DeleteUserPoolDomain: { route: DeleteUserPoolDomainRoute },
  DescribeUserPoolDomain: { route: DescribeUserPoolDomainRoute },
  UpdateUserPoolDomain: { route: UpdateUserPoolDomainRoute },
} satisfies Readonly<Record<string, Row>>
