// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
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

/** Add a user to a group */
export const AdminAddUserToGroup = createRoute({
  operationId: 'AdminAddUserToGroup',
  method: 'post',
  path: '/AdminAddUserToGroup',
  tags: ['groups'],
  summary: 'Add a user to a group',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminAddUserToGroupRequest } },
    },
  },
  responses: {
    200: {
      description: 'Done.',
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
            UserNotFoundException, OperationNotEnabledException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** List the groups of a user */
export const AdminListGroupsForUser = createRoute({
  operationId: 'AdminListGroupsForUser',
  method: 'post',
  path: '/AdminListGroupsForUser',
  tags: ['groups'],
  summary: 'List the groups of a user',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminListGroupsForUserRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminListGroupsForUserResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
            UserNotFoundException, OperationNotEnabledException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Remove a user from a group */
export const AdminRemoveUserFromGroup = createRoute({
  operationId: 'AdminRemoveUserFromGroup',
  method: 'post',
  path: '/AdminRemoveUserFromGroup',
  tags: ['groups'],
  summary: 'Remove a user from a group',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminRemoveUserFromGroupRequest } },
    },
  },
  responses: {
    200: {
      description: 'Done.',
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
            UserNotFoundException, OperationNotEnabledException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Create a group */
export const CreateGroup = createRoute({
  operationId: 'CreateGroup',
  method: 'post',
  path: '/CreateGroup',
  tags: ['groups'],
  summary: 'Create a group',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: CreateGroupRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: CreateGroupResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, GroupExistsException, ResourceNotFoundException, TooManyRequestsException,
            LimitExceededException, NotAuthorizedException, OperationNotEnabledException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Delete a group */
export const DeleteGroup = createRoute({
  operationId: 'DeleteGroup',
  method: 'post',
  path: '/DeleteGroup',
  tags: ['groups'],
  summary: 'Delete a group',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DeleteGroupRequest } },
    },
  },
  responses: {
    200: {
      description: 'Done.',
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
            OperationNotEnabledException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Get a group */
export const GetGroup = createRoute({
  operationId: 'GetGroup',
  method: 'post',
  path: '/GetGroup',
  tags: ['groups'],
  summary: 'Get a group',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetGroupRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetGroupResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
            OperationNotEnabledException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** List the groups of a pool */
export const ListGroups = createRoute({
  operationId: 'ListGroups',
  method: 'post',
  path: '/ListGroups',
  tags: ['groups'],
  summary: 'List the groups of a pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListGroupsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListGroupsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
            OperationNotEnabledException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** List the members of a group */
export const ListUsersInGroup = createRoute({
  operationId: 'ListUsersInGroup',
  method: 'post',
  path: '/ListUsersInGroup',
  tags: ['groups'],
  summary: 'List the members of a group',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListUsersInGroupRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListUsersInGroupResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
            OperationNotEnabledException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})

/** Update a group */
export const UpdateGroup = createRoute({
  operationId: 'UpdateGroup',
  method: 'post',
  path: '/UpdateGroup',
  tags: ['groups'],
  summary: 'Update a group',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: UpdateGroupRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: UpdateGroupResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
            OperationNotEnabledException,
          ]),
        },
      },
    },
    500: {
      description: 'The service failed; the request may be tried again.',
      content: { 'application/json': { schema: InternalErrorException } },
    },
  },
})
