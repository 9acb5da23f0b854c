// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import {
  AdminInitiateAuthRequest,
  AdminInitiateAuthResponse,
  AdminRespondToAuthChallengeRequest,
  AdminRespondToAuthChallengeResponse,
  GetClientTokenRequest,
  GetClientTokenResponse,
  GetTokensFromRefreshTokenRequest,
  GetTokensFromRefreshTokenResponse,
  InitiateAuthRequest,
  InitiateAuthResponse,
  RespondToAuthChallengeRequest,
  RespondToAuthChallengeResponse,
  RevokeTokenRequest,
  RevokeTokenResponse,
} from '@poolhouse/schemas/generated/auth'
import {
  AliasExistsException,
  CodeMismatchException,
  ExpiredCodeException,
  FeatureUnavailableInTierException,
  ForbiddenException,
  InternalErrorException,
  InvalidEmailRoleAccessPolicyException,
  InvalidLambdaResponseException,
  InvalidParameterException,
  InvalidPasswordException,
  InvalidSmsRoleAccessPolicyException,
  InvalidSmsRoleTrustRelationshipException,
  InvalidUserPoolConfigurationException,
  MFAMethodNotFoundException,
  NotAuthorizedException,
  OperationNotEnabledException,
  PasswordHistoryPolicyViolationException,
  PasswordResetRequiredException,
  RefreshTokenReuseException,
  ResourceNotFoundException,
  SoftwareTokenMFANotFoundException,
  TooManyRequestsException,
  UnauthorizedException,
  UnexpectedLambdaException,
  UnsupportedOperationException,
  UnsupportedTokenTypeException,
  UserLambdaValidationException,
  UserNotConfirmedException,
  UserNotFoundException,
} from '@poolhouse/schemas/generated/errors'
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** A request to `AdminInitiateAuth`. */
export interface AdminInitiateAuthRequest_ {
  readonly body: AdminInitiateAuthRequest
}

/** The result of the handler of `AdminInitiateAuth`. */
export type AdminInitiateAuthResult = {
  readonly status: 200
  readonly body: AdminInitiateAuthResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | UnsupportedOperationException | InvalidParameterException | NotAuthorizedException | TooManyRequestsException | UnexpectedLambdaException | InvalidUserPoolConfigurationException | UserLambdaValidationException | InvalidLambdaResponseException | MFAMethodNotFoundException | InvalidSmsRoleAccessPolicyException | InvalidEmailRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException | FeatureUnavailableInTierException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminRespondToAuthChallenge`. */
export interface AdminRespondToAuthChallengeRequest_ {
  readonly body: AdminRespondToAuthChallengeRequest
}

/** The result of the handler of `AdminRespondToAuthChallenge`. */
export type AdminRespondToAuthChallengeResult = {
  readonly status: 200
  readonly body: AdminRespondToAuthChallengeResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | CodeMismatchException | ExpiredCodeException | UnexpectedLambdaException | InvalidPasswordException | PasswordHistoryPolicyViolationException | UserLambdaValidationException | InvalidLambdaResponseException | TooManyRequestsException | InvalidUserPoolConfigurationException | MFAMethodNotFoundException | InvalidEmailRoleAccessPolicyException | InvalidSmsRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | AliasExistsException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | SoftwareTokenMFANotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `GetClientToken`. */
export interface GetClientTokenRequest_ {
  readonly body: GetClientTokenRequest
}

/** The result of the handler of `GetClientToken`. */
export type GetClientTokenResult = {
  readonly status: 200
  readonly body: GetClientTokenResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException | OperationNotEnabledException | ForbiddenException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `GetTokensFromRefreshToken`. */
export interface GetTokensFromRefreshTokenRequest_ {
  readonly body: GetTokensFromRefreshTokenRequest
}

/** The result of the handler of `GetTokensFromRefreshToken`. */
export type GetTokensFromRefreshTokenResult = {
  readonly status: 200
  readonly body: GetTokensFromRefreshTokenResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | TooManyRequestsException | UserNotFoundException | UnexpectedLambdaException | UserLambdaValidationException | InvalidLambdaResponseException | ForbiddenException | RefreshTokenReuseException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `InitiateAuth`. */
export interface InitiateAuthRequest_ {
  readonly body: InitiateAuthRequest
}

/** The result of the handler of `InitiateAuth`. */
export type InitiateAuthResult = {
  readonly status: 200
  readonly body: InitiateAuthResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: UnsupportedOperationException | ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | TooManyRequestsException | UnexpectedLambdaException | InvalidUserPoolConfigurationException | UserLambdaValidationException | InvalidLambdaResponseException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | InvalidSmsRoleAccessPolicyException | InvalidEmailRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | OperationNotEnabledException | ForbiddenException | FeatureUnavailableInTierException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `RespondToAuthChallenge`. */
export interface RespondToAuthChallengeRequest_ {
  readonly body: RespondToAuthChallengeRequest
}

/** The result of the handler of `RespondToAuthChallenge`. */
export type RespondToAuthChallengeResult = {
  readonly status: 200
  readonly body: RespondToAuthChallengeResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | CodeMismatchException | ExpiredCodeException | UnexpectedLambdaException | UserLambdaValidationException | InvalidPasswordException | PasswordHistoryPolicyViolationException | InvalidLambdaResponseException | TooManyRequestsException | InvalidUserPoolConfigurationException | MFAMethodNotFoundException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | InvalidSmsRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | InvalidEmailRoleAccessPolicyException | AliasExistsException | SoftwareTokenMFANotFoundException | ForbiddenException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `RevokeToken`. */
export interface RevokeTokenRequest_ {
  readonly body: RevokeTokenRequest
}

/** The result of the handler of `RevokeToken`. */
export type RevokeTokenResult = {
  readonly status: 200
  readonly body: RevokeTokenResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: TooManyRequestsException | UnauthorizedException | InvalidParameterException | UnsupportedOperationException | UnsupportedTokenTypeException | ForbiddenException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of auth. */
export interface AuthHandlers<E extends Env = Env> {
  /**
   * Start a sign-in from a trusted server
   *
   * Starts a sign-in, like `InitiateAuth`, from a server that acts for its users. It also accepts the flow
   * `ADMIN_USER_PASSWORD_AUTH`, and `ContextData` can describe the request of the end user. The app client must belong
   * to the pool and allow the flow. The lockout after wrong passwords applies here too. Requires AWS credentials, so do
   * not call it from an app on a user's device.
   */
  AdminInitiateAuth(request: AdminInitiateAuthRequest_, context: Context<E>): HandlerResult<AdminInitiateAuthResult>
  /**
   * Respond to a sign-in challenge from a trusted server
   *
   * Responds to a challenge, like `RespondToAuthChallenge`, from a server with AWS credentials, and returns either
   * tokens or the next challenge with a new `Session`. Each session is valid for one step only. Use either the
   * administrative or the public operations for all steps of a sign-in.
   */
  AdminRespondToAuthChallenge(request: AdminRespondToAuthChallengeRequest_, context: Context<E>): HandlerResult<AdminRespondToAuthChallengeResult>
  /**
   * Get an access token for a machine client
   *
   * Issues an access token to a machine client: the OAuth client credentials grant without the token endpoint. The app
   * client must have a secret, and `ALLOW_CLIENT_TOKEN_AUTH` as its only flow. The response contains neither an ID
   * token nor a refresh token. Cache the access token and request a new one shortly before it expires. No AWS
   * credentials are required: the client id and the plain client secret identify the caller, so call this operation
   * only from servers.
   */
  GetClientToken(request: GetClientTokenRequest_, context: Context<E>): HandlerResult<GetClientTokenResult>
  /**
   * Exchange a refresh token for new tokens
   *
   * Issues a new access token and a new ID token for a refresh token. The ID token contains the current attributes and
   * groups, and the pre-token-generation trigger runs. If the app client rotates refresh tokens, the response also
   * contains a new refresh token, which expires when the first one would have expired. The old one remains valid for
   * the retry grace period of the client (at most 60 seconds); later use fails with `RefreshTokenReuseException`.
   * Clients with rotation must use this operation, because they cannot use the flow `REFRESH_TOKEN_AUTH`. No AWS
   * credentials are required; a client with a secret sends the plain secret, not a hash.
   */
  GetTokensFromRefreshToken(request: GetTokensFromRefreshTokenRequest_, context: Context<E>): HandlerResult<GetTokensFromRefreshTokenResult>
  /**
   * Start a sign-in or refresh tokens
   *
   * Starts a sign-in with the flow in `AuthFlow`, or refreshes tokens with `REFRESH_TOKEN_AUTH`. The response contains
   * either tokens in `AuthenticationResult`, or a challenge and a `Session`. Respond to a challenge with
   * `RespondToAuthChallenge` within the app client's `AuthSessionValidity` (3 to 15 minutes). The app client must allow
   * the flow; the `ADMIN_` flows are rejected here. After five wrong passwords the user is locked for one second, and
   * twice as long after each further wrong password, up to 15 minutes. No AWS credentials are required; a client with a
   * secret adds `SECRET_HASH` to the parameters.
   */
  InitiateAuth(request: InitiateAuthRequest_, context: Context<E>): HandlerResult<InitiateAuthResult>
  /**
   * Respond to a sign-in challenge
   *
   * Responds to a challenge of a sign-in and returns either tokens or the next challenge with a new `Session`. Each
   * session is valid for one step only, so always send the latest one. `ChallengeResponses` always contains `USERNAME`,
   * for the same user, and the values that the challenge requires. A wrong code fails with `CodeMismatchException`. A
   * used or expired session fails with `NotAuthorizedException`; the sign-in must then start again. No AWS credentials
   * are required; a client with a secret adds `SECRET_HASH`.
   */
  RespondToAuthChallenge(request: RespondToAuthChallengeRequest_, context: Context<E>): HandlerResult<RespondToAuthChallengeResult>
  /**
   * Revoke a refresh token
   *
   * Revokes a refresh token and all access tokens of the same sign-in. This API and the userInfo endpoint reject them
   * from then on; services that verify tokens offline accept them until they expire. The app client must have token
   * revocation enabled, which is the default. For a token that is already revoked, the operation succeeds. For an
   * access or ID token, it fails with `UnsupportedTokenTypeException`. To revoke all tokens of a user, call
   * `GlobalSignOut`. No AWS credentials are required; a client with a secret sends the plain secret, not a hash.
   */
  RevokeToken(request: RevokeTokenRequest_, context: Context<E>): HandlerResult<RevokeTokenResult>
}

/** Start a sign-in from a trusted server */
export const AdminInitiateAuthRoute = createRoute({
  operationId: 'AdminInitiateAuth',
  method: 'post',
  path: '/AdminInitiateAuth',
  tags: ['auth'],
  summary: 'Start a sign-in from a trusted server',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminInitiateAuthRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The tokens of the user, or the next challenge and its session.',
        content: { 'application/json': { schema: AdminInitiateAuthResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              UnsupportedOperationException,
              InvalidParameterException,
              NotAuthorizedException,
              TooManyRequestsException,
              UnexpectedLambdaException,
              InvalidUserPoolConfigurationException,
              UserLambdaValidationException,
              InvalidLambdaResponseException,
              MFAMethodNotFoundException,
              InvalidSmsRoleAccessPolicyException,
              InvalidEmailRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              OperationNotEnabledException,
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

/** Respond to a sign-in challenge from a trusted server */
export const AdminRespondToAuthChallengeRoute = createRoute({
  operationId: 'AdminRespondToAuthChallenge',
  method: 'post',
  path: '/AdminRespondToAuthChallenge',
  tags: ['auth'],
  summary: 'Respond to a sign-in challenge from a trusted server',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminRespondToAuthChallengeRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The tokens of the user, or the next challenge and its session.',
        content: { 'application/json': { schema: AdminRespondToAuthChallengeResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              NotAuthorizedException,
              CodeMismatchException,
              ExpiredCodeException,
              UnexpectedLambdaException,
              InvalidPasswordException,
              PasswordHistoryPolicyViolationException,
              UserLambdaValidationException,
              InvalidLambdaResponseException,
              TooManyRequestsException,
              InvalidUserPoolConfigurationException,
              MFAMethodNotFoundException,
              InvalidEmailRoleAccessPolicyException,
              InvalidSmsRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
              AliasExistsException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              SoftwareTokenMFANotFoundException,
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

/** Get an access token for a machine client */
export const GetClientTokenRoute = createRoute({
  operationId: 'GetClientToken',
  method: 'post',
  path: '/GetClientToken',
  tags: ['auth'],
  summary: 'Get an access token for a machine client',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetClientTokenRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The access token of the app client, its type and its lifetime.',
        content: { 'application/json': { schema: GetClientTokenResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              NotAuthorizedException,
              TooManyRequestsException,
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

/** Exchange a refresh token for new tokens */
export const GetTokensFromRefreshTokenRoute = createRoute({
  operationId: 'GetTokensFromRefreshToken',
  method: 'post',
  path: '/GetTokensFromRefreshToken',
  tags: ['auth'],
  summary: 'Exchange a refresh token for new tokens',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetTokensFromRefreshTokenRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The new tokens of the user. A refresh token is included only if it was rotated.',
        content: { 'application/json': { schema: GetTokensFromRefreshTokenResponse } },
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
              UserNotFoundException,
              UnexpectedLambdaException,
              UserLambdaValidationException,
              InvalidLambdaResponseException,
              ForbiddenException,
              RefreshTokenReuseException,
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

/** Start a sign-in or refresh tokens */
export const InitiateAuthRoute = createRoute({
  operationId: 'InitiateAuth',
  method: 'post',
  path: '/InitiateAuth',
  tags: ['auth'],
  summary: 'Start a sign-in or refresh tokens',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: InitiateAuthRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The tokens of the user, or the next challenge and its session.',
        content: { 'application/json': { schema: InitiateAuthResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              UnsupportedOperationException,
              ResourceNotFoundException,
              InvalidParameterException,
              NotAuthorizedException,
              TooManyRequestsException,
              UnexpectedLambdaException,
              InvalidUserPoolConfigurationException,
              UserLambdaValidationException,
              InvalidLambdaResponseException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              InvalidSmsRoleAccessPolicyException,
              InvalidEmailRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
              OperationNotEnabledException,
              ForbiddenException,
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

/** Respond to a sign-in challenge */
export const RespondToAuthChallengeRoute = createRoute({
  operationId: 'RespondToAuthChallenge',
  method: 'post',
  path: '/RespondToAuthChallenge',
  tags: ['auth'],
  summary: 'Respond to a sign-in challenge',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: RespondToAuthChallengeRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The tokens of the user, or the next challenge and its session.',
        content: { 'application/json': { schema: RespondToAuthChallengeResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              NotAuthorizedException,
              CodeMismatchException,
              ExpiredCodeException,
              UnexpectedLambdaException,
              UserLambdaValidationException,
              InvalidPasswordException,
              PasswordHistoryPolicyViolationException,
              InvalidLambdaResponseException,
              TooManyRequestsException,
              InvalidUserPoolConfigurationException,
              MFAMethodNotFoundException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              InvalidSmsRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
              InvalidEmailRoleAccessPolicyException,
              AliasExistsException,
              SoftwareTokenMFANotFoundException,
              ForbiddenException,
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

/** Revoke a refresh token */
export const RevokeTokenRoute = createRoute({
  operationId: 'RevokeToken',
  method: 'post',
  path: '/RevokeToken',
  tags: ['auth'],
  summary: 'Revoke a refresh token',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: RevokeTokenRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The refresh token was revoked. The response is empty.',
        content: { 'application/json': { schema: RevokeTokenResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              TooManyRequestsException,
              UnauthorizedException,
              InvalidParameterException,
              UnsupportedOperationException,
              UnsupportedTokenTypeException,
              ForbiddenException,
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
  AdminInitiateAuth: { route: AdminInitiateAuthRoute },
  AdminRespondToAuthChallenge: { route: AdminRespondToAuthChallengeRoute },
  GetClientToken: { route: GetClientTokenRoute },
  GetTokensFromRefreshToken: { route: GetTokensFromRefreshTokenRoute },
  InitiateAuth: { route: InitiateAuthRoute },
  RespondToAuthChallenge: { route: RespondToAuthChallengeRoute },
  RevokeToken: { route: RevokeTokenRoute },
} satisfies Readonly<Record<string, Row>>
