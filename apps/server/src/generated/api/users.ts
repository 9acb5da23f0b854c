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

/** What `AdminConfirmSignUp` is asked. */
export interface AdminConfirmSignUpRequest_ {
  readonly body: AdminConfirmSignUpRequest
}

/** What the handler of `AdminConfirmSignUp` returns. */
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

/** What `AdminCreateUser` is asked. */
export interface AdminCreateUserRequest_ {
  readonly body: AdminCreateUserRequest
}

/** What the handler of `AdminCreateUser` returns. */
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

/** What `AdminDeleteUser` is asked. */
export interface AdminDeleteUserRequest_ {
  readonly body: AdminDeleteUserRequest
}

/** What the handler of `AdminDeleteUser` returns. */
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

/** What `AdminDeleteUserAttributes` is asked. */
export interface AdminDeleteUserAttributesRequest_ {
  readonly body: AdminDeleteUserAttributesRequest
}

/** What the handler of `AdminDeleteUserAttributes` returns. */
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

/** What `AdminDisableUser` is asked. */
export interface AdminDisableUserRequest_ {
  readonly body: AdminDisableUserRequest
}

/** What the handler of `AdminDisableUser` returns. */
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

/** What `AdminEnableUser` is asked. */
export interface AdminEnableUserRequest_ {
  readonly body: AdminEnableUserRequest
}

/** What the handler of `AdminEnableUser` returns. */
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

/** What `AdminGetUser` is asked. */
export interface AdminGetUserRequest_ {
  readonly body: AdminGetUserRequest
}

/** What the handler of `AdminGetUser` returns. */
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

/** What `AdminResetUserPassword` is asked. */
export interface AdminResetUserPasswordRequest_ {
  readonly body: AdminResetUserPasswordRequest
}

/** What the handler of `AdminResetUserPassword` returns. */
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

/** What `AdminSetUserPassword` is asked. */
export interface AdminSetUserPasswordRequest_ {
  readonly body: AdminSetUserPasswordRequest
}

/** What the handler of `AdminSetUserPassword` returns. */
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

/** What `AdminSetUserSettings` is asked. */
export interface AdminSetUserSettingsRequest_ {
  readonly body: AdminSetUserSettingsRequest
}

/** What the handler of `AdminSetUserSettings` returns. */
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

/** What `AdminUpdateUserAttributes` is asked. */
export interface AdminUpdateUserAttributesRequest_ {
  readonly body: AdminUpdateUserAttributesRequest
}

/** What the handler of `AdminUpdateUserAttributes` returns. */
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

/** What `AdminUserGlobalSignOut` is asked. */
export interface AdminUserGlobalSignOutRequest_ {
  readonly body: AdminUserGlobalSignOutRequest
}

/** What the handler of `AdminUserGlobalSignOut` returns. */
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

/** What `ListUsers` is asked. */
export interface ListUsersRequest_ {
  readonly body: ListUsersRequest
}

/** What the handler of `ListUsers` returns. */
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
   * Confirm a user's sign-up without a code
   *
   * Moves a self-registered user from `UNCONFIRMED` to `CONFIRMED` without a confirmation code. Unlike `ConfirmSignUp`
   * it leaves `email_verified` and `phone_number_verified` as they were, so verify a contact separately if recovery or
   * an alias depends on it. The post-confirmation trigger runs. A user in any other status is refused with
   * `NotAuthorizedException`. Requires AWS credentials.
   */
  AdminConfirmSignUp(request: AdminConfirmSignUpRequest_, context: Context<E>): HandlerResult<AdminConfirmSignUpResult>
  /**
   * Create a user and send an invitation
   *
   * Creates a user with a temporary password, given or generated by the pool's policy, and sends an invitation unless
   * `MessageAction` is `SUPPRESS`. The user starts in `FORCE_CHANGE_PASSWORD` and chooses a password of their own at
   * first sign-in; the temporary one lapses after the policy's `TemporaryPasswordValidityDays` (7 by default). With
   * `MessageAction` `RESEND` the call renews the invitation and the temporary password of an existing user instead.
   * Attributes that the pool requires may be left out here: they are asked for with the new password. Requires AWS
   * credentials; for self-registration use `SignUp`.
   */
  AdminCreateUser(request: AdminCreateUserRequest_, context: Context<E>): HandlerResult<AdminCreateUserResult>
  /**
   * Delete a user
   *
   * Removes a user with all attributes, credentials and group memberships; this cannot be undone. Tokens already issued
   * stop working at the API, though an ID or access token checked offline stays formally valid until it expires. The
   * username becomes free again, and a user created later under it gets a new `sub`. Disable the user instead when the
   * profile may be needed again. Requires AWS credentials.
   */
  AdminDeleteUser(request: AdminDeleteUserRequest_, context: Context<E>): HandlerResult<AdminDeleteUserResult>
  /**
   * Delete attributes of a user
   *
   * Removes the named attributes from a user. Write custom attributes with their prefix, such as `custom:team`.
   * Attributes that the pool's schema requires cannot be removed. Requires AWS credentials.
   */
  AdminDeleteUserAttributes(request: AdminDeleteUserAttributesRequest_, context: Context<E>): HandlerResult<AdminDeleteUserAttributesResult>
  /**
   * Disable a user
   *
   * Bars a user from signing in and revokes the tokens the user holds, while the profile and all attributes stay.
   * Status is a separate matter: a disabled user keeps, for example, `CONFIRMED`. Repeating the call changes nothing.
   * Self-contained tokens that other services verify offline still pass there until they expire. Requires AWS
   * credentials.
   */
  AdminDisableUser(request: AdminDisableUserRequest_, context: Context<E>): HandlerResult<AdminDisableUserResult>
  /**
   * Enable a disabled user
   *
   * Lets a disabled user sign in again. Tokens revoked by `AdminDisableUser` stay dead, so the user has to authenticate
   * again. Calling it for an enabled user changes nothing. Requires AWS credentials.
   */
  AdminEnableUser(request: AdminEnableUserRequest_, context: Context<E>): HandlerResult<AdminEnableUserResult>
  /**
   * Get a user by name
   *
   * Reads one user's attributes, status, dates and MFA preferences. Every attribute is returned, including those the
   * app clients may not read. MFA members are absent when the user has none set. Requires AWS credentials; a signed-in
   * user reads the own profile with `GetUser`.
   */
  AdminGetUser(request: AdminGetUserRequest_, context: Context<E>): HandlerResult<AdminGetUserResult>
  /**
   * Force a user to reset the password
   *
   * Invalidates a user's password and sends a reset code to the recovery contact that the pool's account recovery
   * setting selects. The user's status becomes `RESET_REQUIRED`: password sign-in answers
   * `PasswordResetRequiredException` until the code and a new password go through `ConfirmForgotPassword`. A user
   * without a verified email or phone number, or in a status such as `FORCE_CHANGE_PASSWORD`, cannot be reset this way;
   * use `AdminSetUserPassword` there. The code lives one hour. Requires AWS credentials.
   */
  AdminResetUserPassword(request: AdminResetUserPasswordRequest_, context: Context<E>): HandlerResult<AdminResetUserPasswordResult>
  /**
   * Set a user's password
   *
   * Sets a password of the administrator's choice, checked against the pool's policy, without a code or message to the
   * user. With `Permanent` true the user becomes `CONFIRMED` and the password does not expire; otherwise it is
   * temporary and the status becomes `FORCE_CHANGE_PASSWORD`. The permanent form also confirms an unconfirmed user and
   * gives a federated profile a local password. Where password history is on, a recently used password is refused.
   * Requires AWS credentials.
   */
  AdminSetUserPassword(request: AdminSetUserPasswordRequest_, context: Context<E>): HandlerResult<AdminSetUserPasswordResult>
  /**
   * Set legacy SMS delivery options for a user
   *
   * Sets the older per-user options for SMS codes as a second factor. It reaches neither authenticator apps nor email
   * codes. New code should call `AdminSetUserMFAPreference`. Requires AWS credentials.
   */
  AdminSetUserSettings(request: AdminSetUserSettingsRequest_, context: Context<E>): HandlerResult<AdminSetUserSettingsResult>
  /**
   * Update attributes of a user
   *
   * Creates or overwrites the named attributes of a user, developer-only ones included; attributes not named stay as
   * they are and an empty value deletes one. Setting `email_verified` or `phone_number_verified` to `true` together
   * with the contact trusts it at once and sends no message, otherwise a changed auto-verified contact may receive a
   * verification code. Immutable attributes and `sub` are refused, and an alias that another user holds verified gives
   * `AliasExistsException`. Requires AWS credentials.
   */
  AdminUpdateUserAttributes(request: AdminUpdateUserAttributesRequest_, context: Context<E>): HandlerResult<AdminUpdateUserAttributesResult>
  /**
   * Sign a user out everywhere
   *
   * Revokes all refresh tokens of a user and makes this API and the userInfo endpoint refuse the access tokens issued
   * so far. Services that verify tokens offline keep accepting them until they expire. The managed sign-in pages'
   * browser session cookie is not cleared. The user may sign in again at once; to prevent that, disable the user.
   * Requires AWS credentials.
   */
  AdminUserGlobalSignOut(request: AdminUserGlobalSignOutRequest_, context: Context<E>): HandlerResult<AdminUserGlobalSignOutResult>
  /**
   * List or search the users of a pool
   *
   * Lists user profiles page by page, all of them or those matching one `Filter` condition. Results are eventually
   * consistent, so a user created a moment ago may be missing; look a single known user up with `AdminGetUser`. A page
   * holds up to 60 users, and a pagination token works for one hour. Custom attributes cannot be searched. Requires AWS
   * credentials.
   */
  ListUsers(request: ListUsersRequest_, context: Context<E>): HandlerResult<ListUsersResult>
}

/** Confirm a user's sign-up without a code */
export const AdminConfirmSignUpRoute = createRoute({
  operationId: 'AdminConfirmSignUp',
  method: 'post',
  path: '/AdminConfirmSignUp',
  tags: ['users'],
  summary: "Confirm a user's sign-up without a code",
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get a user by name */
export const AdminGetUserRoute = createRoute({
  operationId: 'AdminGetUser',
  method: 'post',
  path: '/AdminGetUser',
  tags: ['users'],
  summary: 'Get a user by name',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Force a user to reset the password */
export const AdminResetUserPasswordRoute = createRoute({
  operationId: 'AdminResetUserPassword',
  method: 'post',
  path: '/AdminResetUserPassword',
  tags: ['users'],
  summary: 'Force a user to reset the password',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set a user's password */
export const AdminSetUserPasswordRoute = createRoute({
  operationId: 'AdminSetUserPassword',
  method: 'post',
  path: '/AdminSetUserPassword',
  tags: ['users'],
  summary: "Set a user's password",
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set legacy SMS delivery options for a user */
export const AdminSetUserSettingsRoute = createRoute({
  operationId: 'AdminSetUserSettings',
  method: 'post',
  path: '/AdminSetUserSettings',
  tags: ['users'],
  summary: 'Set legacy SMS delivery options for a user',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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

/** The routes, and how the texts of their parameters become values. */
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
