// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import {
  ConcurrentModificationException,
  FeatureUnavailableInTierException,
  InternalErrorException,
  InvalidEmailRoleAccessPolicyException,
  InvalidParameterException,
  InvalidSmsRoleAccessPolicyException,
  InvalidSmsRoleTrustRelationshipException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  TierChangeNotAllowedException,
  TooManyRequestsException,
  UserImportInProgressException,
  UserPoolTaggingException,
} from '@poolhouse/schemas/generated/errors'
import {
  AddCustomAttributesRequest,
  AddCustomAttributesResponse,
  CreateUserPoolRequest,
  CreateUserPoolResponse,
  DeleteUserPoolRequest,
  DescribeUserPoolRequest,
  DescribeUserPoolResponse,
  ListUserPoolsRequest,
  ListUserPoolsResponse,
  UpdateUserPoolRequest,
  UpdateUserPoolResponse,
} from '@poolhouse/schemas/generated/user-pools'
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** What `AddCustomAttributes` is asked. */
export interface AddCustomAttributesRequest_ {
  readonly body: AddCustomAttributesRequest
}

/** What the handler of `AddCustomAttributes` returns. */
export type AddCustomAttributesResult = {
  readonly status: 200
  readonly body: AddCustomAttributesResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException | UserImportInProgressException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `CreateUserPool` is asked. */
export interface CreateUserPoolRequest_ {
  readonly body: CreateUserPoolRequest
}

/** What the handler of `CreateUserPool` returns. */
export type CreateUserPoolResult = {
  readonly status: 200
  readonly body: CreateUserPoolResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | TooManyRequestsException | LimitExceededException | InvalidSmsRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | InvalidEmailRoleAccessPolicyException | NotAuthorizedException | UserPoolTaggingException | TierChangeNotAllowedException | FeatureUnavailableInTierException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `DeleteUserPool` is asked. */
export interface DeleteUserPoolRequest_ {
  readonly body: DeleteUserPoolRequest
}

/** What the handler of `DeleteUserPool` returns. */
export type DeleteUserPoolResult = {
  readonly status: 200
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | UserImportInProgressException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `DescribeUserPool` is asked. */
export interface DescribeUserPoolRequest_ {
  readonly body: DescribeUserPoolRequest
}

/** What the handler of `DescribeUserPool` returns. */
export type DescribeUserPoolResult = {
  readonly status: 200
  readonly body: DescribeUserPoolResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | UserPoolTaggingException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `ListUserPools` is asked. */
export interface ListUserPoolsRequest_ {
  readonly body: ListUserPoolsRequest
}

/** What the handler of `ListUserPools` returns. */
export type ListUserPoolsResult = {
  readonly status: 200
  readonly body: ListUserPoolsResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | TooManyRequestsException | NotAuthorizedException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `UpdateUserPool` is asked. */
export interface UpdateUserPoolRequest_ {
  readonly body: UpdateUserPoolRequest
}

/** What the handler of `UpdateUserPool` returns. */
export type UpdateUserPoolResult = {
  readonly status: 200
  readonly body: UpdateUserPoolResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | ConcurrentModificationException | TooManyRequestsException | NotAuthorizedException | UserImportInProgressException | InvalidSmsRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | UserPoolTaggingException | InvalidEmailRoleAccessPolicyException | OperationNotEnabledException | TierChangeNotAllowedException | FeatureUnavailableInTierException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of user-pools. */
export interface UserPoolsHandlers<E extends Env = Env> {
  /**
   * Add custom attributes to a pool's schema
   *
   * Adds between 1 and 25 attributes to the schema of a user pool. Callers sign with AWS credentials. Names are given
   * without prefix and become `custom:NAME`, or `dev:custom:NAME` for a developer-only attribute. **An attribute can be
   * neither changed nor removed afterwards**, and never required; a pool holds at most 50 of them. App clients with
   * explicit read or write lists do not see the new attribute until those lists name it.
   */
  AddCustomAttributes(request: AddCustomAttributesRequest_, context: Context<E>): HandlerResult<AddCustomAttributesResult>
  /**
   * Create a user pool
   *
   * Creates an empty user pool, the directory that holds users, app clients and all sign-in settings, and returns its
   * complete configuration with every default filled in. Callers sign with AWS credentials; only `PoolName` is
   * required. Decide four things now, because they can never change: `UsernameAttributes`, `AliasAttributes`,
   * `UsernameConfiguration` and the `Required` and `Mutable` flags in `Schema`. User names are case sensitive unless
   * `UsernameConfiguration` says otherwise, which few applications need. A feature above the chosen `UserPoolTier` is
   * refused with `FeatureUnavailableInTierException`.
   */
  CreateUserPool(request: CreateUserPoolRequest_, context: Context<E>): HandlerResult<CreateUserPoolResult>
  /**
   * Delete a user pool and all its users
   *
   * Deletes the user pool with its users, groups, app clients and settings, for good. Callers sign with AWS
   * credentials. The call fails with `InvalidParameterException` while `DeletionProtection` is `ACTIVE` or while the
   * pool still has a domain: switch the protection off with `UpdateUserPool` and remove the domain with
   * `DeleteUserPoolDomain` first.
   */
  DeleteUserPool(request: DeleteUserPoolRequest_, context: Context<E>): HandlerResult<DeleteUserPoolResult>
  /**
   * Read the configuration of a user pool
   *
   * Returns every setting of one user pool, its attribute schema, its domains and an estimate of how many users it
   * holds. Callers sign with AWS credentials. Settings that were never made and have no default are left out of the
   * answer. Read the pool this way before `UpdateUserPool`, which resets some settings that it is not given. The MFA
   * factors in detail come from `GetUserPoolMfaConfig`, not from here.
   */
  DescribeUserPool(request: DescribeUserPoolRequest_, context: Context<E>): HandlerResult<DescribeUserPoolResult>
  /**
   * List the user pools of the account and Region
   *
   * Returns one page of the user pools in the caller's account and Region, each with its id, name, triggers and dates.
   * Callers sign with AWS credentials. `MaxResults` is required, from 1 to 60. Follow `NextToken` until it is absent; a
   * short page does not mean the end. For a pool's full settings call `DescribeUserPool`.
   */
  ListUserPools(request: ListUserPoolsRequest_, context: Context<E>): HandlerResult<ListUserPoolsResult>
  /**
   * Replace the settings of a user pool
   *
   * Changes the settings of a user pool for callers who sign with AWS credentials. A setting that the request leaves
   * out either stays or returns to its default. **These return to their defaults**: automatically verified attributes,
   * triggers, device configuration, settings of AdminCreateUser, attributes that are verified before they change,
   * add-ons, and SMS settings. Start from the output of `DescribeUserPool`, change what you mean to change, and send
   * all of it back. User name rules and the attribute schema are fixed at creation; new custom attributes come through
   * `AddCustomAttributes`, MFA factors through `SetUserPoolMfaConfig`.
   */
  UpdateUserPool(request: UpdateUserPoolRequest_, context: Context<E>): HandlerResult<UpdateUserPoolResult>
}

/** Add custom attributes to a pool's schema */
export const AddCustomAttributesRoute = createRoute({
  operationId: 'AddCustomAttributes',
  method: 'post',
  path: '/AddCustomAttributes',
  tags: ['user-pools'],
  summary: "Add custom attributes to a pool's schema",
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AddCustomAttributesRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The attributes were added. The response is empty.',
        content: { 'application/json': { schema: AddCustomAttributesResponse } },
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
              UserImportInProgressException,
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

/** Create a user pool */
export const CreateUserPoolRoute = createRoute({
  operationId: 'CreateUserPool',
  method: 'post',
  path: '/CreateUserPool',
  tags: ['user-pools'],
  summary: 'Create a user pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: CreateUserPoolRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The new user pool, with its id and settings.',
        content: { 'application/json': { schema: CreateUserPoolResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              TooManyRequestsException,
              LimitExceededException,
              InvalidSmsRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
              InvalidEmailRoleAccessPolicyException,
              NotAuthorizedException,
              UserPoolTaggingException,
              TierChangeNotAllowedException,
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

/** Delete a user pool and all its users */
export const DeleteUserPoolRoute = createRoute({
  operationId: 'DeleteUserPool',
  method: 'post',
  path: '/DeleteUserPool',
  tags: ['user-pools'],
  summary: 'Delete a user pool and all its users',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DeleteUserPoolRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The user pool was deleted. The response has no body.',
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
              UserImportInProgressException,
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

/** Read the configuration of a user pool */
export const DescribeUserPoolRoute = createRoute({
  operationId: 'DescribeUserPool',
  method: 'post',
  path: '/DescribeUserPool',
  tags: ['user-pools'],
  summary: 'Read the configuration of a user pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DescribeUserPoolRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The user pool, with all of its settings.',
        content: { 'application/json': { schema: DescribeUserPoolResponse } },
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
              UserPoolTaggingException,
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

/** List the user pools of the account and Region */
export const ListUserPoolsRoute = createRoute({
  operationId: 'ListUserPools',
  method: 'post',
  path: '/ListUserPools',
  tags: ['user-pools'],
  summary: 'List the user pools of the account and Region',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListUserPoolsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'One page of user pools, with ids and names.',
        content: { 'application/json': { schema: ListUserPoolsResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              TooManyRequestsException,
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

/** Replace the settings of a user pool */
export const UpdateUserPoolRoute = createRoute({
  operationId: 'UpdateUserPool',
  method: 'post',
  path: '/UpdateUserPool',
  tags: ['user-pools'],
  summary: 'Replace the settings of a user pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: UpdateUserPoolRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The settings were stored. The response is empty.',
        content: { 'application/json': { schema: UpdateUserPoolResponse } },
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
              UserImportInProgressException,
              InvalidSmsRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
              UserPoolTaggingException,
              InvalidEmailRoleAccessPolicyException,
              OperationNotEnabledException,
              TierChangeNotAllowedException,
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
  AddCustomAttributes: { route: AddCustomAttributesRoute },
  CreateUserPool: { route: CreateUserPoolRoute },
  DeleteUserPool: { route: DeleteUserPoolRoute },
  DescribeUserPool: { route: DescribeUserPoolRoute },
  ListUserPools: { route: ListUserPoolsRoute },
  UpdateUserPool: { route: UpdateUserPoolRoute },
} satisfies Readonly<Record<string, Row>>
