// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import {
  GroupExistsException,
  InternalErrorException,
  InvalidParameterException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  TooManyRequestsException,
  UserNotFoundException,
} from '@poolhouse/schemas/generated/errors'
import {
  AdminAddUserToGroupRequest,
  AdminListGroupsForUserRequest,
  AdminListGroupsForUserResponse,
  AdminRemoveUserFromGroupRequest,
  CreateGroupRequest,
  CreateGroupResponse,
  DeleteGroupRequest,
  GetGroupRequest,
  GetGroupResponse,
  ListGroupsRequest,
  ListGroupsResponse,
  ListUsersInGroupRequest,
  ListUsersInGroupResponse,
  UpdateGroupRequest,
  UpdateGroupResponse,
} from '@poolhouse/schemas/generated/groups'
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** A request to `AdminAddUserToGroup`. */
export interface AdminAddUserToGroupRequest_ {
  readonly body: AdminAddUserToGroupRequest
}

/** The result of the handler of `AdminAddUserToGroup`. */
export type AdminAddUserToGroupResult = {
  readonly status: 200
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminListGroupsForUser`. */
export interface AdminListGroupsForUserRequest_ {
  readonly body: AdminListGroupsForUserRequest
}

/** The result of the handler of `AdminListGroupsForUser`. */
export type AdminListGroupsForUserResult = {
  readonly status: 200
  readonly body: AdminListGroupsForUserResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminRemoveUserFromGroup`. */
export interface AdminRemoveUserFromGroupRequest_ {
  readonly body: AdminRemoveUserFromGroupRequest
}

/** The result of the handler of `AdminRemoveUserFromGroup`. */
export type AdminRemoveUserFromGroupResult = {
  readonly status: 200
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `CreateGroup`. */
export interface CreateGroupRequest_ {
  readonly body: CreateGroupRequest
}

/** The result of the handler of `CreateGroup`. */
export type CreateGroupResult = {
  readonly status: 200
  readonly body: CreateGroupResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | GroupExistsException | ResourceNotFoundException | TooManyRequestsException | LimitExceededException | NotAuthorizedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DeleteGroup`. */
export interface DeleteGroupRequest_ {
  readonly body: DeleteGroupRequest
}

/** The result of the handler of `DeleteGroup`. */
export type DeleteGroupResult = {
  readonly status: 200
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

/** A request to `GetGroup`. */
export interface GetGroupRequest_ {
  readonly body: GetGroupRequest
}

/** The result of the handler of `GetGroup`. */
export type GetGroupResult = {
  readonly status: 200
  readonly body: GetGroupResponse
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

/** A request to `ListGroups`. */
export interface ListGroupsRequest_ {
  readonly body: ListGroupsRequest
}

/** The result of the handler of `ListGroups`. */
export type ListGroupsResult = {
  readonly status: 200
  readonly body: ListGroupsResponse
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

/** A request to `ListUsersInGroup`. */
export interface ListUsersInGroupRequest_ {
  readonly body: ListUsersInGroupRequest
}

/** The result of the handler of `ListUsersInGroup`. */
export type ListUsersInGroupResult = {
  readonly status: 200
  readonly body: ListUsersInGroupResponse
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

/** A request to `UpdateGroup`. */
export interface UpdateGroupRequest_ {
  readonly body: UpdateGroupRequest
}

/** The result of the handler of `UpdateGroup`. */
export type UpdateGroupResult = {
  readonly status: 200
  readonly body: UpdateGroupResponse
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

/** The handlers of the requests of groups. */
export interface GroupsHandlers<E extends Env = Env> {
  /**
   * Add a user to a group
   *
   * Adds a user to a group. Adding a member again has no effect. The group appears in the claim `cognito:groups` of
   * tokens that are issued from then on, but not in existing tokens. A user can be in at most 100 groups. Requires AWS
   * credentials.
   */
  AdminAddUserToGroup(request: AdminAddUserToGroupRequest_, context: Context<E>): HandlerResult<AdminAddUserToGroupResult>
  /**
   * List the groups of a user
   *
   * Lists the groups of a user in pages of up to 60. Requires AWS credentials.
   */
  AdminListGroupsForUser(request: AdminListGroupsForUserRequest_, context: Context<E>): HandlerResult<AdminListGroupsForUserResult>
  /**
   * Remove a user from a group
   *
   * Removes a user from a group. Removing a user who is not a member has no effect. Existing tokens contain the group
   * until they expire; to end access immediately, also sign the user out with `AdminUserGlobalSignOut`. Requires AWS
   * credentials.
   */
  AdminRemoveUserFromGroup(request: AdminRemoveUserFromGroupRequest_, context: Context<E>): HandlerResult<AdminRemoveUserFromGroupResult>
  /**
   * Create a group
   *
   * Creates a group in a user pool, optionally with an IAM role and a precedence. The name must be unique in the pool,
   * regardless of letter case, and cannot be changed later. A pool can have at most 10,000 groups; groups cannot
   * contain groups. A group grants no permissions by itself: applications read it from the token claims. Requires AWS
   * credentials.
   */
  CreateGroup(request: CreateGroupRequest_, context: Context<E>): HandlerResult<CreateGroupResult>
  /**
   * Delete a group
   *
   * Deletes a group and its memberships, but not its users. Existing tokens contain the group until they expire.
   * Requires AWS credentials.
   */
  DeleteGroup(request: DeleteGroupRequest_, context: Context<E>): HandlerResult<DeleteGroupResult>
  /**
   * Get a group
   *
   * Returns a group by name, without its members; `ListUsersInGroup` lists them. Requires AWS credentials.
   */
  GetGroup(request: GetGroupRequest_, context: Context<E>): HandlerResult<GetGroupResult>
  /**
   * List the groups of a pool
   *
   * Lists the groups of a user pool in pages of up to 60. The list cannot be filtered; read a known group with
   * `GetGroup`. Requires AWS credentials.
   */
  ListGroups(request: ListGroupsRequest_, context: Context<E>): HandlerResult<ListGroupsResult>
  /**
   * List the members of a group
   *
   * Lists the members of a group with all their attributes, in pages of up to 60. The list cannot be filtered. Requires
   * AWS credentials.
   */
  ListUsersInGroup(request: ListUsersInGroupRequest_, context: Context<E>): HandlerResult<ListUsersInGroupResult>
  /**
   * Update a group
   *
   * Updates the description, role or precedence of a group. Members that are left out of the request do not change. The
   * name cannot be changed. A new role or precedence appears in tokens that are issued from then on. Requires AWS
   * credentials.
   */
  UpdateGroup(request: UpdateGroupRequest_, context: Context<E>): HandlerResult<UpdateGroupResult>
}

/** Add a user to a group */
export const AdminAddUserToGroupRoute = createRoute({
  operationId: 'AdminAddUserToGroup',
  method: 'post',
  path: '/AdminAddUserToGroup',
  tags: ['groups'],
  summary: 'Add a user to a group',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminAddUserToGroupRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The user is in the group. The response has no body.',
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
              UserNotFoundException,
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

/** List the groups of a user */
export const AdminListGroupsForUserRoute = createRoute({
  operationId: 'AdminListGroupsForUser',
  method: 'post',
  path: '/AdminListGroupsForUser',
  tags: ['groups'],
  summary: 'List the groups of a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminListGroupsForUserRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'One page of the groups of the user.',
        content: { 'application/json': { schema: AdminListGroupsForUserResponse } },
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
              UserNotFoundException,
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

/** Remove a user from a group */
export const AdminRemoveUserFromGroupRoute = createRoute({
  operationId: 'AdminRemoveUserFromGroup',
  method: 'post',
  path: '/AdminRemoveUserFromGroup',
  tags: ['groups'],
  summary: 'Remove a user from a group',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminRemoveUserFromGroupRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The user was removed from the group. The response has no body.',
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
              UserNotFoundException,
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

/** Create a group */
export const CreateGroupRoute = createRoute({
  operationId: 'CreateGroup',
  method: 'post',
  path: '/CreateGroup',
  tags: ['groups'],
  summary: 'Create a group',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: CreateGroupRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The new group.',
        content: { 'application/json': { schema: CreateGroupResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              GroupExistsException,
              ResourceNotFoundException,
              TooManyRequestsException,
              LimitExceededException,
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

/** Delete a group */
export const DeleteGroupRoute = createRoute({
  operationId: 'DeleteGroup',
  method: 'post',
  path: '/DeleteGroup',
  tags: ['groups'],
  summary: 'Delete a group',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DeleteGroupRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The group was deleted. The response has no body.',
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

/** Get a group */
export const GetGroupRoute = createRoute({
  operationId: 'GetGroup',
  method: 'post',
  path: '/GetGroup',
  tags: ['groups'],
  summary: 'Get a group',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetGroupRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The group.',
        content: { 'application/json': { schema: GetGroupResponse } },
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

/** List the groups of a pool */
export const ListGroupsRoute = createRoute({
  operationId: 'ListGroups',
  method: 'post',
  path: '/ListGroups',
  tags: ['groups'],
  summary: 'List the groups of a pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListGroupsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'One page of the groups of the pool.',
        content: { 'application/json': { schema: ListGroupsResponse } },
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

/** List the members of a group */
export const ListUsersInGroupRoute = createRoute({
  operationId: 'ListUsersInGroup',
  method: 'post',
  path: '/ListUsersInGroup',
  tags: ['groups'],
  summary: 'List the members of a group',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListUsersInGroupRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'One page of the members of the group.',
        content: { 'application/json': { schema: ListUsersInGroupResponse } },
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

/** Update a group */
export const UpdateGroupRoute = createRoute({
  operationId: 'UpdateGroup',
  method: 'post',
  path: '/UpdateGroup',
  tags: ['groups'],
  summary: 'Update a group',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: UpdateGroupRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The updated group.',
        content: { 'application/json': { schema: UpdateGroupResponse } },
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
  AdminAddUserToGroup: { route: AdminAddUserToGroupRoute },
  AdminListGroupsForUser: { route: AdminListGroupsForUserRoute },
  AdminRemoveUserFromGroup: { route: AdminRemoveUserFromGroupRoute },
  CreateGroup: { route: CreateGroupRoute },
  DeleteGroup: { route: DeleteGroupRoute },
  GetGroup: { route: GetGroupRoute },
  ListGroups: { route: ListGroupsRoute },
  ListUsersInGroup: { route: ListUsersInGroupRoute },
  UpdateGroup: { route: UpdateGroupRoute },
} satisfies Readonly<Record<string, Row>>
