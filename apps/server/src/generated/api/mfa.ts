// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import {
  CodeMismatchException,
  ConcurrentModificationException,
  EnableSoftwareTokenMFAException,
  FeatureUnavailableInTierException,
  ForbiddenException,
  InternalErrorException,
  InvalidParameterException,
  InvalidSmsRoleAccessPolicyException,
  InvalidSmsRoleTrustRelationshipException,
  InvalidUserPoolConfigurationException,
  NotAuthorizedException,
  OperationNotEnabledException,
  PasswordResetRequiredException,
  ResourceNotFoundException,
  SoftwareTokenMFANotFoundException,
  TooManyRequestsException,
  UserNotConfirmedException,
  UserNotFoundException,
} from '@poolhouse/schemas/generated/errors'
import {
  AdminDeleteSoftwareTokenRequest,
  AdminDeleteSoftwareTokenResponse,
  AdminGetUserAuthFactorsRequest,
  AdminGetUserAuthFactorsResponse,
  AdminSetUserMFAPreferenceRequest,
  AdminSetUserMFAPreferenceResponse,
  AssociateSoftwareTokenRequest,
  AssociateSoftwareTokenResponse,
  GetUserAuthFactorsRequest,
  GetUserAuthFactorsResponse,
  GetUserPoolMfaConfigRequest,
  GetUserPoolMfaConfigResponse,
  SetUserMFAPreferenceRequest,
  SetUserMFAPreferenceResponse,
  SetUserPoolMfaConfigRequest,
  SetUserPoolMfaConfigResponse,
  VerifySoftwareTokenRequest,
  VerifySoftwareTokenResponse,
} from '@poolhouse/schemas/generated/mfa'
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** A request to `AdminDeleteSoftwareToken`. */
export interface AdminDeleteSoftwareTokenRequest_ {
  readonly body: AdminDeleteSoftwareTokenRequest
}

/** The result of the handler of `AdminDeleteSoftwareToken`. */
export type AdminDeleteSoftwareTokenResult = {
  readonly status: 200
  readonly body: AdminDeleteSoftwareTokenResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | TooManyRequestsException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminGetUserAuthFactors`. */
export interface AdminGetUserAuthFactorsRequest_ {
  readonly body: AdminGetUserAuthFactorsRequest
}

/** The result of the handler of `AdminGetUserAuthFactors`. */
export type AdminGetUserAuthFactorsResult = {
  readonly status: 200
  readonly body: AdminGetUserAuthFactorsResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | OperationNotEnabledException | TooManyRequestsException | UserNotFoundException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminSetUserMFAPreference`. */
export interface AdminSetUserMFAPreferenceRequest_ {
  readonly body: AdminSetUserMFAPreferenceRequest
}

/** The result of the handler of `AdminSetUserMFAPreference`. */
export type AdminSetUserMFAPreferenceResult = {
  readonly status: 200
  readonly body: AdminSetUserMFAPreferenceResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | NotAuthorizedException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AssociateSoftwareToken`. */
export interface AssociateSoftwareTokenRequest_ {
  readonly body: AssociateSoftwareTokenRequest
}

/** The result of the handler of `AssociateSoftwareToken`. */
export type AssociateSoftwareTokenResult = {
  readonly status: 200
  readonly body: AssociateSoftwareTokenResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ConcurrentModificationException | InvalidParameterException | NotAuthorizedException | ResourceNotFoundException | SoftwareTokenMFANotFoundException | ForbiddenException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `GetUserAuthFactors`. */
export interface GetUserAuthFactorsRequest_ {
  readonly body: GetUserAuthFactorsRequest
}

/** The result of the handler of `GetUserAuthFactors`. */
export type GetUserAuthFactorsResult = {
  readonly status: 200
  readonly body: GetUserAuthFactorsResponse
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

/** A request to `GetUserPoolMfaConfig`. */
export interface GetUserPoolMfaConfigRequest_ {
  readonly body: GetUserPoolMfaConfigRequest
}

/** The result of the handler of `GetUserPoolMfaConfig`. */
export type GetUserPoolMfaConfigResult = {
  readonly status: 200
  readonly body: GetUserPoolMfaConfigResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | TooManyRequestsException | ResourceNotFoundException | NotAuthorizedException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `SetUserMFAPreference`. */
export interface SetUserMFAPreferenceRequest_ {
  readonly body: SetUserMFAPreferenceRequest
}

/** The result of the handler of `SetUserMFAPreference`. */
export type SetUserMFAPreferenceResult = {
  readonly status: 200
  readonly body: SetUserMFAPreferenceResponse
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

/** A request to `SetUserPoolMfaConfig`. */
export interface SetUserPoolMfaConfigRequest_ {
  readonly body: SetUserPoolMfaConfigRequest
}

/** The result of the handler of `SetUserPoolMfaConfig`. */
export type SetUserPoolMfaConfigResult = {
  readonly status: 200
  readonly body: SetUserPoolMfaConfigResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | TooManyRequestsException | ConcurrentModificationException | ResourceNotFoundException | InvalidSmsRoleAccessPolicyException | InvalidSmsRoleTrustRelationshipException | NotAuthorizedException | OperationNotEnabledException | FeatureUnavailableInTierException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `VerifySoftwareToken`. */
export interface VerifySoftwareTokenRequest_ {
  readonly body: VerifySoftwareTokenRequest
}

/** The result of the handler of `VerifySoftwareToken`. */
export type VerifySoftwareTokenResult = {
  readonly status: 200
  readonly body: VerifySoftwareTokenResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | InvalidUserPoolConfigurationException | NotAuthorizedException | TooManyRequestsException | PasswordResetRequiredException | UserNotFoundException | UserNotConfirmedException | EnableSoftwareTokenMFAException | SoftwareTokenMFANotFoundException | CodeMismatchException | ForbiddenException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of mfa. */
export interface MfaHandlers<E extends Env = Env> {
  /**
   * Remove the authenticator app of a user
   *
   * Removes the registered authenticator app of a user, for example after the loss of a phone. Its codes are no longer
   * accepted, and the user can set up another app. Verify the identity of the user first, because this removes a
   * protection of the account. For a user without an authenticator app the operation succeeds. Requires AWS
   * credentials.
   */
  AdminDeleteSoftwareToken(request: AdminDeleteSoftwareTokenRequest_, context: Context<E>): HandlerResult<AdminDeleteSoftwareTokenResult>
  /**
   * Get the sign-in and MFA factors of a user
   *
   * Returns the sign-in factors that a user has set up, the active MFA factors and the preferred one, without secrets.
   * Requires AWS credentials; signed-in users call `GetUserAuthFactors`.
   */
  AdminGetUserAuthFactors(request: AdminGetUserAuthFactorsRequest_, context: Context<E>): HandlerResult<AdminGetUserAuthFactorsResult>
  /**
   * Set the MFA factors and preference of a user
   *
   * Turns MFA factors of a user on or off and sets at most one as preferred, which sign-in requests first. Factors that
   * are left out of the request do not change. Turning a factor on requires a verified authenticator app, a phone
   * number or an email address. If several factors are on and none is preferred, the user chooses at sign-in. Requires
   * AWS credentials.
   */
  AdminSetUserMFAPreference(request: AdminSetUserMFAPreferenceRequest_, context: Context<E>): HandlerResult<AdminSetUserMFAPreferenceResult>
  /**
   * Get a secret for an authenticator app
   *
   * Creates a secret key for time-based one-time passwords (TOTP). The application shows it to the user, usually as a
   * QR code, to add it to an authenticator app. The app becomes a factor when `VerifySoftwareToken` accepts a code from
   * it; until then a previously verified app remains valid. A user has at most one authenticator app. Requires the
   * access token of a signed-in user, or the `Session` of an `MFA_SETUP` challenge during sign-in; send one of them.
   */
  AssociateSoftwareToken(request: AssociateSoftwareTokenRequest_, context: Context<E>): HandlerResult<AssociateSoftwareTokenResult>
  /**
   * Get the sign-in and MFA factors of the signed-in user
   *
   * Returns the sign-in factors that the signed-in user has set up, the active MFA factors and the preferred one,
   * without secrets. Requires the user's access token.
   */
  GetUserAuthFactors(request: GetUserAuthFactorsRequest_, context: Context<E>): HandlerResult<GetUserAuthFactorsResult>
  /**
   * Get the MFA configuration of a pool
   *
   * Returns whether a user pool uses MFA, and the configuration of its factors and of passkeys. Settings that were
   * never set are absent. Requires AWS credentials.
   */
  GetUserPoolMfaConfig(request: GetUserPoolMfaConfigRequest_, context: Context<E>): HandlerResult<GetUserPoolMfaConfigResult>
  /**
   * Set the MFA factors and preference of the signed-in user
   *
   * Turns MFA factors of the signed-in user on or off and sets at most one as preferred, which sign-in requests first.
   * Factors that are left out of the request do not change. Turning a factor on requires a verified authenticator app,
   * a phone number or an email address. If several factors are on and none is preferred, the user chooses at sign-in.
   * In a pool that requires MFA, every sign-in needs a second factor regardless of these settings. Requires the user's
   * access token.
   */
  SetUserMFAPreference(request: SetUserMFAPreferenceRequest_, context: Context<E>): HandlerResult<SetUserMFAPreferenceResult>
  /**
   * Set the MFA configuration of a pool
   *
   * Sets whether a user pool uses MFA, and configures its factors and passkeys. The request replaces all of these
   * settings: an absent `MfaConfiguration` means `OFF`, and an absent factor is removed. `ON` and `OPTIONAL` require at
   * least one enabled factor; `OFF` must not be combined with a factor. Email codes require the `ESSENTIALS` tier or
   * higher and an email configuration with your own sender; passkeys require `ESSENTIALS` or higher. With `ON`, users
   * without a usable factor must set one up at their next sign-in. Requires AWS credentials.
   */
  SetUserPoolMfaConfig(request: SetUserPoolMfaConfigRequest_, context: Context<E>): HandlerResult<SetUserPoolMfaConfigResult>
  /**
   * Verify an authenticator app with a code
   *
   * Checks a code from the authenticator app set up with `AssociateSoftwareToken` and registers the app as a factor.
   * After a call with an access token, turn the factor on with `SetUserMFAPreference`; in a pool that requires MFA it
   * is on already. After a call with a `Session`, respond to the `MFA_SETUP` challenge with the returned session. Each
   * code can be used once. A wrong code fails with `EnableSoftwareTokenMFAException`. Requires an access token or the
   * session of a sign-in.
   */
  VerifySoftwareToken(request: VerifySoftwareTokenRequest_, context: Context<E>): HandlerResult<VerifySoftwareTokenResult>
}

/** Remove the authenticator app of a user */
export const AdminDeleteSoftwareTokenRoute = createRoute({
  operationId: 'AdminDeleteSoftwareToken',
  method: 'post',
  path: '/AdminDeleteSoftwareToken',
  tags: ['mfa'],
  summary: 'Remove the authenticator app of a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminDeleteSoftwareTokenRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The authenticator app was removed. The response is empty.',
        content: { 'application/json': { schema: AdminDeleteSoftwareTokenResponse } },
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
              UserNotConfirmedException,
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

/** Get the sign-in and MFA factors of a user */
export const AdminGetUserAuthFactorsRoute = createRoute({
  operationId: 'AdminGetUserAuthFactors',
  method: 'post',
  path: '/AdminGetUserAuthFactors',
  tags: ['mfa'],
  summary: 'Get the sign-in and MFA factors of a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminGetUserAuthFactorsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The factors that the user can sign in with, and the preferred one.',
        content: { 'application/json': { schema: AdminGetUserAuthFactorsResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              InvalidParameterException,
              NotAuthorizedException,
              OperationNotEnabledException,
              TooManyRequestsException,
              UserNotFoundException,
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

/** Set the MFA factors and preference of a user */
export const AdminSetUserMFAPreferenceRoute = createRoute({
  operationId: 'AdminSetUserMFAPreference',
  method: 'post',
  path: '/AdminSetUserMFAPreference',
  tags: ['mfa'],
  summary: 'Set the MFA factors and preference of a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminSetUserMFAPreferenceRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The preferences were stored. The response is empty.',
        content: { 'application/json': { schema: AdminSetUserMFAPreferenceResponse } },
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

/** Get a secret for an authenticator app */
export const AssociateSoftwareTokenRoute = createRoute({
  operationId: 'AssociateSoftwareToken',
  method: 'post',
  path: '/AssociateSoftwareToken',
  tags: ['mfa'],
  summary: 'Get a secret for an authenticator app',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AssociateSoftwareTokenRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The secret for an authenticator app and, during a sign-in, the session to continue with.',
        content: { 'application/json': { schema: AssociateSoftwareTokenResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ConcurrentModificationException,
              InvalidParameterException,
              NotAuthorizedException,
              ResourceNotFoundException,
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

/** Get the sign-in and MFA factors of the signed-in user */
export const GetUserAuthFactorsRoute = createRoute({
  operationId: 'GetUserAuthFactors',
  method: 'post',
  path: '/GetUserAuthFactors',
  tags: ['mfa'],
  summary: 'Get the sign-in and MFA factors of the signed-in user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetUserAuthFactorsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The factors that the user can sign in with, and the preferred one.',
        content: { 'application/json': { schema: GetUserAuthFactorsResponse } },
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

/** Get the MFA configuration of a pool */
export const GetUserPoolMfaConfigRoute = createRoute({
  operationId: 'GetUserPoolMfaConfig',
  method: 'post',
  path: '/GetUserPoolMfaConfig',
  tags: ['mfa'],
  summary: 'Get the MFA configuration of a pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetUserPoolMfaConfigRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The MFA and passkey settings of the pool.',
        content: { 'application/json': { schema: GetUserPoolMfaConfigResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              TooManyRequestsException,
              ResourceNotFoundException,
              NotAuthorizedException,
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

/** Set the MFA factors and preference of the signed-in user */
export const SetUserMFAPreferenceRoute = createRoute({
  operationId: 'SetUserMFAPreference',
  method: 'post',
  path: '/SetUserMFAPreference',
  tags: ['mfa'],
  summary: 'Set the MFA factors and preference of the signed-in user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: SetUserMFAPreferenceRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The preferences were stored. The response is empty.',
        content: { 'application/json': { schema: SetUserMFAPreferenceResponse } },
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

/** Set the MFA configuration of a pool */
export const SetUserPoolMfaConfigRoute = createRoute({
  operationId: 'SetUserPoolMfaConfig',
  method: 'post',
  path: '/SetUserPoolMfaConfig',
  tags: ['mfa'],
  summary: 'Set the MFA configuration of a pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: SetUserPoolMfaConfigRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The new MFA and passkey settings of the pool.',
        content: { 'application/json': { schema: SetUserPoolMfaConfigResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              TooManyRequestsException,
              ConcurrentModificationException,
              ResourceNotFoundException,
              InvalidSmsRoleAccessPolicyException,
              InvalidSmsRoleTrustRelationshipException,
              NotAuthorizedException,
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

/** Verify an authenticator app with a code */
export const VerifySoftwareTokenRoute = createRoute({
  operationId: 'VerifySoftwareToken',
  method: 'post',
  path: '/VerifySoftwareToken',
  tags: ['mfa'],
  summary: 'Verify an authenticator app with a code',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: VerifySoftwareTokenRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The app was registered. During a sign-in, the response contains the session to continue with.',
        content: { 'application/json': { schema: VerifySoftwareTokenResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              InvalidUserPoolConfigurationException,
              NotAuthorizedException,
              TooManyRequestsException,
              PasswordResetRequiredException,
              UserNotFoundException,
              UserNotConfirmedException,
              EnableSoftwareTokenMFAException,
              SoftwareTokenMFANotFoundException,
              CodeMismatchException,
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
  AdminDeleteSoftwareToken: { route: AdminDeleteSoftwareTokenRoute },
  AdminGetUserAuthFactors: { route: AdminGetUserAuthFactorsRoute },
  AdminSetUserMFAPreference: { route: AdminSetUserMFAPreferenceRoute },
  AssociateSoftwareToken: { route: AssociateSoftwareTokenRoute },
  GetUserAuthFactors: { route: GetUserAuthFactorsRoute },
  GetUserPoolMfaConfig: { route: GetUserPoolMfaConfigRoute },
  SetUserMFAPreference: { route: SetUserMFAPreferenceRoute },
  SetUserPoolMfaConfig: { route: SetUserPoolMfaConfigRoute },
  VerifySoftwareToken: { route: VerifySoftwareTokenRoute },
} satisfies Readonly<Record<string, Row>>
