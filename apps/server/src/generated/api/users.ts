// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
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
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** A request to `AdminConfirmSignUp`. */
export interface AdminConfirmSignUpRequest_ {
  readonly body: AdminConfirmSignUpRequest
}

/** The result of the handler of `AdminConfirmSignUp`. */
export type AdminConfirmSignUpResult = {
  readonly status: 200
  readonly body: AdminConfirmSignUpResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | UnexpectedLambdaException | UserLambdaValidationException | NotAuthorizedException | TooManyFailedAttemptsException | InvalidLambdaResponseException | TooManyRequestsException | LimitExceededException | UserNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminCreateUser`. */
export interface AdminCreateUserRequest_ {
  readonly body: AdminCreateUserRequest
}

/** The result of the handler of `AdminCreateUser`. */
export type AdminCreateUserResult = {
  readonly status: 200
  readonly body: AdminCreateUserResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | UserNotFoundException | UsernameExistsException | InvalidPasswordException | CodeDeliveryFailureException | UnexpectedLambdaException | UserLambdaValidationException | InvalidLambdaResponseException | PreconditionNotMetException | InvalidSmsRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | TooManyRequestsException | NotAuthorizedException | UnsupportedUserStateException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminDeleteUser`. */
export interface AdminDeleteUserRequest_ {
  readonly body: AdminDeleteUserRequest
}

/** The result of the handler of `AdminDeleteUser`. */
export type AdminDeleteUserResult = {
  readonly status: 200
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminDeleteUserAttributes`. */
export interface AdminDeleteUserAttributesRequest_ {
  readonly body: AdminDeleteUserAttributesRequest
}

/** The result of the handler of `AdminDeleteUserAttributes`. */
export type AdminDeleteUserAttributesResult = {
  readonly status: 200
  readonly body: AdminDeleteUserAttributesResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminDisableUser`. */
export interface AdminDisableUserRequest_ {
  readonly body: AdminDisableUserRequest
}

/** The result of the handler of `AdminDisableUser`. */
export type AdminDisableUserResult = {
  readonly status: 200
  readonly body: AdminDisableUserResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminEnableUser`. */
export interface AdminEnableUserRequest_ {
  readonly body: AdminEnableUserRequest
}

/** The result of the handler of `AdminEnableUser`. */
export type AdminEnableUserResult = {
  readonly status: 200
  readonly body: AdminEnableUserResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminGetUser`. */
export interface AdminGetUserRequest_ {
  readonly body: AdminGetUserRequest
}

/** The result of the handler of `AdminGetUser`. */
export type AdminGetUserResult = {
  readonly status: 200
  readonly body: AdminGetUserResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminResetUserPassword`. */
export interface AdminResetUserPasswordRequest_ {
  readonly body: AdminResetUserPasswordRequest
}

/** The result of the handler of `AdminResetUserPassword`. */
export type AdminResetUserPasswordResult = {
  readonly status: 200
  readonly body: AdminResetUserPasswordResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | UnexpectedLambdaException | UserLambdaValidationException | NotAuthorizedException | InvalidLambdaResponseException | TooManyRequestsException | LimitExceededException | UserNotFoundException | InvalidSmsRoleAccessPolicyException | InvalidEmailRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminSetUserPassword`. */
export interface AdminSetUserPasswordRequest_ {
  readonly body: AdminSetUserPasswordRequest
}

/** The result of the handler of `AdminSetUserPassword`. */
export type AdminSetUserPasswordResult = {
  readonly status: 200
  readonly body: AdminSetUserPasswordResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | NotAuthorizedException | UserNotFoundException | TooManyRequestsException | InvalidParameterException | InvalidPasswordException | PasswordHistoryPolicyViolationException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminSetUserSettings`. */
export interface AdminSetUserSettingsRequest_ {
  readonly body: AdminSetUserSettingsRequest
}

/** The result of the handler of `AdminSetUserSettings`. */
export type AdminSetUserSettingsResult = {
  readonly status: 200
  readonly body: AdminSetUserSettingsResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | UserNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminUpdateUserAttributes`. */
export interface AdminUpdateUserAttributesRequest_ {
  readonly body: AdminUpdateUserAttributesRequest
}

/** The result of the handler of `AdminUpdateUserAttributes`. */
export type AdminUpdateUserAttributesResult = {
  readonly status: 200
  readonly body: AdminUpdateUserAttributesResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | UnexpectedLambdaException | UserLambdaValidationException | InvalidLambdaResponseException | AliasExistsException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | InvalidSmsRoleAccessPolicyException | InvalidEmailRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminUserGlobalSignOut`. */
export interface AdminUserGlobalSignOutRequest_ {
  readonly body: AdminUserGlobalSignOutRequest
}

/** The result of the handler of `AdminUserGlobalSignOut`. */
export type AdminUserGlobalSignOutResult = {
  readonly status: 200
  readonly body: AdminUserGlobalSignOutResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `ListUsers`. */
export interface ListUsersRequest_ {
  readonly body: ListUsersRequest
}

/** The result of the handler of `ListUsers`. */
export type ListUsersResult = {
  readonly status: 200
  readonly body: ListUsersResponse
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

/** The handlers of the requests of users. */
export interface UsersHandlers<E extends Env = Env> {
  /**
   * Confirm the sign-up of a user without a code
   *
   * Sets a user who signed up from `UNCONFIRMED` to `CONFIRMED` without a confirmation code. Unlike `ConfirmSignUp`, it
   * does not change `email_verified` and `phone_number_verified`; account recovery and sign-in aliases require these to
   * be verified separately. The post-confirmation trigger runs. For a user with another status, the operation fails
   * with `NotAuthorizedException`. Requires AWS credentials.
   */
  AdminConfirmSignUp(request: AdminConfirmSignUpRequest_, context: Context<E>): HandlerResult<AdminConfirmSignUpResult>
  /**
   * Create a user and send an invitation
   *
   * Creates a user with a temporary password, which is either given or generated, and sends an invitation unless
   * `MessageAction` is `SUPPRESS`. The user has the status `FORCE_CHANGE_PASSWORD` and must set a new password at the
   * first sign-in. The temporary password expires after `TemporaryPasswordValidityDays` of the password policy (7 by
   * default). A user who can sign in with a one-time code and is created without a temporary password is `CONFIRMED`
   * immediately. With `MessageAction` `RESEND`, an existing user receives a new invitation with a new temporary
   * password. Attributes that the pool requires may be left out: the user adds them together with the new password.
   * Requires AWS credentials; users create their own account with `SignUp`.
   */
  AdminCreateUser(request: AdminCreateUserRequest_, context: Context<E>): HandlerResult<AdminCreateUserResult>
  /**
   * Delete a user
   *
   * Deletes a user with all attributes, credentials and group memberships. It cannot be undone; use `AdminDisableUser`
   * if the profile may be needed again. The API rejects the tokens of the user from then on, but services that verify
   * tokens offline accept them until they expire. The username becomes available again; a new user with that name has a
   * different `sub`. Requires AWS credentials.
   */
  AdminDeleteUser(request: AdminDeleteUserRequest_, context: Context<E>): HandlerResult<AdminDeleteUserResult>
  /**
   * Delete attributes of a user
   *
   * Deletes the named attributes of a user. Custom attributes are named with their prefix, such as `custom:team`.
   * Attributes that the pool requires cannot be deleted. Requires AWS credentials.
   */
  AdminDeleteUserAttributes(request: AdminDeleteUserAttributesRequest_, context: Context<E>): HandlerResult<AdminDeleteUserAttributesResult>
  /**
   * Disable a user
   *
   * Disables a user: the user can no longer sign in, and all tokens of the user are revoked. Services that verify
   * tokens offline accept existing tokens until they expire. The profile, with all attributes and the status, does not
   * change. Disabling a disabled user has no effect. Requires AWS credentials.
   */
  AdminDisableUser(request: AdminDisableUserRequest_, context: Context<E>): HandlerResult<AdminDisableUserResult>
  /**
   * Enable a disabled user
   *
   * Enables a disabled user, who can then sign in again. Tokens that `AdminDisableUser` revoked stay revoked. Enabling
   * an enabled user has no effect. Requires AWS credentials.
   */
  AdminEnableUser(request: AdminEnableUserRequest_, context: Context<E>): HandlerResult<AdminEnableUserResult>
  /**
   * Get a user by username
   *
   * Returns the attributes, status, dates and MFA preferences of a user, including attributes that app clients may not
   * read. Requires AWS credentials; signed-in users read their own profile with `GetUser`.
   */
  AdminGetUser(request: AdminGetUserRequest_, context: Context<E>): HandlerResult<AdminGetUserResult>
  /**
   * Force a user to reset their password
   *
   * Invalidates the password of a user and sends a reset code to the destination that the account recovery setting of
   * the pool selects. The status of the user becomes `RESET_REQUIRED`: sign-in with a password fails with
   * `PasswordResetRequiredException` until `ConfirmForgotPassword` sets a new password with the code, which is valid
   * for one hour. The operation requires a verified email address or phone number and fails in some statuses, such as
   * `FORCE_CHANGE_PASSWORD`; use `AdminSetUserPassword` for these users. Requires AWS credentials.
   */
  AdminResetUserPassword(request: AdminResetUserPasswordRequest_, context: Context<E>): HandlerResult<AdminResetUserPasswordResult>
  /**
   * Set the password of a user
   *
   * Sets the password of a user without a code or a message to the user. The password must meet the password policy of
   * the pool and, if the pool keeps a password history, differ from recent passwords. With `Permanent` set to `true`,
   * the user becomes `CONFIRMED` and the password does not expire. Otherwise the password is temporary and the status
   * becomes `FORCE_CHANGE_PASSWORD`. A permanent password also confirms an unconfirmed user, and lets a federated user
   * sign in with a password. Requires AWS credentials.
   */
  AdminSetUserPassword(request: AdminSetUserPasswordRequest_, context: Context<E>): HandlerResult<AdminSetUserPasswordResult>
  /**
   * Set the deprecated SMS MFA options of a user
   *
   * Sets the deprecated options of a user for MFA codes by SMS. It does not affect authenticator apps or email codes.
   * Use `AdminSetUserMFAPreference` instead. Requires AWS credentials.
   */
  AdminSetUserSettings(request: AdminSetUserSettingsRequest_, context: Context<E>): HandlerResult<AdminSetUserSettingsResult>
  /**
   * Update attributes of a user
   *
   * Creates or replaces the named attributes of a user, including developer-only attributes. Other attributes do not
   * change, and an empty value deletes an attribute. To change an email address or phone number without a verification
   * code, set `email_verified` or `phone_number_verified` to `true` in the same request; otherwise a code is sent if
   * the pool verifies the attribute automatically. `sub` and immutable attributes are rejected. If another user has
   * verified the value as an alias, the operation fails with `AliasExistsException`. Requires AWS credentials.
   */
  AdminUpdateUserAttributes(request: AdminUpdateUserAttributesRequest_, context: Context<E>): HandlerResult<AdminUpdateUserAttributesResult>
  /**
   * Sign a user out everywhere
   *
   * Revokes all refresh tokens of a user. This API and the userInfo endpoint reject the existing access tokens of the
   * user from then on; services that verify tokens offline accept them until they expire. The session cookie of the
   * sign-in pages is not cleared. The user can sign in again immediately; to prevent that, disable the user. Requires
   * AWS credentials.
   */
  AdminUserGlobalSignOut(request: AdminUserGlobalSignOutRequest_, context: Context<E>): HandlerResult<AdminUserGlobalSignOutResult>
  /**
   * List or search the users of a pool
   *
   * Lists the users of a pool in pages of up to 60, either all or those that match one `Filter` condition. Custom
   * attributes cannot be searched. Results are eventually consistent: a user created a moment ago may be missing, so
   * read a known user with `AdminGetUser`. A pagination token is valid for one hour. Requires AWS credentials.
   */
  ListUsers(request: ListUsersRequest_, context: Context<E>): HandlerResult<ListUsersResult>
}

/** Confirm the sign-up of a user without a code */
export const AdminConfirmSignUpRoute = createRoute({
  operationId: 'AdminConfirmSignUp',
  method: 'post',
  path: '/AdminConfirmSignUp',
  tags: ['users'],
  summary: 'Confirm the sign-up of a user without a code',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminConfirmSignUpRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The user was confirmed. The response is empty.',
        content: { 'application/json': { schema: AdminConfirmSignUpResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              UnexpectedLambdaException,
              UserLambdaValidationException,
              NotAuthorizedException,
              TooManyFailedAttemptsException,
              InvalidLambdaResponseException,
              TooManyRequestsException,
              LimitExceededException,
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

/** Create a user and send an invitation */
export const AdminCreateUserRoute = createRoute({
  operationId: 'AdminCreateUser',
  method: 'post',
  path: '/AdminCreateUser',
  tags: ['users'],
  summary: 'Create a user and send an invitation',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminCreateUserRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The new user.',
        content: { 'application/json': { schema: AdminCreateUserResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              UserNotFoundException,
              UsernameExistsException,
              InvalidPasswordException,
              CodeDeliveryFailureException,
              UnexpectedLambdaException,
              UserLambdaValidationException,
              InvalidLambdaResponseException,
              PreconditionNotMetException,
              InvalidSmsRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
              TooManyRequestsException,
              NotAuthorizedException,
              UnsupportedUserStateException,
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

/** Delete a user */
export const AdminDeleteUserRoute = createRoute({
  operationId: 'AdminDeleteUser',
  method: 'post',
  path: '/AdminDeleteUser',
  tags: ['users'],
  summary: 'Delete a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminDeleteUserRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The user was deleted. The response has no body.',
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

/** Delete attributes of a user */
export const AdminDeleteUserAttributesRoute = createRoute({
  operationId: 'AdminDeleteUserAttributes',
  method: 'post',
  path: '/AdminDeleteUserAttributes',
  tags: ['users'],
  summary: 'Delete attributes of a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminDeleteUserAttributesRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The attributes were deleted. The response is empty.',
        content: { 'application/json': { schema: AdminDeleteUserAttributesResponse } },
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

/** Disable a user */
export const AdminDisableUserRoute = createRoute({
  operationId: 'AdminDisableUser',
  method: 'post',
  path: '/AdminDisableUser',
  tags: ['users'],
  summary: 'Disable a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminDisableUserRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The user was disabled. The response is empty.',
        content: { 'application/json': { schema: AdminDisableUserResponse } },
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

/** Enable a disabled user */
export const AdminEnableUserRoute = createRoute({
  operationId: 'AdminEnableUser',
  method: 'post',
  path: '/AdminEnableUser',
  tags: ['users'],
  summary: 'Enable a disabled user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminEnableUserRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The user was enabled. The response is empty.',
        content: { 'application/json': { schema: AdminEnableUserResponse } },
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

/** Get a user by username */
export const AdminGetUserRoute = createRoute({
  operationId: 'AdminGetUser',
  method: 'post',
  path: '/AdminGetUser',
  tags: ['users'],
  summary: 'Get a user by username',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminGetUserRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: "The user's attributes, status, dates and MFA settings.",
        content: { 'application/json': { schema: AdminGetUserResponse } },
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

/** Force a user to reset their password */
export const AdminResetUserPasswordRoute = createRoute({
  operationId: 'AdminResetUserPassword',
  method: 'post',
  path: '/AdminResetUserPassword',
  tags: ['users'],
  summary: 'Force a user to reset their password',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminResetUserPasswordRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The password was reset. The response is empty.',
        content: { 'application/json': { schema: AdminResetUserPasswordResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              UnexpectedLambdaException,
              UserLambdaValidationException,
              NotAuthorizedException,
              InvalidLambdaResponseException,
              TooManyRequestsException,
              LimitExceededException,
              UserNotFoundException,
              InvalidSmsRoleAccessPolicyException,
              InvalidEmailRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
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

/** Set the password of a user */
export const AdminSetUserPasswordRoute = createRoute({
  operationId: 'AdminSetUserPassword',
  method: 'post',
  path: '/AdminSetUserPassword',
  tags: ['users'],
  summary: 'Set the password of a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminSetUserPasswordRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The password was set. The response is empty.',
        content: { 'application/json': { schema: AdminSetUserPasswordResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              NotAuthorizedException,
              UserNotFoundException,
              TooManyRequestsException,
              InvalidParameterException,
              InvalidPasswordException,
              PasswordHistoryPolicyViolationException,
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

/** Set the deprecated SMS MFA options of a user */
export const AdminSetUserSettingsRoute = createRoute({
  operationId: 'AdminSetUserSettings',
  method: 'post',
  path: '/AdminSetUserSettings',
  tags: ['users'],
  summary: 'Set the deprecated SMS MFA options of a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminSetUserSettingsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The settings were stored. The response is empty.',
        content: { 'application/json': { schema: AdminSetUserSettingsResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
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

/** Update attributes of a user */
export const AdminUpdateUserAttributesRoute = createRoute({
  operationId: 'AdminUpdateUserAttributes',
  method: 'post',
  path: '/AdminUpdateUserAttributes',
  tags: ['users'],
  summary: 'Update attributes of a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminUpdateUserAttributesRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The attributes were stored. The response is empty.',
        content: { 'application/json': { schema: AdminUpdateUserAttributesResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              UnexpectedLambdaException,
              UserLambdaValidationException,
              InvalidLambdaResponseException,
              AliasExistsException,
              TooManyRequestsException,
              NotAuthorizedException,
              UserNotFoundException,
              InvalidSmsRoleAccessPolicyException,
              InvalidEmailRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
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

/** Sign a user out everywhere */
export const AdminUserGlobalSignOutRoute = createRoute({
  operationId: 'AdminUserGlobalSignOut',
  method: 'post',
  path: '/AdminUserGlobalSignOut',
  tags: ['users'],
  summary: 'Sign a user out everywhere',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminUserGlobalSignOutRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: "The user's tokens were revoked. The response is empty.",
        content: { 'application/json': { schema: AdminUserGlobalSignOutResponse } },
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

/** List or search the users of a pool */
export const ListUsersRoute = createRoute({
  operationId: 'ListUsers',
  method: 'post',
  path: '/ListUsers',
  tags: ['users'],
  summary: 'List or search the users of a pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListUsersRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'One page of the users that match the filter.',
        content: { 'application/json': { schema: ListUsersResponse } },
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

/** The routes, and the conversion of the texts of their parameters to values. */
export const rows = {
  AdminConfirmSignUp: { route: AdminConfirmSignUpRoute },
  AdminCreateUser: { route: AdminCreateUserRoute },
  AdminDeleteUser: { route: AdminDeleteUserRoute },
  AdminDeleteUserAttributes: { route: AdminDeleteUserAttributesRoute },
  AdminDisableUser: { route: AdminDisableUserRoute },
  AdminEnableUser: { route: AdminEnableUserRoute },
  AdminGetUser: { route: AdminGetUserRoute },
  AdminResetUserPassword: { route: AdminResetUserPasswordRoute },
  AdminSetUserPassword: { route: AdminSetUserPasswordRoute },
  AdminSetUserSettings: { route: AdminSetUserSettingsRoute },
  AdminUpdateUserAttributes: { route: AdminUpdateUserAttributesRoute },
  AdminUserGlobalSignOut: { route: AdminUserGlobalSignOutRoute },
  ListUsers: { route: ListUsersRoute },
} satisfies Readonly<Record<string, Row>>
