// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
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

/** Change the own password */
export const ChangePassword = createRoute({
  operationId: 'ChangePassword',
  method: 'post',
  path: '/ChangePassword',
  tags: ['account'],
  summary: 'Change the own password',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ChangePasswordRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ChangePasswordResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, InvalidPasswordException,
            PasswordHistoryPolicyViolationException, NotAuthorizedException, TooManyRequestsException,
            LimitExceededException, PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException,
            OperationNotEnabledException, ForbiddenException,
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

/** Set a new password with a reset code */
export const ConfirmForgotPassword = createRoute({
  operationId: 'ConfirmForgotPassword',
  method: 'post',
  path: '/ConfirmForgotPassword',
  tags: ['account'],
  summary: 'Set a new password with a reset code',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ConfirmForgotPasswordRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ConfirmForgotPasswordResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, UnexpectedLambdaException, UserLambdaValidationException,
            InvalidParameterException, InvalidPasswordException, PasswordHistoryPolicyViolationException,
            NotAuthorizedException, CodeMismatchException, ExpiredCodeException, TooManyFailedAttemptsException,
            InvalidLambdaResponseException, TooManyRequestsException, LimitExceededException, UserNotFoundException,
            UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
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

/** Confirm a sign-up with the code received */
export const ConfirmSignUp = createRoute({
  operationId: 'ConfirmSignUp',
  method: 'post',
  path: '/ConfirmSignUp',
  tags: ['account'],
  summary: 'Confirm a sign-up with the code received',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ConfirmSignUpRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ConfirmSignUpResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
            UserLambdaValidationException, NotAuthorizedException, TooManyFailedAttemptsException,
            CodeMismatchException, ExpiredCodeException, InvalidLambdaResponseException, AliasExistsException,
            TooManyRequestsException, LimitExceededException, UserNotFoundException, OperationNotEnabledException,
            ForbiddenException,
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

/** Delete the own account */
export const DeleteUser = createRoute({
  operationId: 'DeleteUser',
  method: 'post',
  path: '/DeleteUser',
  tags: ['account'],
  summary: 'Delete the own account',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DeleteUserRequest } },
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
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
            PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException,
            OperationNotEnabledException, ForbiddenException,
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

/** Delete own attributes */
export const DeleteUserAttributes = createRoute({
  operationId: 'DeleteUserAttributes',
  method: 'post',
  path: '/DeleteUserAttributes',
  tags: ['account'],
  summary: 'Delete own attributes',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DeleteUserAttributesRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DeleteUserAttributesResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
            PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException,
            OperationNotEnabledException, ForbiddenException,
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

/** Send a password reset code */
export const ForgotPassword = createRoute({
  operationId: 'ForgotPassword',
  method: 'post',
  path: '/ForgotPassword',
  tags: ['account'],
  summary: 'Send a password reset code',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ForgotPasswordRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ForgotPasswordResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
            UserLambdaValidationException, NotAuthorizedException, InvalidLambdaResponseException,
            TooManyRequestsException, LimitExceededException, InvalidSmsRoleAccessPolicyException,
            InvalidSmsRoleTrustRelationshipException, InvalidEmailRoleAccessPolicyException,
            CodeDeliveryFailureException, UserNotFoundException, OperationNotEnabledException, ForbiddenException,
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

/** Get the own profile */
export const GetUser = createRoute({
  operationId: 'GetUser',
  method: 'post',
  path: '/GetUser',
  tags: ['account'],
  summary: 'Get the own profile',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetUserRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetUserResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
            PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException,
            OperationNotEnabledException, ForbiddenException,
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

/** Send a code to verify an own email or phone number */
export const GetUserAttributeVerificationCode = createRoute({
  operationId: 'GetUserAttributeVerificationCode',
  method: 'post',
  path: '/GetUserAttributeVerificationCode',
  tags: ['account'],
  summary: 'Send a code to verify an own email or phone number',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetUserAttributeVerificationCodeRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetUserAttributeVerificationCodeResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
            UnexpectedLambdaException, UserLambdaValidationException, InvalidLambdaResponseException,
            InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
            InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException, LimitExceededException,
            PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException,
            OperationNotEnabledException, ForbiddenException,
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

/** Sign out everywhere */
export const GlobalSignOut = createRoute({
  operationId: 'GlobalSignOut',
  method: 'post',
  path: '/GlobalSignOut',
  tags: ['account'],
  summary: 'Sign out everywhere',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GlobalSignOutRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GlobalSignOutResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
            PasswordResetRequiredException, UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
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

/** Send the sign-up confirmation code again */
export const ResendConfirmationCode = createRoute({
  operationId: 'ResendConfirmationCode',
  method: 'post',
  path: '/ResendConfirmationCode',
  tags: ['account'],
  summary: 'Send the sign-up confirmation code again',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ResendConfirmationCodeRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ResendConfirmationCodeResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
            UserLambdaValidationException, NotAuthorizedException, InvalidLambdaResponseException,
            TooManyRequestsException, LimitExceededException, InvalidSmsRoleAccessPolicyException,
            InvalidSmsRoleTrustRelationshipException, InvalidEmailRoleAccessPolicyException,
            CodeDeliveryFailureException, UserNotFoundException, OperationNotEnabledException, ForbiddenException,
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

/** Set own legacy SMS delivery options */
export const SetUserSettings = createRoute({
  operationId: 'SetUserSettings',
  method: 'post',
  path: '/SetUserSettings',
  tags: ['account'],
  summary: 'Set own legacy SMS delivery options',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: SetUserSettingsRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: SetUserSettingsResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, NotAuthorizedException,
            PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException,
            OperationNotEnabledException, ForbiddenException,
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

/** Register a new user */
export const SignUp = createRoute({
  operationId: 'SignUp',
  method: 'post',
  path: '/SignUp',
  tags: ['account'],
  summary: 'Register a new user',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: SignUpRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: SignUpResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
            UserLambdaValidationException, NotAuthorizedException, InvalidPasswordException,
            InvalidLambdaResponseException, UsernameExistsException, TooManyRequestsException, LimitExceededException,
            InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
            InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException, OperationNotEnabledException,
            ForbiddenException,
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

/** Update own attributes */
export const UpdateUserAttributes = createRoute({
  operationId: 'UpdateUserAttributes',
  method: 'post',
  path: '/UpdateUserAttributes',
  tags: ['account'],
  summary: 'Update own attributes',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: UpdateUserAttributesRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: UpdateUserAttributesResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, CodeMismatchException, ExpiredCodeException,
            NotAuthorizedException, UnexpectedLambdaException, UserLambdaValidationException,
            InvalidLambdaResponseException, TooManyRequestsException, AliasExistsException,
            InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
            InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException, PasswordResetRequiredException,
            UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
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

/** Verify an own email or phone number with a code */
export const VerifyUserAttribute = createRoute({
  operationId: 'VerifyUserAttribute',
  method: 'post',
  path: '/VerifyUserAttribute',
  tags: ['account'],
  summary: 'Verify an own email or phone number with a code',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: VerifyUserAttributeRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: VerifyUserAttributeResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, CodeMismatchException, ExpiredCodeException,
            NotAuthorizedException, TooManyRequestsException, LimitExceededException, PasswordResetRequiredException,
            UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, AliasExistsException,
            ForbiddenException,
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
