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

/** What `AdminInitiateAuth` is asked. */
export interface AdminInitiateAuthRequest_ {
  readonly body: AdminInitiateAuthRequest
}

/** What the handler of `AdminInitiateAuth` returns. */
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

/** What `AdminRespondToAuthChallenge` is asked. */
export interface AdminRespondToAuthChallengeRequest_ {
  readonly body: AdminRespondToAuthChallengeRequest
}

/** What the handler of `AdminRespondToAuthChallenge` returns. */
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

/** What `GetClientToken` is asked. */
export interface GetClientTokenRequest_ {
  readonly body: GetClientTokenRequest
}

/** What the handler of `GetClientToken` returns. */
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

/** What `GetTokensFromRefreshToken` is asked. */
export interface GetTokensFromRefreshTokenRequest_ {
  readonly body: GetTokensFromRefreshTokenRequest
}

/** What the handler of `GetTokensFromRefreshToken` returns. */
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

/** What `InitiateAuth` is asked. */
export interface InitiateAuthRequest_ {
  readonly body: InitiateAuthRequest
}

/** What the handler of `InitiateAuth` returns. */
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

/** What `RespondToAuthChallenge` is asked. */
export interface RespondToAuthChallengeRequest_ {
  readonly body: RespondToAuthChallengeRequest
}

/** What the handler of `RespondToAuthChallenge` returns. */
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

/** What `RevokeToken` is asked. */
export interface RevokeTokenRequest_ {
  readonly body: RevokeTokenRequest
}

/** What the handler of `RevokeToken` returns. */
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
   * Does what `InitiateAuth` does, for a server that signs in users on their behalf: it can use
   * `ADMIN_USER_PASSWORD_AUTH` in addition to the other flows and can describe the end user's request in `ContextData`.
   * The app client must belong to the pool and have the flow enabled. Requires AWS credentials, so never call it from
   * an application in users' hands. Lockout after failed passwords applies here too.
   */
  AdminInitiateAuth(request: AdminInitiateAuthRequest_, context: Context<E>): HandlerResult<AdminInitiateAuthResult>
  /**
   * Answer a sign-in challenge from a trusted server
   *
   * Does what `RespondToAuthChallenge` does, for a server with AWS credentials, and takes every challenge. It returns
   * either tokens or the next challenge with a new `Session`; each session text works for one step only. A sign-in is
   * best carried through with one pair of operations, the administrative or the public one.
   */
  AdminRespondToAuthChallenge(request: AdminRespondToAuthChallengeRequest_, context: Context<E>): HandlerResult<AdminRespondToAuthChallengeResult>
  /**
   * Get an access token for a machine client
   *
   * Issues an access token to an app client in its own name, the client credentials grant without the OAuth token
   * endpoint. The client needs a secret and must have `ALLOW_CLIENT_TOKEN_AUTH` as its only flow. Neither an ID token
   * nor a refresh token is given: ask again shortly before expiry, and reuse the token until then. Public in the sense
   * that the client id and plain secret are the proof, so keep this call on servers.
   */
  GetClientToken(request: GetClientTokenRequest_, context: Context<E>): HandlerResult<GetClientTokenResult>
  /**
   * Trade a refresh token for new tokens
   *
   * Issues a new access and ID token for a refresh token. With rotation enabled on the app client it also returns a new
   * refresh token, which lasts only for the remainder of the first one's life, and the old one ends after the client's
   * retry grace period (at most 60 seconds); using it later gives `RefreshTokenReuseException`. Attributes and groups
   * in the ID token are read again, and the pre-token trigger runs. The flow value `REFRESH_TOKEN_AUTH` cannot be used
   * where rotation is on. Public: a client with a secret sends the plain secret, not a hash.
   */
  GetTokensFromRefreshToken(request: GetTokensFromRefreshTokenRequest_, context: Context<E>): HandlerResult<GetTokensFromRefreshTokenResult>
  /**
   * Start a sign-in or refresh tokens
   *
   * Starts a sign-in by the flow named in `AuthFlow`, or renews tokens with `REFRESH_TOKEN_AUTH`. The answer is either
   * tokens in `AuthenticationResult` or a challenge with a `Session`, to be met with `RespondToAuthChallenge` within
   * the client's session validity (3 to 15 minutes). The flow must be enabled for the app client, and the `ADMIN_`
   * flows are refused here. Public: no AWS credentials; a client with a secret adds `SECRET_HASH` to the parameters.
   * After five wrong passwords a user is locked for a time that doubles with each further failure, up to about 15
   * minutes.
   */
  InitiateAuth(request: InitiateAuthRequest_, context: Context<E>): HandlerResult<InitiateAuthResult>
  /**
   * Answer a sign-in challenge
   *
   * Answers the challenge that a sign-in has posed and returns either tokens or the next challenge with a new
   * `Session`. Each session text works for one step only, so always send the latest. `ChallengeResponses` always holds
   * `USERNAME` for the same user, and what the challenge asks for. A wrong code gives `CodeMismatchException`; a used
   * or outdated session gives `NotAuthorizedException`, after which the sign-in starts again. Public: no AWS
   * credentials; a client with a secret adds `SECRET_HASH`.
   */
  RespondToAuthChallenge(request: RespondToAuthChallengeRequest_, context: Context<E>): HandlerResult<RespondToAuthChallengeResult>
  /**
   * Revoke a refresh token
   *
   * Ends one refresh token and every access token that stems from the same sign-in: this API and the userInfo endpoint
   * refuse them from then on, while services that verify tokens offline accept them until expiry. The app client must
   * have token revocation enabled, as new ones do. A token already revoked is answered with success, and an access or
   * ID token in its place gives `UnsupportedTokenTypeException`. Public: a client with a secret sends the plain secret.
   * To end all of a user's sign-ins use `GlobalSignOut`.
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
        description: 'The tokens of the user, or the next challenge with the session to respond with.',
        content: { 'application/json': { schema: AdminInitiateAuthResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Answer a sign-in challenge from a trusted server */
export const AdminRespondToAuthChallengeRoute = createRoute({
  operationId: 'AdminRespondToAuthChallenge',
  method: 'post',
  path: '/AdminRespondToAuthChallenge',
  tags: ['auth'],
  summary: 'Answer a sign-in challenge from a trusted server',
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
        description: 'The tokens of the user, or the next challenge with the session to respond with.',
        content: { 'application/json': { schema: AdminRespondToAuthChallengeResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Trade a refresh token for new tokens */
export const GetTokensFromRefreshTokenRoute = createRoute({
  operationId: 'GetTokensFromRefreshToken',
  method: 'post',
  path: '/GetTokensFromRefreshToken',
  tags: ['auth'],
  summary: 'Trade a refresh token for new tokens',
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
        description: 'New tokens of the user. The refresh token is included only if it was rotated.',
        content: { 'application/json': { schema: GetTokensFromRefreshTokenResponse } },
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'The tokens of the user, or the next challenge with the session to respond with.',
        content: { 'application/json': { schema: InitiateAuthResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Answer a sign-in challenge */
export const RespondToAuthChallengeRoute = createRoute({
  operationId: 'RespondToAuthChallenge',
  method: 'post',
  path: '/RespondToAuthChallenge',
  tags: ['auth'],
  summary: 'Answer a sign-in challenge',
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
        description: 'The tokens of the user, or the next challenge with the session to respond with.',
        content: { 'application/json': { schema: RespondToAuthChallengeResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and how the texts of their parameters become values. */
export const rows = {
  AdminInitiateAuth: { route: AdminInitiateAuthRoute },
  AdminRespondToAuthChallenge: { route: AdminRespondToAuthChallengeRoute },
  GetClientToken: { route: GetClientTokenRoute },
  GetTokensFromRefreshToken: { route: GetTokensFromRefreshTokenRoute },
  InitiateAuth: { route: InitiateAuthRoute },
  RespondToAuthChallenge: { route: RespondToAuthChallengeRoute },
  RevokeToken: { route: RevokeTokenRoute },
} satisfies Readonly<Record<string, Row>>
