// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import {
  AliasExistsException,
  CodeDeliveryFailureException,
  InternalErrorException,
  InvalidEmailRoleAccessPolicyException,
  InvalidLambdaResponseException,
  InvalidParameterException,
  InvalidPasswordException,
  InvalidSmsRoleAccessPolicyException,
  InvalidSmsRoleTrustRelationshipException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  PasswordHistoryPolicyViolationException,
  PreconditionNotMetException,
  ResourceNotFoundException,
  TooManyFailedAttemptsException,
  TooManyRequestsException,
  UnexpectedLambdaException,
  UnsupportedUserStateException,
  UserLambdaValidationException,
  UserNotFoundException,
  UsernameExistsException,
} from '@poolhouse/schemas/generated/errors'
import {
  AdminConfirmSignUpRequest,
  AdminConfirmSignUpResponse,
  AdminCreateUserRequest,
  AdminCreateUserResponse,
  AdminDeleteUserAttributesRequest,
  AdminDeleteUserAttributesResponse,
  AdminDeleteUserRequest,
  AdminDisableUserRequest,
  AdminDisableUserResponse,
  AdminEnableUserRequest,
  AdminEnableUserResponse,
  AdminGetUserRequest,
  AdminGetUserResponse,
  AdminResetUserPasswordRequest,
  AdminResetUserPasswordResponse,
  AdminSetUserPasswordRequest,
  AdminSetUserPasswordResponse,
  AdminSetUserSettingsRequest,
  AdminSetUserSettingsResponse,
  AdminUpdateUserAttributesRequest,
  AdminUpdateUserAttributesResponse,
  AdminUserGlobalSignOutRequest,
  AdminUserGlobalSignOutResponse,
  ListUsersRequest,
  ListUsersResponse,
} from '@poolhouse/schemas/generated/users'

/** Confirm a user's sign-up without a code */
export const AdminConfirmSignUp = createRoute({
  operationId: 'AdminConfirmSignUp',
  method: 'post',
  path: '/AdminConfirmSignUp',
  tags: ['users'],
  summary: "Confirm a user's sign-up without a code",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminConfirmSignUpRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminConfirmSignUpResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
            UserLambdaValidationException, NotAuthorizedException, TooManyFailedAttemptsException,
            InvalidLambdaResponseException, TooManyRequestsException, LimitExceededException, UserNotFoundException,
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

/** Create a user and send an invitation */
export const AdminCreateUser = createRoute({
  operationId: 'AdminCreateUser',
  method: 'post',
  path: '/AdminCreateUser',
  tags: ['users'],
  summary: 'Create a user and send an invitation',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminCreateUserRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminCreateUserResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, UserNotFoundException, UsernameExistsException,
            InvalidPasswordException, CodeDeliveryFailureException, UnexpectedLambdaException,
            UserLambdaValidationException, InvalidLambdaResponseException, PreconditionNotMetException,
            InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException, TooManyRequestsException,
            NotAuthorizedException, UnsupportedUserStateException, OperationNotEnabledException,
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

/** Delete a user */
export const AdminDeleteUser = createRoute({
  operationId: 'AdminDeleteUser',
  method: 'post',
  path: '/AdminDeleteUser',
  tags: ['users'],
  summary: 'Delete a user',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminDeleteUserRequest } },
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

/** Delete attributes of a user */
export const AdminDeleteUserAttributes = createRoute({
  operationId: 'AdminDeleteUserAttributes',
  method: 'post',
  path: '/AdminDeleteUserAttributes',
  tags: ['users'],
  summary: 'Delete attributes of a user',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminDeleteUserAttributesRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminDeleteUserAttributesResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
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

/** Disable a user */
export const AdminDisableUser = createRoute({
  operationId: 'AdminDisableUser',
  method: 'post',
  path: '/AdminDisableUser',
  tags: ['users'],
  summary: 'Disable a user',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminDisableUserRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminDisableUserResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
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

/** Enable a disabled user */
export const AdminEnableUser = createRoute({
  operationId: 'AdminEnableUser',
  method: 'post',
  path: '/AdminEnableUser',
  tags: ['users'],
  summary: 'Enable a disabled user',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminEnableUserRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminEnableUserResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
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

/** Get a user by name */
export const AdminGetUser = createRoute({
  operationId: 'AdminGetUser',
  method: 'post',
  path: '/AdminGetUser',
  tags: ['users'],
  summary: 'Get a user by name',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminGetUserRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminGetUserResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
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

/** Force a user to reset the password */
export const AdminResetUserPassword = createRoute({
  operationId: 'AdminResetUserPassword',
  method: 'post',
  path: '/AdminResetUserPassword',
  tags: ['users'],
  summary: 'Force a user to reset the password',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminResetUserPasswordRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminResetUserPasswordResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
            UserLambdaValidationException, NotAuthorizedException, InvalidLambdaResponseException,
            TooManyRequestsException, LimitExceededException, UserNotFoundException,
            InvalidSmsRoleAccessPolicyException, InvalidEmailRoleAccessPolicyException,
            InvalidSmsRoleTrustRelationshipException, OperationNotEnabledException,
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

/** Set a user's password */
export const AdminSetUserPassword = createRoute({
  operationId: 'AdminSetUserPassword',
  method: 'post',
  path: '/AdminSetUserPassword',
  tags: ['users'],
  summary: "Set a user's password",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminSetUserPasswordRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminSetUserPasswordResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, NotAuthorizedException, UserNotFoundException, TooManyRequestsException,
            InvalidParameterException, InvalidPasswordException, PasswordHistoryPolicyViolationException,
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

/** Set legacy SMS delivery options for a user */
export const AdminSetUserSettings = createRoute({
  operationId: 'AdminSetUserSettings',
  method: 'post',
  path: '/AdminSetUserSettings',
  tags: ['users'],
  summary: 'Set legacy SMS delivery options for a user',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminSetUserSettingsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminSetUserSettingsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, UserNotFoundException,
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

/** Update attributes of a user */
export const AdminUpdateUserAttributes = createRoute({
  operationId: 'AdminUpdateUserAttributes',
  method: 'post',
  path: '/AdminUpdateUserAttributes',
  tags: ['users'],
  summary: 'Update attributes of a user',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminUpdateUserAttributesRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminUpdateUserAttributesResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
            UserLambdaValidationException, InvalidLambdaResponseException, AliasExistsException,
            TooManyRequestsException, NotAuthorizedException, UserNotFoundException,
            InvalidSmsRoleAccessPolicyException, InvalidEmailRoleAccessPolicyException,
            InvalidSmsRoleTrustRelationshipException, OperationNotEnabledException,
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

/** Sign a user out everywhere */
export const AdminUserGlobalSignOut = createRoute({
  operationId: 'AdminUserGlobalSignOut',
  method: 'post',
  path: '/AdminUserGlobalSignOut',
  tags: ['users'],
  summary: 'Sign a user out everywhere',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminUserGlobalSignOutRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminUserGlobalSignOutResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
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

/** List or search the users of a pool */
export const ListUsers = createRoute({
  operationId: 'ListUsers',
  method: 'post',
  path: '/ListUsers',
  tags: ['users'],
  summary: 'List or search the users of a pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListUsersRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListUsersResponse } },
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
