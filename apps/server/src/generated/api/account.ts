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

/** A request to `ChangePassword`. */
export interface ChangePasswordRequest_ {
  readonly body: ChangePasswordRequest
}

/** The result of the handler of `ChangePassword`. */
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

/** A request to `ConfirmForgotPassword`. */
export interface ConfirmForgotPasswordRequest_ {
  readonly body: ConfirmForgotPasswordRequest
}

/** The result of the handler of `ConfirmForgotPassword`. */
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

/** A request to `ConfirmSignUp`. */
export interface ConfirmSignUpRequest_ {
  readonly body: ConfirmSignUpRequest
}

/** The result of the handler of `ConfirmSignUp`. */
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

/** A request to `DeleteUser`. */
export interface DeleteUserRequest_ {
  readonly body: DeleteUserRequest
}

/** The result of the handler of `DeleteUser`. */
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

/** A request to `DeleteUserAttributes`. */
export interface DeleteUserAttributesRequest_ {
  readonly body: DeleteUserAttributesRequest
}

/** The result of the handler of `DeleteUserAttributes`. */
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

/** A request to `ForgotPassword`. */
export interface ForgotPasswordRequest_ {
  readonly body: ForgotPasswordRequest
}

/** The result of the handler of `ForgotPassword`. */
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

/** A request to `GetUser`. */
export interface GetUserRequest_ {
  readonly body: GetUserRequest
}

/** The result of the handler of `GetUser`. */
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

/** A request to `GetUserAttributeVerificationCode`. */
export interface GetUserAttributeVerificationCodeRequest_ {
  readonly body: GetUserAttributeVerificationCodeRequest
}

/** The result of the handler of `GetUserAttributeVerificationCode`. */
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

/** A request to `GlobalSignOut`. */
export interface GlobalSignOutRequest_ {
  readonly body: GlobalSignOutRequest
}

/** The result of the handler of `GlobalSignOut`. */
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

/** A request to `ResendConfirmationCode`. */
export interface ResendConfirmationCodeRequest_ {
  readonly body: ResendConfirmationCodeRequest
}

/** The result of the handler of `ResendConfirmationCode`. */
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

/** A request to `SetUserSettings`. */
export interface SetUserSettingsRequest_ {
  readonly body: SetUserSettingsRequest
}

/** The result of the handler of `SetUserSettings`. */
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

/** A request to `SignUp`. */
export interface SignUpRequest_ {
  readonly body: SignUpRequest
}

/** The result of the handler of `SignUp`. */
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

/** A request to `UpdateUserAttributes`. */
export interface UpdateUserAttributesRequest_ {
  readonly body: UpdateUserAttributesRequest
}

/** The result of the handler of `UpdateUserAttributes`. */
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

/** A request to `VerifyUserAttribute`. */
export interface VerifyUserAttributeRequest_ {
  readonly body: VerifyUserAttributeRequest
}

/** The result of the handler of `VerifyUserAttribute`. */
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
   * Change the password of the signed-in user
   *
   * Replaces the password of the signed-in user after checking the previous one. The new password must meet the
   * password policy of the pool and, if the pool keeps a password history, differ from recent passwords. Other sessions
   * of the user stay signed in. A user has five attempts per hour. Requires the user's access token.
   */
  ChangePassword(request: ChangePasswordRequest_, context: Context<E>): HandlerResult<ChangePasswordResult>
  /**
   * Set a new password with a reset code
   *
   * Checks the code sent by `ForgotPassword` or `AdminResetUserPassword` and sets the new password. The user is then
   * `CONFIRMED`, and the post-confirmation trigger runs. Existing sessions stay signed in; to end them, call
   * `GlobalSignOut` after the next sign-in. The hourly limit is shared with `ForgotPassword`. No AWS credentials are
   * required: the client id identifies the caller, with `SecretHash` if the client has a secret.
   */
  ConfirmForgotPassword(request: ConfirmForgotPasswordRequest_, context: Context<E>): HandlerResult<ConfirmForgotPasswordResult>
  /**
   * Confirm a sign-up with a code
   *
   * Checks the code from `SignUp` or `ResendConfirmationCode`, sets the user to `CONFIRMED` and marks the email address
   * or phone number that received the code as verified. The post-confirmation trigger runs. Only the newest code is
   * valid, for 24 hours, and a user has 15 attempts per hour. If another user already has the address or number as a
   * verified alias, the operation fails with `AliasExistsException`, unless `ForceAliasCreation` is `true`. No AWS
   * credentials are required: the client id identifies the caller, with `SecretHash` if the client has a secret.
   */
  ConfirmSignUp(request: ConfirmSignUpRequest_, context: Context<E>): HandlerResult<ConfirmSignUpResult>
  /**
   * Delete the signed-in user
   *
   * Deletes the signed-in user permanently, with all attributes and credentials. It cannot be undone, so applications
   * should ask the user to confirm. The tokens of the user are rejected from then on, but services that verify tokens
   * offline accept them until they expire. Requires the user's access token.
   */
  DeleteUser(request: DeleteUserRequest_, context: Context<E>): HandlerResult<DeleteUserResult>
  /**
   * Delete attributes of the signed-in user
   *
   * Deletes the named attributes of the signed-in user. The app client must have write permission for them. Custom
   * attributes are named with their prefix, such as `custom:team`. Required attributes cannot be deleted. Requires the
   * user's access token.
   */
  DeleteUserAttributes(request: DeleteUserAttributesRequest_, context: Context<E>): HandlerResult<DeleteUserAttributesResult>
  /**
   * Send a password reset code
   *
   * Sends a password reset code to the user. The account recovery setting of the pool selects the destination: the
   * verified email address or phone number with the highest priority. The code is valid for one hour, and the current
   * password stays valid until `ConfirmForgotPassword` succeeds. A user has 10 reset attempts per hour (5 to 20 on
   * AWS). If the app client hides whether users exist, the response for an unknown user contains plausible delivery
   * details. The operation is rejected for users in `FORCE_CHANGE_PASSWORD` and in pools where only administrators can
   * reset passwords. No AWS credentials are required: the client id identifies the caller, with `SecretHash` if the
   * client has a secret.
   */
  ForgotPassword(request: ForgotPasswordRequest_, context: Context<E>): HandlerResult<ForgotPasswordResult>
  /**
   * Get the profile of the signed-in user
   *
   * Returns the MFA preferences of the signed-in user, and those attributes that the app client may read. The status
   * and dates of the user are not included; administrators get them with `AdminGetUser`. Applications can also call it
   * to check whether an access token has been revoked. Requires the user's access token.
   */
  GetUser(request: GetUserRequest_, context: Context<E>): HandlerResult<GetUserResult>
  /**
   * Send a code to verify the user's email address or phone number
   *
   * Sends a verification code to the email address or phone number of the signed-in user. If the pool requires
   * verification before an update, the code goes to the pending new value. The address or number may already be
   * verified. The code is valid for 24 hours and replaces earlier codes for the same attribute. A user has five
   * requests per hour. Attributes other than `email` and `phone_number` are rejected. Requires the user's access token.
   */
  GetUserAttributeVerificationCode(request: GetUserAttributeVerificationCodeRequest_, context: Context<E>): HandlerResult<GetUserAttributeVerificationCodeResult>
  /**
   * Sign the user out everywhere
   *
   * Revokes all refresh tokens of the signed-in user. This API and the userInfo endpoint reject the user's existing
   * access tokens from then on, including the one in this request. Services that verify tokens offline accept them
   * until they expire. To end a single sign-in, call `RevokeToken`. The logout endpoint of the pool's domain clears the
   * session cookie of the sign-in pages. Requires the user's access token.
   */
  GlobalSignOut(request: GlobalSignOutRequest_, context: Context<E>): HandlerResult<GlobalSignOutResult>
  /**
   * Send the sign-up confirmation code again
   *
   * Sends a new confirmation code to an unconfirmed user. Codes sent earlier become invalid. A user has five requests
   * per hour. If the app client hides whether users exist, the response for an unknown username contains plausible
   * delivery details, so success does not prove that a user exists. No AWS credentials are required: the client id
   * identifies the caller, with `SecretHash` if the client has a secret.
   */
  ResendConfirmationCode(request: ResendConfirmationCodeRequest_, context: Context<E>): HandlerResult<ResendConfirmationCodeResult>
  /**
   * Set the deprecated SMS MFA options of the signed-in user
   *
   * Sets the deprecated options of the signed-in user for MFA codes by SMS. It does not affect authenticator apps or
   * email codes. Use `SetUserMFAPreference` instead. Requires the user's access token.
   */
  SetUserSettings(request: SetUserSettingsRequest_, context: Context<E>): HandlerResult<SetUserSettingsResult>
  /**
   * Sign up a new user
   *
   * Creates a user with the status `UNCONFIRMED` and sends a confirmation code to an attribute that the pool verifies
   * automatically. If the pool verifies both email addresses and phone numbers and the user has both, the code goes to
   * the phone number. A pre-sign-up trigger can reject the request or confirm the user immediately. A taken username
   * always fails with `UsernameExistsException`; a taken email or phone alias is reported only by `ConfirmSignUp`. If
   * the request fails with `LimitExceededException` or a delivery error, the user may have been created: call
   * `ResendConfirmationCode` instead of signing up again. No AWS credentials are required: the client id identifies the
   * caller, with `SecretHash` if the client has a secret.
   */
  SignUp(request: SignUpRequest_, context: Context<E>): HandlerResult<SignUpResult>
  /**
   * Update attributes of the signed-in user
   *
   * Creates or replaces the named attributes of the signed-in user. The app client must have write permission for them.
   * An empty value deletes an attribute. If the pool verifies a changed email address or phone number automatically, a
   * code is sent to the new value. The new value is unverified until `VerifyUserAttribute` succeeds; if the pool
   * requires verification before an update, the old value stays active until then. `sub`, `email_verified`,
   * `phone_number_verified` and immutable attributes cannot be set. Requires the user's access token.
   */
  UpdateUserAttributes(request: UpdateUserAttributesRequest_, context: Context<E>): HandlerResult<UpdateUserAttributesResult>
  /**
   * Verify the user's email address or phone number with a code
   *
   * Checks a code from `GetUserAttributeVerificationCode` or `UpdateUserAttributes` and marks the email address or
   * phone number as verified. A pending new value takes effect. The verified address or number can then serve as a
   * sign-in alias and for account recovery. A code is valid for one attribute and can be used once. A user has 15
   * attempts per hour. Existing tokens keep their claims. Requires the user's access token.
   */
  VerifyUserAttribute(request: VerifyUserAttributeRequest_, context: Context<E>): HandlerResult<VerifyUserAttributeResult>
}

/** Change the password of the signed-in user */
export const ChangePasswordRoute = createRoute({
  operationId: 'ChangePassword',
  method: 'post',
  path: '/ChangePassword',
  tags: ['account'],
  summary: 'Change the password of the signed-in user',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Confirm a sign-up with a code */
export const ConfirmSignUpRoute = createRoute({
  operationId: 'ConfirmSignUp',
  method: 'post',
  path: '/ConfirmSignUp',
  tags: ['account'],
  summary: 'Confirm a sign-up with a code',
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
        description: 'The sign-up was confirmed. If the app client allows choice-based sign-in, the response contains a session that signs the user in.',
        content: { 'application/json': { schema: ConfirmSignUpResponse } },
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Delete the signed-in user */
export const DeleteUserRoute = createRoute({
  operationId: 'DeleteUser',
  method: 'post',
  path: '/DeleteUser',
  tags: ['account'],
  summary: 'Delete the signed-in user',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Delete attributes of the signed-in user */
export const DeleteUserAttributesRoute = createRoute({
  operationId: 'DeleteUserAttributes',
  method: 'post',
  path: '/DeleteUserAttributes',
  tags: ['account'],
  summary: 'Delete attributes of the signed-in user',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
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
        description: 'Where the code was sent, with the destination masked.',
        content: { 'application/json': { schema: ForgotPasswordResponse } },
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get the profile of the signed-in user */
export const GetUserRoute = createRoute({
  operationId: 'GetUser',
  method: 'post',
  path: '/GetUser',
  tags: ['account'],
  summary: 'Get the profile of the signed-in user',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Send a code to verify the user's email address or phone number */
export const GetUserAttributeVerificationCodeRoute = createRoute({
  operationId: 'GetUserAttributeVerificationCode',
  method: 'post',
  path: '/GetUserAttributeVerificationCode',
  tags: ['account'],
  summary: "Send a code to verify the user's email address or phone number",
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
        description: 'Where the code was sent, with the destination masked.',
        content: { 'application/json': { schema: GetUserAttributeVerificationCodeResponse } },
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Sign the user out everywhere */
export const GlobalSignOutRoute = createRoute({
  operationId: 'GlobalSignOut',
  method: 'post',
  path: '/GlobalSignOut',
  tags: ['account'],
  summary: 'Sign the user out everywhere',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
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
        description: 'Where the code was sent, with the destination masked.',
        content: { 'application/json': { schema: ResendConfirmationCodeResponse } },
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set the deprecated SMS MFA options of the signed-in user */
export const SetUserSettingsRoute = createRoute({
  operationId: 'SetUserSettings',
  method: 'post',
  path: '/SetUserSettings',
  tags: ['account'],
  summary: 'Set the deprecated SMS MFA options of the signed-in user',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Sign up a new user */
export const SignUpRoute = createRoute({
  operationId: 'SignUp',
  method: 'post',
  path: '/SignUp',
  tags: ['account'],
  summary: 'Sign up a new user',
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Update attributes of the signed-in user */
export const UpdateUserAttributesRoute = createRoute({
  operationId: 'UpdateUserAttributes',
  method: 'post',
  path: '/UpdateUserAttributes',
  tags: ['account'],
  summary: 'Update attributes of the signed-in user',
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
        description: 'Destinations of the verification codes that were sent.',
        content: { 'application/json': { schema: UpdateUserAttributesResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Verify the user's email address or phone number with a code */
export const VerifyUserAttributeRoute = createRoute({
  operationId: 'VerifyUserAttribute',
  method: 'post',
  path: '/VerifyUserAttribute',
  tags: ['account'],
  summary: "Verify the user's email address or phone number with a code",
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
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
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
        description: 'The server failed to process the request, which can be retried.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and the conversion of the texts of their parameters to values. */
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
