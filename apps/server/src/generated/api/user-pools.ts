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

/** A request to `AddCustomAttributes`. */
export interface AddCustomAttributesRequest_ {
  readonly body: AddCustomAttributesRequest
}

/** The result of the handler of `AddCustomAttributes`. */
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

/** A request to `CreateUserPool`. */
export interface CreateUserPoolRequest_ {
  readonly body: CreateUserPoolRequest
}

/** The result of the handler of `CreateUserPool`. */
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

/** A request to `DeleteUserPool`. */
export interface DeleteUserPoolRequest_ {
  readonly body: DeleteUserPoolRequest
}

/** The result of the handler of `DeleteUserPool`. */
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

/** A request to `DescribeUserPool`. */
export interface DescribeUserPoolRequest_ {
  readonly body: DescribeUserPoolRequest
}

/** The result of the handler of `DescribeUserPool`. */
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

/** A request to `ListUserPools`. */
export interface ListUserPoolsRequest_ {
  readonly body: ListUserPoolsRequest
}

/** The result of the handler of `ListUserPools`. */
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

/** A request to `UpdateUserPool`. */
export interface UpdateUserPoolRequest_ {
  readonly body: UpdateUserPoolRequest
}

/** The result of the handler of `UpdateUserPool`. */
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
   * Add custom attributes to the schema of a pool
   *
   * Adds 1 to 25 attributes to the schema of a user pool, or none if one of them is invalid. Names are given without a
   * prefix and become `custom:NAME`, or `dev:custom:NAME` for a developer-only attribute. **Attributes cannot be
   * changed or removed afterwards**, and custom attributes cannot be required. A pool can have at most 50. App clients
   * with explicit lists of readable or writable attributes cannot use the new attribute until it is added to those
   * lists. Requires AWS credentials.
   */
  AddCustomAttributes(request: AddCustomAttributesRequest_, context: Context<E>): HandlerResult<AddCustomAttributesResult>
  /**
   * Create a user pool
   *
   * Creates a user pool and returns its configuration with all defaults. Only `PoolName` is required. These settings
   * cannot be changed later: `UsernameAttributes`, `AliasAttributes`, `UsernameConfiguration`, and the `Required` and
   * `Mutable` flags in `Schema`. Usernames are case-sensitive by default, which few applications need;
   * `UsernameConfiguration` changes it. If a setting needs a higher `UserPoolTier`, the operation fails with
   * `FeatureUnavailableInTierException`. Requires AWS credentials.
   */
  CreateUserPool(request: CreateUserPoolRequest_, context: Context<E>): HandlerResult<CreateUserPoolResult>
  /**
   * Delete a user pool and all its users
   *
   * Deletes a user pool permanently, with its users, groups, app clients and settings. It fails with
   * `InvalidParameterException` while `DeletionProtection` is `ACTIVE` or the pool has a domain: set the protection to
   * `INACTIVE` with `UpdateUserPool` and delete the domain with `DeleteUserPoolDomain` first. Requires AWS credentials.
   */
  DeleteUserPool(request: DeleteUserPoolRequest_, context: Context<E>): HandlerResult<DeleteUserPoolResult>
  /**
   * Get the configuration of a user pool
   *
   * Returns the settings of a user pool, its attribute schema, its domains and an estimate of the number of users.
   * Settings that were never set and have no default are absent. Call this operation before `UpdateUserPool`, which
   * resets some settings that are left out. `GetUserPoolMfaConfig` returns the MFA factors. Requires AWS credentials.
   */
  DescribeUserPool(request: DescribeUserPoolRequest_, context: Context<E>): HandlerResult<DescribeUserPoolResult>
  /**
   * List the user pools of the account and Region
   *
   * Lists the user pools of the account in this Region, with their ids, names, triggers and dates. `MaxResults` is
   * required, 1 to 60. Continue with `NextToken` until it is absent, because a page can contain fewer pools than
   * requested. `DescribeUserPool` returns all settings of a pool. Requires AWS credentials.
   */
  ListUserPools(request: ListUserPoolsRequest_, context: Context<E>): HandlerResult<ListUserPoolsResult>
  /**
   * Update the settings of a user pool
   *
   * Updates the settings of a user pool. Most settings that are left out do not change, but **these return to their
   * defaults**: `AutoVerifiedAttributes`, `LambdaConfig`, `DeviceConfiguration`, `AdminCreateUserConfig`,
   * `UserAttributeUpdateSettings`, `UserPoolAddOns`, `SmsConfiguration`, `SmsAuthenticationMessage`, `DcrConfiguration`
   * and `AcrConfiguration`. So read the pool with `DescribeUserPool`, change the settings and send all of them.
   * Username rules and the attribute schema cannot be changed; `AddCustomAttributes` adds custom attributes, and
   * `SetUserPoolMfaConfig` sets MFA factors. Requires AWS credentials.
   */
  UpdateUserPool(request: UpdateUserPoolRequest_, context: Context<E>): HandlerResult<UpdateUserPoolResult>
}

/** Add custom attributes to the schema of a pool */
export const AddCustomAttributesRoute = createRoute({
  operationId: 'AddCustomAttributes',
  method: 'post',
  path: '/AddCustomAttributes',
  tags: ['user-pools'],
  summary: 'Add custom attributes to the schema of a pool',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get the configuration of a user pool */
export const DescribeUserPoolRoute = createRoute({
  operationId: 'DescribeUserPool',
  method: 'post',
  path: '/DescribeUserPool',
  tags: ['user-pools'],
  summary: 'Get the configuration of a user pool',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Update the settings of a user pool */
export const UpdateUserPoolRoute = createRoute({
  operationId: 'UpdateUserPool',
  method: 'post',
  path: '/UpdateUserPool',
  tags: ['user-pools'],
  summary: 'Update the settings of a user pool',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and the conversion of the texts of their parameters to values. */
export const rows = {
  AddCustomAttributes: { route: AddCustomAttributesRoute },
  CreateUserPool: { route: CreateUserPoolRoute },
  DeleteUserPool: { route: DeleteUserPoolRoute },
  DescribeUserPool: { route: DescribeUserPoolRoute },
  ListUserPools: { route: ListUserPoolsRoute },
  UpdateUserPool: { route: UpdateUserPoolRoute },
} satisfies Readonly<Record<string, Row>>
