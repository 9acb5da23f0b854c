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

/** What `AdminDeleteSoftwareToken` is asked. */
export interface AdminDeleteSoftwareTokenRequest_ {
  readonly body: AdminDeleteSoftwareTokenRequest
}

/** What the handler of `AdminDeleteSoftwareToken` returns. */
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

/** What `AdminGetUserAuthFactors` is asked. */
export interface AdminGetUserAuthFactorsRequest_ {
  readonly body: AdminGetUserAuthFactorsRequest
}

/** What the handler of `AdminGetUserAuthFactors` returns. */
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

/** What `AdminSetUserMFAPreference` is asked. */
export interface AdminSetUserMFAPreferenceRequest_ {
  readonly body: AdminSetUserMFAPreferenceRequest
}

/** What the handler of `AdminSetUserMFAPreference` returns. */
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

/** What `AssociateSoftwareToken` is asked. */
export interface AssociateSoftwareTokenRequest_ {
  readonly body: AssociateSoftwareTokenRequest
}

/** What the handler of `AssociateSoftwareToken` returns. */
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

/** What `GetUserAuthFactors` is asked. */
export interface GetUserAuthFactorsRequest_ {
  readonly body: GetUserAuthFactorsRequest
}

/** What the handler of `GetUserAuthFactors` returns. */
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

/** What `GetUserPoolMfaConfig` is asked. */
export interface GetUserPoolMfaConfigRequest_ {
  readonly body: GetUserPoolMfaConfigRequest
}

/** What the handler of `GetUserPoolMfaConfig` returns. */
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

/** What `SetUserMFAPreference` is asked. */
export interface SetUserMFAPreferenceRequest_ {
  readonly body: SetUserMFAPreferenceRequest
}

/** What the handler of `SetUserMFAPreference` returns. */
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

/** What `SetUserPoolMfaConfig` is asked. */
export interface SetUserPoolMfaConfigRequest_ {
  readonly body: SetUserPoolMfaConfigRequest
}

/** What the handler of `SetUserPoolMfaConfig` returns. */
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

/** What `VerifySoftwareToken` is asked. */
export interface VerifySoftwareTokenRequest_ {
  readonly body: VerifySoftwareTokenRequest
}

/** What the handler of `VerifySoftwareToken` returns. */
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
   * Remove a user's authenticator app
   *
   * Removes the authenticator app registered for a user, for instance after the phone was lost; its codes are no longer
   * accepted. The user can set up another one. Make sure who is asking, since this takes away a protection of the
   * account. Requires AWS credentials.
   */
  AdminDeleteSoftwareToken(request: AdminDeleteSoftwareTokenRequest_, context: Context<E>): HandlerResult<AdminDeleteSoftwareTokenResult>
  /**
   * Get a user's sign-in and MFA factors
   *
   * Returns which sign-in factors a user has set up and which second factors are on. It changes nothing and shows no
   * secrets. Requires AWS credentials; a signed-in user calls `GetUserAuthFactors`.
   */
  AdminGetUserAuthFactors(request: AdminGetUserAuthFactorsRequest_, context: Context<E>): HandlerResult<AdminGetUserAuthFactorsResult>
  /**
   * Set a user's MFA factors and preference
   *
   * Switches second factors on or off for a user and marks at most one as preferred, to be asked for first. A factor
   * must be ready before it is enabled: a verified authenticator app, or a phone number or email address to send codes
   * to. When several are on and none is preferred, sign-in asks the user to choose. Requires AWS credentials.
   */
  AdminSetUserMFAPreference(request: AdminSetUserMFAPreferenceRequest_, context: Context<E>): HandlerResult<AdminSetUserMFAPreferenceResult>
  /**
   * Get a secret for an authenticator app
   *
   * Creates a secret key for time-based one-time codes and returns it to be put in the user's authenticator app,
   * usually as a QR code. The app does not count as a factor until `VerifySoftwareToken` has accepted a code from it. A
   * user has one authenticator at most. Authorized by an access token of a signed-in user, or by the `Session` of an
   * `MFA_SETUP` challenge during sign-in; send one of the two.
   */
  AssociateSoftwareToken(request: AssociateSoftwareTokenRequest_, context: Context<E>): HandlerResult<AssociateSoftwareTokenResult>
  /**
   * Get own sign-in and MFA factors
   *
   * Returns which sign-in factors the signed-in user has set up and which second factors are on, for an account
   * security page. It changes nothing and shows no secrets. Authorized by the user's access token.
   */
  GetUserAuthFactors(request: GetUserAuthFactorsRequest_, context: Context<E>): HandlerResult<GetUserAuthFactorsResult>
  /**
   * Get the MFA configuration of a pool
   *
   * Reads whether a user pool requires MFA and how its second factors and passkeys are configured. Parts that were
   * never set are absent. Requires AWS credentials.
   */
  GetUserPoolMfaConfig(request: GetUserPoolMfaConfigRequest_, context: Context<E>): HandlerResult<GetUserPoolMfaConfigResult>
  /**
   * Set own MFA factors and preference
   *
   * Switches second factors on or off for the signed-in user and marks at most one as preferred, to be asked for first.
   * A factor must be ready before it is enabled: a verified authenticator app, or a phone number or email address to
   * send codes to. When several are on and none is preferred, sign-in asks the user to choose. Where the pool requires
   * MFA, users cannot opt out of it. Authorized by the user's access token.
   */
  SetUserMFAPreference(request: SetUserMFAPreferenceRequest_, context: Context<E>): HandlerResult<SetUserMFAPreferenceResult>
  /**
   * Set the MFA configuration of a pool
   *
   * Sets whether a user pool uses MFA, which second factors it offers and how passkeys behave. `ON` and `OPTIONAL` need
   * at least one factor configured. Email codes need the Essentials tier or above and a sender of the pool's own, and
   * passkeys need Essentials or above. Think before choosing `ON` for a pool in use: users without a usable factor are
   * sent to set one up at their next sign-in. Requires AWS credentials.
   */
  SetUserPoolMfaConfig(request: SetUserPoolMfaConfigRequest_, context: Context<E>): HandlerResult<SetUserPoolMfaConfigResult>
  /**
   * Verify an authenticator app with a code
   *
   * Checks a code from the authenticator app set up by `AssociateSoftwareToken`; success makes the app usable as a
   * second factor. When called with an access token, switch the factor on with `SetUserMFAPreference` afterwards. When
   * called with a `Session`, answer the `MFA_SETUP` challenge with the session returned. Each code works once, and a
   * wrong one gives `EnableSoftwareTokenMFAException`. Authorized by an access token or the session of a sign-in.
   */
  VerifySoftwareToken(request: VerifySoftwareTokenRequest_, context: Context<E>): HandlerResult<VerifySoftwareTokenResult>
}

/** Remove a user's authenticator app */
export const AdminDeleteSoftwareTokenRoute = createRoute({
  operationId: 'AdminDeleteSoftwareToken',
  method: 'post',
  path: '/AdminDeleteSoftwareToken',
  tags: ['mfa'],
  summary: "Remove a user's authenticator app",
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get a user's sign-in and MFA factors */
export const AdminGetUserAuthFactorsRoute = createRoute({
  operationId: 'AdminGetUserAuthFactors',
  method: 'post',
  path: '/AdminGetUserAuthFactors',
  tags: ['mfa'],
  summary: "Get a user's sign-in and MFA factors",
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set a user's MFA factors and preference */
export const AdminSetUserMFAPreferenceRoute = createRoute({
  operationId: 'AdminSetUserMFAPreference',
  method: 'post',
  path: '/AdminSetUserMFAPreference',
  tags: ['mfa'],
  summary: "Set a user's MFA factors and preference",
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
        description: 'The preference was stored. The response is empty.',
        content: { 'application/json': { schema: AdminSetUserMFAPreferenceResponse } },
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
        description: 'The secret to enter in an authenticator app and, during a sign-in, the session to continue with.',
        content: { 'application/json': { schema: AssociateSoftwareTokenResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Get own sign-in and MFA factors */
export const GetUserAuthFactorsRoute = createRoute({
  operationId: 'GetUserAuthFactors',
  method: 'post',
  path: '/GetUserAuthFactors',
  tags: ['mfa'],
  summary: 'Get own sign-in and MFA factors',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set own MFA factors and preference */
export const SetUserMFAPreferenceRoute = createRoute({
  operationId: 'SetUserMFAPreference',
  method: 'post',
  path: '/SetUserMFAPreference',
  tags: ['mfa'],
  summary: 'Set own MFA factors and preference',
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
        description: 'The preference was stored. The response is empty.',
        content: { 'application/json': { schema: SetUserMFAPreferenceResponse } },
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
        description: 'The MFA and passkey settings of the pool after the change.',
        content: { 'application/json': { schema: SetUserPoolMfaConfigResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'Whether the code was correct and, during a sign-in, the session to continue with.',
        content: { 'application/json': { schema: VerifySoftwareTokenResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and how the texts of their parameters become values. */
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
