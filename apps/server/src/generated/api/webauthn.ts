// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import {
  ForbiddenException,
  InternalErrorException,
  InvalidParameterException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  PasswordResetRequiredException,
  ResourceNotFoundException,
  TooManyRequestsException,
  WebAuthnChallengeNotFoundException,
  WebAuthnClientMismatchException,
  WebAuthnConfigurationMissingException,
  WebAuthnCredentialNotSupportedException,
  WebAuthnNotEnabledException,
  WebAuthnOriginNotAllowedException,
  WebAuthnRelyingPartyMismatchException,
} from '@poolhouse/schemas/generated/errors'
import {
  CompleteWebAuthnRegistrationRequest,
  CompleteWebAuthnRegistrationResponse,
  DeleteWebAuthnCredentialRequest,
  DeleteWebAuthnCredentialResponse,
  ListWebAuthnCredentialsRequest,
  ListWebAuthnCredentialsResponse,
  StartWebAuthnRegistrationRequest,
  StartWebAuthnRegistrationResponse,
} from '@poolhouse/schemas/generated/webauthn'
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** A request to `CompleteWebAuthnRegistration`. */
export interface CompleteWebAuthnRegistrationRequest_ {
  readonly body: CompleteWebAuthnRegistrationRequest
}

/** The result of the handler of `CompleteWebAuthnRegistration`. */
export type CompleteWebAuthnRegistrationResult = {
  readonly status: 200
  readonly body: CompleteWebAuthnRegistrationResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ForbiddenException | InvalidParameterException | LimitExceededException | NotAuthorizedException | TooManyRequestsException | WebAuthnNotEnabledException | WebAuthnChallengeNotFoundException | WebAuthnRelyingPartyMismatchException | WebAuthnClientMismatchException | WebAuthnOriginNotAllowedException | PasswordResetRequiredException | WebAuthnCredentialNotSupportedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DeleteWebAuthnCredential`. */
export interface DeleteWebAuthnCredentialRequest_ {
  readonly body: DeleteWebAuthnCredentialRequest
}

/** The result of the handler of `DeleteWebAuthnCredential`. */
export type DeleteWebAuthnCredentialResult = {
  readonly status: 200
  readonly body: DeleteWebAuthnCredentialResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ForbiddenException | InvalidParameterException | TooManyRequestsException | LimitExceededException | PasswordResetRequiredException | NotAuthorizedException | ResourceNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `ListWebAuthnCredentials`. */
export interface ListWebAuthnCredentialsRequest_ {
  readonly body: ListWebAuthnCredentialsRequest
}

/** The result of the handler of `ListWebAuthnCredentials`. */
export type ListWebAuthnCredentialsResult = {
  readonly status: 200
  readonly body: ListWebAuthnCredentialsResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ForbiddenException | InvalidParameterException | TooManyRequestsException | LimitExceededException | PasswordResetRequiredException | NotAuthorizedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `StartWebAuthnRegistration`. */
export interface StartWebAuthnRegistrationRequest_ {
  readonly body: StartWebAuthnRegistrationRequest
}

/** The result of the handler of `StartWebAuthnRegistration`. */
export type StartWebAuthnRegistrationResult = {
  readonly status: 200
  readonly body: StartWebAuthnRegistrationResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ForbiddenException | InvalidParameterException | LimitExceededException | NotAuthorizedException | TooManyRequestsException | WebAuthnNotEnabledException | PasswordResetRequiredException | WebAuthnConfigurationMissingException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of webauthn. */
export interface WebauthnHandlers<E extends Env = Env> {
  /**
   * Complete the registration of a passkey
   *
   * Verifies and stores the passkey that the user's device created. The user can then sign in with it. The challenge,
   * relying party id and origin must match the started registration; each mismatch has its own error. A user can have
   * up to 20 passkeys. Attestation is not verified. Requires the user's access token.
   */
  CompleteWebAuthnRegistration(request: CompleteWebAuthnRegistrationRequest_, context: Context<E>): HandlerResult<CompleteWebAuthnRegistrationResult>
  /**
   * Delete a passkey of the signed-in user
   *
   * Deletes one passkey of the signed-in user, which can then no longer be used to sign in. For an unknown id, it fails
   * with `ResourceNotFoundException`. The copy on the user's device remains, so ask the user to delete it there too.
   * Before deleting, make sure that the user has another way to sign in. Requires the user's access token.
   */
  DeleteWebAuthnCredential(request: DeleteWebAuthnCredentialRequest_, context: Context<E>): HandlerResult<DeleteWebAuthnCredentialResult>
  /**
   * List the passkeys of the signed-in user
   *
   * Lists the passkeys of the signed-in user in pages of up to 20, with a name and other details by which the user can
   * recognize them. The response contains no keys. Requires the user's access token.
   */
  ListWebAuthnCredentials(request: ListWebAuthnCredentialsRequest_, context: Context<E>): HandlerResult<ListWebAuthnCredentialsResult>
  /**
   * Start the registration of a passkey
   *
   * Returns the options with which a browser or operating system creates a passkey for the signed-in user. Decode the
   * Base64url members, pass the options to `navigator.credentials.create()` and send the result to
   * `CompleteWebAuthnRegistration` with the same app client before the challenge expires. The pool must allow passkeys
   * as a first factor and have a relying party id or a domain. Requires the user's access token.
   */
  StartWebAuthnRegistration(request: StartWebAuthnRegistrationRequest_, context: Context<E>): HandlerResult<StartWebAuthnRegistrationResult>
}

/** Complete the registration of a passkey */
export const CompleteWebAuthnRegistrationRoute = createRoute({
  operationId: 'CompleteWebAuthnRegistration',
  method: 'post',
  path: '/CompleteWebAuthnRegistration',
  tags: ['webauthn'],
  summary: 'Complete the registration of a passkey',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: CompleteWebAuthnRegistrationRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The passkey was registered. The response is empty.',
        content: { 'application/json': { schema: CompleteWebAuthnRegistrationResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ForbiddenException,
              InvalidParameterException,
              LimitExceededException,
              NotAuthorizedException,
              TooManyRequestsException,
              WebAuthnNotEnabledException,
              WebAuthnChallengeNotFoundException,
              WebAuthnRelyingPartyMismatchException,
              WebAuthnClientMismatchException,
              WebAuthnOriginNotAllowedException,
              PasswordResetRequiredException,
              WebAuthnCredentialNotSupportedException,
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

/** Delete a passkey of the signed-in user */
export const DeleteWebAuthnCredentialRoute = createRoute({
  operationId: 'DeleteWebAuthnCredential',
  method: 'post',
  path: '/DeleteWebAuthnCredential',
  tags: ['webauthn'],
  summary: 'Delete a passkey of the signed-in user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DeleteWebAuthnCredentialRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The passkey was deleted. The response is empty.',
        content: { 'application/json': { schema: DeleteWebAuthnCredentialResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ForbiddenException,
              InvalidParameterException,
              TooManyRequestsException,
              LimitExceededException,
              PasswordResetRequiredException,
              NotAuthorizedException,
              ResourceNotFoundException,
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

/** List the passkeys of the signed-in user */
export const ListWebAuthnCredentialsRoute = createRoute({
  operationId: 'ListWebAuthnCredentials',
  method: 'post',
  path: '/ListWebAuthnCredentials',
  tags: ['webauthn'],
  summary: 'List the passkeys of the signed-in user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListWebAuthnCredentialsRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: "One page of the user's passkeys.",
        content: { 'application/json': { schema: ListWebAuthnCredentialsResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ForbiddenException,
              InvalidParameterException,
              TooManyRequestsException,
              LimitExceededException,
              PasswordResetRequiredException,
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

/** Start the registration of a passkey */
export const StartWebAuthnRegistrationRoute = createRoute({
  operationId: 'StartWebAuthnRegistration',
  method: 'post',
  path: '/StartWebAuthnRegistration',
  tags: ['webauthn'],
  summary: 'Start the registration of a passkey',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: StartWebAuthnRegistrationRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The options with which the browser creates a passkey.',
        content: { 'application/json': { schema: StartWebAuthnRegistrationResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ForbiddenException,
              InvalidParameterException,
              LimitExceededException,
              NotAuthorizedException,
              TooManyRequestsException,
              WebAuthnNotEnabledException,
              PasswordResetRequiredException,
              WebAuthnConfigurationMissingException,
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
  CompleteWebAuthnRegistration: { route: CompleteWebAuthnRegistrationRoute },
  DeleteWebAuthnCredential: { route: DeleteWebAuthnCredentialRoute },
  ListWebAuthnCredentials: { route: ListWebAuthnCredentialsRoute },
  StartWebAuthnRegistration: { route: StartWebAuthnRegistrationRoute },
} satisfies Readonly<Record<string, Row>>
