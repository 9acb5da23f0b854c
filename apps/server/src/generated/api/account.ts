// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import {
  ChangePasswordRequest,
  ChangePasswordResponse,
  ConfirmForgotPasswordRequest,
  ConfirmForgotPasswordResponse,
  ConfirmSignUpRequest,
  ConfirmSignUpResponse,
  DeleteUserAttributesRequest,
  DeleteUserAttributesResponse,
  DeleteUserRequest,
  ForgotPasswordRequest,
  ForgotPasswordResponse,
  GetUserAttributeVerificationCodeRequest,
  GetUserAttributeVerificationCodeResponse,
  GetUserRequest,
  GetUserResponse,
  GlobalSignOutRequest,
  GlobalSignOutResponse,
  ResendConfirmationCodeRequest,
  ResendConfirmationCodeResponse,
  SetUserSettingsRequest,
  SetUserSettingsResponse,
  SignUpRequest,
  SignUpResponse,
  UpdateUserAttributesRequest,
  UpdateUserAttributesResponse,
  VerifyUserAttributeRequest,
  VerifyUserAttributeResponse,
} from '@poolhouse/schemas/generated/account'
import {
  AliasExistsException,
  CodeDeliveryFailureException,
  CodeMismatchException,
  ExpiredCodeException,
  ForbiddenException,
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
  PasswordResetRequiredException,
  ResourceNotFoundException,
  TooManyFailedAttemptsException,
  TooManyRequestsException,
  UnexpectedLambdaException,
  UserLambdaValidationException,
  UserNotConfirmedException,
  UserNotFoundException,
  UsernameExistsException,
} from '@poolhouse/schemas/generated/errors'
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** What `ChangePassword` is asked. */
export interface ChangePasswordRequest_ {
  readonly body: ChangePasswordRequest
}

/** What the handler of `ChangePassword` returns. */
export type ChangePasswordResult = {
  readonly status: 200
  readonly body: ChangePasswordResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | InvalidPasswordException | PasswordHistoryPolicyViolationException | NotAuthorizedException | TooManyRequestsException | LimitExceededException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `ConfirmForgotPassword` is asked. */
export interface ConfirmForgotPasswordRequest_ {
  readonly body: ConfirmForgotPasswordRequest
}

/** What the handler of `ConfirmForgotPassword` returns. */
export type ConfirmForgotPasswordResult = {
  readonly status: 200
  readonly body: ConfirmForgotPasswordResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | UnexpectedLambdaException | UserLambdaValidationException | InvalidParameterException | InvalidPasswordException | PasswordHistoryPolicyViolationException | NotAuthorizedException | CodeMismatchException | ExpiredCodeException | TooManyFailedAttemptsException | InvalidLambdaResponseException | TooManyRequestsException | LimitExceededException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `ConfirmSignUp` is asked. */
export interface ConfirmSignUpRequest_ {
  readonly body: ConfirmSignUpRequest
}

/** What the handler of `ConfirmSignUp` returns. */
export type ConfirmSignUpResult = {
  readonly status: 200
  readonly body: ConfirmSignUpResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | UnexpectedLambdaException | UserLambdaValidationException | NotAuthorizedException | TooManyFailedAttemptsException | CodeMismatchException | ExpiredCodeException | InvalidLambdaResponseException | AliasExistsException | TooManyRequestsException | LimitExceededException | UserNotFoundException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `DeleteUser` is asked. */
export interface DeleteUserRequest_ {
  readonly body: DeleteUserRequest
}

/** What the handler of `DeleteUser` returns. */
export type DeleteUserResult = {
  readonly status: 200
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | TooManyRequestsException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `DeleteUserAttributes` is asked. */
export interface DeleteUserAttributesRequest_ {
  readonly body: DeleteUserAttributesRequest
}

/** What the handler of `DeleteUserAttributes` returns. */
export type DeleteUserAttributesResult = {
  readonly status: 200
  readonly body: DeleteUserAttributesResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | TooManyRequestsException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `ForgotPassword` is asked. */
export interface ForgotPasswordRequest_ {
  readonly body: ForgotPasswordRequest
}

/** What the handler of `ForgotPassword` returns. */
export type ForgotPasswordResult = {
  readonly status: 200
  readonly body: ForgotPasswordResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | UnexpectedLambdaException | UserLambdaValidationException | NotAuthorizedException | InvalidLambdaResponseException | TooManyRequestsException | LimitExceededException | InvalidSmsRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | InvalidEmailRoleAccessPolicyException | CodeDeliveryFailureException | UserNotFoundException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `GetUser` is asked. */
export interface GetUserRequest_ {
  readonly body: GetUserRequest
}

/** What the handler of `GetUser` returns. */
export type GetUserResult = {
  readonly status: 200
  readonly body: GetUserResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | TooManyRequestsException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `GetUserAttributeVerificationCode` is asked. */
export interface GetUserAttributeVerificationCodeRequest_ {
  readonly body: GetUserAttributeVerificationCodeRequest
}

/** What the handler of `GetUserAttributeVerificationCode` returns. */
export type GetUserAttributeVerificationCodeResult = {
  readonly status: 200
  readonly body: GetUserAttributeVerificationCodeResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | UnexpectedLambdaException | UserLambdaValidationException | InvalidLambdaResponseException | InvalidSmsRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | InvalidEmailRoleAccessPolicyException | CodeDeliveryFailureException | LimitExceededException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `GlobalSignOut` is asked. */
export interface GlobalSignOutRequest_ {
  readonly body: GlobalSignOutRequest
}

/** What the handler of `GlobalSignOut` returns. */
export type GlobalSignOutResult = {
  readonly status: 200
  readonly body: GlobalSignOutResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | TooManyRequestsException | PasswordResetRequiredException | UserNotConfirmedException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `ResendConfirmationCode` is asked. */
export interface ResendConfirmationCodeRequest_ {
  readonly body: ResendConfirmationCodeRequest
}

/** What the handler of `ResendConfirmationCode` returns. */
export type ResendConfirmationCodeResult = {
  readonly status: 200
  readonly body: ResendConfirmationCodeResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | UnexpectedLambdaException | UserLambdaValidationException | NotAuthorizedException | InvalidLambdaResponseException | TooManyRequestsException | LimitExceededException | InvalidSmsRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | InvalidEmailRoleAccessPolicyException | CodeDeliveryFailureException | UserNotFoundException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `SetUserSettings` is asked. */
export interface SetUserSettingsRequest_ {
  readonly body: SetUserSettingsRequest
}

/** What the handler of `SetUserSettings` returns. */
export type SetUserSettingsResult = {
  readonly status: 200
  readonly body: SetUserSettingsResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `SignUp` is asked. */
export interface SignUpRequest_ {
  readonly body: SignUpRequest
}

/** What the handler of `SignUp` returns. */
export type SignUpResult = {
  readonly status: 200
  readonly body: SignUpResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | UnexpectedLambdaException | UserLambdaValidationException | NotAuthorizedException | InvalidPasswordException | InvalidLambdaResponseException | UsernameExistsException | TooManyRequestsException | LimitExceededException | InvalidSmsRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | InvalidEmailRoleAccessPolicyException | CodeDeliveryFailureException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `UpdateUserAttributes` is asked. */
export interface UpdateUserAttributesRequest_ {
  readonly body: UpdateUserAttributesRequest
}

/** What the handler of `UpdateUserAttributes` returns. */
export type UpdateUserAttributesResult = {
  readonly status: 200
  readonly body: UpdateUserAttributesResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | CodeMismatchException | ExpiredCodeException | NotAuthorizedException | UnexpectedLambdaException | UserLambdaValidationException | InvalidLambdaResponseException | TooManyRequestsException | AliasExistsException | InvalidSmsRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | InvalidEmailRoleAccessPolicyException | CodeDeliveryFailureException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** What `VerifyUserAttribute` is asked. */
export interface VerifyUserAttributeRequest_ {
  readonly body: VerifyUserAttributeRequest
}

/** What the handler of `VerifyUserAttribute` returns. */
export type VerifyUserAttributeResult = {
  readonly status: 200
  readonly body: VerifyUserAttributeResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | CodeMismatchException | ExpiredCodeException | NotAuthorizedException | TooManyRequestsException | LimitExceededException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | AliasExistsException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of account. */
export interface AccountHandlers<E extends Env = Env> {
  /**
   * Change the own password
   *
   * Replaces the signed-in user's password after checking the previous one. The new password must satisfy the pool's
   * policy and, where a history is kept, differ from recent ones. Other sessions of the user keep running. Five
   * attempts per user and hour are allowed. Authorized by the user's access token.
   */
  ChangePassword(request: ChangePasswordRequest_, context: Context<E>): HandlerResult<ChangePasswordResult>
  /**
   * Set a new password with a reset code
   *
   * Checks the code sent by `ForgotPassword` or `AdminResetUserPassword` and sets the new password, after which the
   * user is `CONFIRMED`. The post-confirmation trigger runs. Sessions opened before the reset may remain: call
   * `GlobalSignOut` after signing in if they must end. The limit on tries is shared with `ForgotPassword`. Public: the
   * client id identifies the caller, with `SecretHash` when the client has a secret.
   */
  ConfirmForgotPassword(request: ConfirmForgotPasswordRequest_, context: Context<E>): HandlerResult<ConfirmForgotPasswordResult>
  /**
   * Confirm a sign-up with the code received
   *
   * Checks the code from `SignUp` or `ResendConfirmationCode`, makes the user `CONFIRMED` and marks the contact that
   * received the code as verified. The post-confirmation trigger runs. Only the newest code counts; it lives 24 hours,
   * and a user has 15 tries per hour. When the contact is already another user's verified alias the call fails with
   * `AliasExistsException` unless `ForceAliasCreation` is true. Public: the client id identifies the caller, with
   * `SecretHash` when the client has a secret.
   */
  ConfirmSignUp(request: ConfirmSignUpRequest_, context: Context<E>): HandlerResult<ConfirmSignUpResult>
  /**
   * Delete the own account
   *
   * Deletes the signed-in user for good, with all attributes and credentials. Tokens of the user are refused
   * afterwards, though services that verify them offline notice only at expiry. This cannot be undone, so have the
   * application ask first. Authorized by the user's access token.
   */
  DeleteUser(request: DeleteUserRequest_, context: Context<E>): HandlerResult<DeleteUserResult>
  /**
   * Delete own attributes
   *
   * Removes the named attributes of the signed-in user, within what the app client may write. Custom attributes are
   * named with their prefix, such as `custom:team`. Required attributes cannot be removed. Authorized by the user's
   * access token.
   */
  DeleteUserAttributes(request: DeleteUserAttributesRequest_, context: Context<E>): HandlerResult<DeleteUserAttributesResult>
  /**
   * Send a password reset code
   *
   * Sends a reset code to the contact chosen by the pool's account recovery setting: the first by priority that the
   * user has verified. The password stays valid until `ConfirmForgotPassword` succeeds; the code lives one hour, and
   * reset attempts are limited to between 5 and 20 per user and hour. With user existence errors prevented, unknown
   * users too are answered with plausible delivery details. Users in `FORCE_CHANGE_PASSWORD` and pools with
   * administrator-only recovery are refused. Public: the client id identifies the caller, with `SecretHash` when the
   * client has a secret.
   */
  ForgotPassword(request: ForgotPasswordRequest_, context: Context<E>): HandlerResult<ForgotPasswordResult>
  /**
   * Get the own profile
   *
   * Returns the signed-in user's attributes and MFA preferences, limited to the attributes that the app client may
   * read. Status and dates are not included; administrators get them with `AdminGetUser`. Calling it is also a way to
   * learn whether an access token has been revoked. Authorized by the user's access token.
   */
  GetUser(request: GetUserRequest_, context: Context<E>): HandlerResult<GetUserResult>
  /**
   * Send a code to verify an own email or phone number
   *
   * Sends a code with which the signed-in user proves ownership of the current email address or phone number, or of the
   * pending new value where verification comes before an update. Works for verified contacts too. A new request makes
   * the earlier code invalid; codes live 24 hours, and a user may ask five times per hour. Any attribute other than
   * `email` and `phone_number` is refused. Authorized by the user's access token.
   */
  GetUserAttributeVerificationCode(request: GetUserAttributeVerificationCodeRequest_, context: Context<E>): HandlerResult<GetUserAttributeVerificationCodeResult>
  /**
   * Sign out everywhere
   *
   * Revokes all refresh tokens of the signed-in user and makes this API and the userInfo endpoint refuse access tokens
   * issued so far, the one used for this call included. Services that verify tokens offline accept them until expiry.
   * To end a single sign-in use `RevokeToken`; the managed sign-in pages' browser session cookie is cleared at their
   * logout endpoint. Authorized by the user's access token.
   */
  GlobalSignOut(request: GlobalSignOutRequest_, context: Context<E>): HandlerResult<GlobalSignOutResult>
  /**
   * Send the sign-up confirmation code again
   *
   * Sends a new confirmation code to an unconfirmed user; codes sent earlier stop working. A user may ask five times
   * per hour. With user existence errors prevented, an unknown name is answered with invented delivery details, so a
   * success here does not prove that a user exists. Public: the client id identifies the caller, with `SecretHash` when
   * the client has a secret.
   */
  ResendConfirmationCode(request: ResendConfirmationCodeRequest_, context: Context<E>): HandlerResult<ResendConfirmationCodeResult>
  /**
   * Set own legacy SMS delivery options
   *
   * Sets the older options of the signed-in user for SMS codes as a second factor. It reaches neither authenticator
   * apps nor email codes. New code should call `SetUserMFAPreference`. Authorized by the user's access token.
   */
  SetUserSettings(request: SetUserSettingsRequest_, context: Context<E>): HandlerResult<SetUserSettingsResult>
  /**
   * Register a new user
   *
   * Registers a user by their own request, in status `UNCONFIRMED`, and sends a confirmation code to an auto-verified
   * contact if there is one (the phone number when both are given and auto-verified). A pre-sign-up trigger may reject
   * the request or confirm the user at once. A taken username is reported openly with `UsernameExistsException`; a
   * taken email or phone alias only shows when the sign-up is confirmed. If sending fails with `LimitExceededException`
   * or a delivery error the user may exist all the same: resend the code rather than sign up again. Public: the client
   * id identifies the caller, with `SecretHash` when the client has a secret.
   */
  SignUp(request: SignUpRequest_, context: Context<E>): HandlerResult<SignUpResult>
  /**
   * Update own attributes
   *
   * Creates or overwrites the named attributes of the signed-in user, within what the app client may write; an empty
   * value deletes an attribute. A new value of an auto-verified email or phone number gets a verification code: it is
   * unverified until `VerifyUserAttribute`, or, if the pool requires verification before update, the old value stays in
   * force until then. `sub`, immutable attributes and `email_verified` or `phone_number_verified` cannot be set.
   * Authorized by the user's access token.
   */
  UpdateUserAttributes(request: UpdateUserAttributesRequest_, context: Context<E>): HandlerResult<UpdateUserAttributesResult>
  /**
   * Verify an own email or phone number with a code
   *
   * Checks a code from `GetUserAttributeVerificationCode` or `UpdateUserAttributes` and marks the contact verified; a
   * pending new value takes effect. A verified contact may then serve for sign-in by alias and for recovery. A code
   * works for one attribute and once; 15 tries per user and hour are allowed. Tokens issued earlier keep the old claim.
   * Authorized by the user's access token.
   */
  VerifyUserAttribute(request: VerifyUserAttributeRequest_, context: Context<E>): HandlerResult<VerifyUserAttributeResult>
}

/** Change the own password */
export const ChangePasswordRoute = createRoute({
  operationId: 'ChangePassword',
  method: 'post',
  path: '/ChangePassword',
  tags: ['account'],
  summary: 'Change the own password',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ChangePasswordRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The password was changed. The response is empty.',
        content: { 'application/json': { schema: ChangePasswordResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              InvalidPasswordException,
              PasswordHistoryPolicyViolationException,
              NotAuthorizedException,
              TooManyRequestsException,
              LimitExceededException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Set a new password with a reset code */
export const ConfirmForgotPasswordRoute = createRoute({
  operationId: 'ConfirmForgotPassword',
  method: 'post',
  path: '/ConfirmForgotPassword',
  tags: ['account'],
  summary: 'Set a new password with a reset code',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ConfirmForgotPasswordRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The new password was set. The response is empty.',
        content: { 'application/json': { schema: ConfirmForgotPasswordResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              UnexpectedLambdaException,
              UserLambdaValidationException,
              InvalidParameterException,
              InvalidPasswordException,
              PasswordHistoryPolicyViolationException,
              NotAuthorizedException,
              CodeMismatchException,
              ExpiredCodeException,
              TooManyFailedAttemptsException,
              InvalidLambdaResponseException,
              TooManyRequestsException,
              LimitExceededException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Confirm a sign-up with the code received */
export const ConfirmSignUpRoute = createRoute({
  operationId: 'ConfirmSignUp',
  method: 'post',
  path: '/ConfirmSignUp',
  tags: ['account'],
  summary: 'Confirm a sign-up with the code received',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ConfirmSignUpRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The sign-up was confirmed. If the app client allows choice-based sign-in, `Session` continues with `InitiateAuth`.',
        content: { 'application/json': { schema: ConfirmSignUpResponse } },
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
              CodeMismatchException,
              ExpiredCodeException,
              InvalidLambdaResponseException,
              AliasExistsException,
              TooManyRequestsException,
              LimitExceededException,
              UserNotFoundException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Delete the own account */
export const DeleteUserRoute = createRoute({
  operationId: 'DeleteUser',
  method: 'post',
  path: '/DeleteUser',
  tags: ['account'],
  summary: 'Delete the own account',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DeleteUserRequest } },
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
              NotAuthorizedException,
              TooManyRequestsException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Delete own attributes */
export const DeleteUserAttributesRoute = createRoute({
  operationId: 'DeleteUserAttributes',
  method: 'post',
  path: '/DeleteUserAttributes',
  tags: ['account'],
  summary: 'Delete own attributes',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DeleteUserAttributesRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The attributes were deleted. The response is empty.',
        content: { 'application/json': { schema: DeleteUserAttributesResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              NotAuthorizedException,
              TooManyRequestsException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Send a password reset code */
export const ForgotPasswordRoute = createRoute({
  operationId: 'ForgotPassword',
  method: 'post',
  path: '/ForgotPassword',
  tags: ['account'],
  summary: 'Send a password reset code',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ForgotPasswordRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'Where the code was sent, with the address partly hidden.',
        content: { 'application/json': { schema: ForgotPasswordResponse } },
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
              InvalidSmsRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
              InvalidEmailRoleAccessPolicyException,
              CodeDeliveryFailureException,
              UserNotFoundException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Get the own profile */
export const GetUserRoute = createRoute({
  operationId: 'GetUser',
  method: 'post',
  path: '/GetUser',
  tags: ['account'],
  summary: 'Get the own profile',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetUserRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The attributes and MFA settings of the signed-in user.',
        content: { 'application/json': { schema: GetUserResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              NotAuthorizedException,
              TooManyRequestsException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Send a code to verify an own email or phone number */
export const GetUserAttributeVerificationCodeRoute = createRoute({
  operationId: 'GetUserAttributeVerificationCode',
  method: 'post',
  path: '/GetUserAttributeVerificationCode',
  tags: ['account'],
  summary: 'Send a code to verify an own email or phone number',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetUserAttributeVerificationCodeRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'Where the code was sent, with the address partly hidden.',
        content: { 'application/json': { schema: GetUserAttributeVerificationCodeResponse } },
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
              UnexpectedLambdaException,
              UserLambdaValidationException,
              InvalidLambdaResponseException,
              InvalidSmsRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
              InvalidEmailRoleAccessPolicyException,
              CodeDeliveryFailureException,
              LimitExceededException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Sign out everywhere */
export const GlobalSignOutRoute = createRoute({
  operationId: 'GlobalSignOut',
  method: 'post',
  path: '/GlobalSignOut',
  tags: ['account'],
  summary: 'Sign out everywhere',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GlobalSignOutRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: "The user's tokens were revoked. The response is empty.",
        content: { 'application/json': { schema: GlobalSignOutResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              NotAuthorizedException,
              TooManyRequestsException,
              PasswordResetRequiredException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Send the sign-up confirmation code again */
export const ResendConfirmationCodeRoute = createRoute({
  operationId: 'ResendConfirmationCode',
  method: 'post',
  path: '/ResendConfirmationCode',
  tags: ['account'],
  summary: 'Send the sign-up confirmation code again',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ResendConfirmationCodeRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'Where the code was sent, with the address partly hidden.',
        content: { 'application/json': { schema: ResendConfirmationCodeResponse } },
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
              InvalidSmsRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
              InvalidEmailRoleAccessPolicyException,
              CodeDeliveryFailureException,
              UserNotFoundException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Set own legacy SMS delivery options */
export const SetUserSettingsRoute = createRoute({
  operationId: 'SetUserSettings',
  method: 'post',
  path: '/SetUserSettings',
  tags: ['account'],
  summary: 'Set own legacy SMS delivery options',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: SetUserSettingsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The settings were stored. The response is empty.',
        content: { 'application/json': { schema: SetUserSettingsResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              NotAuthorizedException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Register a new user */
export const SignUpRoute = createRoute({
  operationId: 'SignUp',
  method: 'post',
  path: '/SignUp',
  tags: ['account'],
  summary: 'Register a new user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: SignUpRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The id of the new user, whether the account is confirmed, and where the code was sent if it is not.',
        content: { 'application/json': { schema: SignUpResponse } },
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
              InvalidPasswordException,
              InvalidLambdaResponseException,
              UsernameExistsException,
              TooManyRequestsException,
              LimitExceededException,
              InvalidSmsRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
              InvalidEmailRoleAccessPolicyException,
              CodeDeliveryFailureException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Update own attributes */
export const UpdateUserAttributesRoute = createRoute({
  operationId: 'UpdateUserAttributes',
  method: 'post',
  path: '/UpdateUserAttributes',
  tags: ['account'],
  summary: 'Update own attributes',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: UpdateUserAttributesRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'Where codes were sent for the addresses that must be verified.',
        content: { 'application/json': { schema: UpdateUserAttributesResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              CodeMismatchException,
              ExpiredCodeException,
              NotAuthorizedException,
              UnexpectedLambdaException,
              UserLambdaValidationException,
              InvalidLambdaResponseException,
              TooManyRequestsException,
              AliasExistsException,
              InvalidSmsRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
              InvalidEmailRoleAccessPolicyException,
              CodeDeliveryFailureException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Verify an own email or phone number with a code */
export const VerifyUserAttributeRoute = createRoute({
  operationId: 'VerifyUserAttribute',
  method: 'post',
  path: '/VerifyUserAttribute',
  tags: ['account'],
  summary: 'Verify an own email or phone number with a code',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: VerifyUserAttributeRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The attribute is verified. The response is empty.',
        content: { 'application/json': { schema: VerifyUserAttributeResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              CodeMismatchException,
              ExpiredCodeException,
              NotAuthorizedException,
              TooManyRequestsException,
              LimitExceededException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
              AliasExistsException,
              ForbiddenException,
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
  ChangePassword: { route: ChangePasswordRoute },
  ConfirmForgotPassword: { route: ConfirmForgotPasswordRoute },
  ConfirmSignUp: { route: ConfirmSignUpRoute },
  DeleteUser: { route: DeleteUserRoute },
  DeleteUserAttributes: { route: DeleteUserAttributesRoute },
  ForgotPassword: { route: ForgotPasswordRoute },
  GetUser: { route: GetUserRoute },
  GetUserAttributeVerificationCode: { route: GetUserAttributeVerificationCodeRoute },
  GlobalSignOut: { route: GlobalSignOutRoute },
  ResendConfirmationCode: { route: ResendConfirmationCodeRoute },
  SetUserSettings: { route: SetUserSettingsRoute },
  SignUp: { route: SignUpRoute },
  UpdateUserAttributes: { route: UpdateUserAttributesRoute },
  VerifyUserAttribute: { route: VerifyUserAttributeRoute },
} satisfies Readonly<Record<string, Row>>
