// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import {
  AliasExistsException,
  ConcurrentModificationException,
  DuplicateProviderException,
  InternalErrorException,
  InvalidParameterException,
  LimitExceededException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  TooManyRequestsException,
  UnsupportedIdentityProviderException,
  UserNotFoundException,
} from '@poolhouse/schemas/generated/errors'
import {
  AdminDisableProviderForUserRequest,
  AdminDisableProviderForUserResponse,
  AdminLinkProviderForUserRequest,
  AdminLinkProviderForUserResponse,
  CreateIdentityProviderRequest,
  CreateIdentityProviderResponse,
  DeleteIdentityProviderRequest,
  DescribeIdentityProviderRequest,
  DescribeIdentityProviderResponse,
  GetIdentityProviderByIdentifierRequest,
  GetIdentityProviderByIdentifierResponse,
  GetSigningCertificateRequest,
  GetSigningCertificateResponse,
  ListIdentityProvidersRequest,
  ListIdentityProvidersResponse,
  UpdateIdentityProviderRequest,
  UpdateIdentityProviderResponse,
} from '@poolhouse/schemas/generated/identity-providers'
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** A request to `AdminDisableProviderForUser`. */
export interface AdminDisableProviderForUserRequest_ {
  readonly body: AdminDisableProviderForUserRequest
}

/** The result of the handler of `AdminDisableProviderForUser`. */
export type AdminDisableProviderForUserResult = {
  readonly status: 200
  readonly body: AdminDisableProviderForUserResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | AliasExistsException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `AdminLinkProviderForUser`. */
export interface AdminLinkProviderForUserRequest_ {
  readonly body: AdminLinkProviderForUserRequest
}

/** The result of the handler of `AdminLinkProviderForUser`. */
export type AdminLinkProviderForUserResult = {
  readonly status: 200
  readonly body: AdminLinkProviderForUserResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | UserNotFoundException | AliasExistsException | LimitExceededException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `CreateIdentityProvider`. */
export interface CreateIdentityProviderRequest_ {
  readonly body: CreateIdentityProviderRequest
}

/** The result of the handler of `CreateIdentityProvider`. */
export type CreateIdentityProviderResult = {
  readonly status: 200
  readonly body: CreateIdentityProviderResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | DuplicateProviderException | ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException | LimitExceededException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DeleteIdentityProvider`. */
export interface DeleteIdentityProviderRequest_ {
  readonly body: DeleteIdentityProviderRequest
}

/** The result of the handler of `DeleteIdentityProvider`. */
export type DeleteIdentityProviderResult = {
  readonly status: 200
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | UnsupportedIdentityProviderException | ConcurrentModificationException | ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DescribeIdentityProvider`. */
export interface DescribeIdentityProviderRequest_ {
  readonly body: DescribeIdentityProviderRequest
}

/** The result of the handler of `DescribeIdentityProvider`. */
export type DescribeIdentityProviderResult = {
  readonly status: 200
  readonly body: DescribeIdentityProviderResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `GetIdentityProviderByIdentifier`. */
export interface GetIdentityProviderByIdentifierRequest_ {
  readonly body: GetIdentityProviderByIdentifierRequest
}

/** The result of the handler of `GetIdentityProviderByIdentifier`. */
export type GetIdentityProviderByIdentifierResult = {
  readonly status: 200
  readonly body: GetIdentityProviderByIdentifierResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `GetSigningCertificate`. */
export interface GetSigningCertificateRequest_ {
  readonly body: GetSigningCertificateRequest
}

/** The result of the handler of `GetSigningCertificate`. */
export type GetSigningCertificateResult = {
  readonly status: 200
  readonly body: GetSigningCertificateResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `ListIdentityProviders`. */
export interface ListIdentityProvidersRequest_ {
  readonly body: ListIdentityProvidersRequest
}

/** The result of the handler of `ListIdentityProviders`. */
export type ListIdentityProvidersResult = {
  readonly status: 200
  readonly body: ListIdentityProvidersResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `UpdateIdentityProvider`. */
export interface UpdateIdentityProviderRequest_ {
  readonly body: UpdateIdentityProviderRequest
}

/** The result of the handler of `UpdateIdentityProvider`. */
export type UpdateIdentityProviderResult = {
  readonly status: 200
  readonly body: UpdateIdentityProviderResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | UnsupportedIdentityProviderException | ResourceNotFoundException | ConcurrentModificationException | NotAuthorizedException | TooManyRequestsException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of identity-providers. */
export interface IdentityProvidersHandlers<E extends Env = Env> {
  /**
   * Unlink an external identity from a user
   *
   * Removes the link between a user and an identity at an external provider. With the provider `Cognito`, it turns off
   * sign-in with a password for the user instead. Before calling it, make sure that the user has another way to sign
   * in. Requires AWS credentials.
   */
  AdminDisableProviderForUser(request: AdminDisableProviderForUserRequest_, context: Context<E>): HandlerResult<AdminDisableProviderForUserResult>
  /**
   * Link an external identity to an existing user
   *
   * Links an identity at an external provider to an existing user, so that both ways to sign in lead to the same user.
   * The external identity must not have signed in before: once it has its own profile, it cannot be linked. A user can
   * have at most 5 linked identities. The owner of the external identity gets full access to the user's account, so
   * link only with proof of ownership, never because unverified email addresses match. Requires AWS credentials.
   */
  AdminLinkProviderForUser(request: AdminLinkProviderForUserRequest_, context: Context<E>): HandlerResult<AdminLinkProviderForUserResult>
  /**
   * Add an external identity provider
   *
   * Adds a SAML, OpenID Connect or social provider to a user pool. Users can sign in with it through the domain of the
   * pool once `SupportedIdentityProviders` of an app client contains its name. If the name is already in use, the
   * operation fails with `DuplicateProviderException`. A pool can have at most 300 providers by default. Map
   * `email_verified` together with `email`; otherwise the email address is unverified after each federated sign-in.
   * Requires AWS credentials.
   */
  CreateIdentityProvider(request: CreateIdentityProviderRequest_, context: Context<E>): HandlerResult<CreateIdentityProviderResult>
  /**
   * Delete an identity provider
   *
   * Deletes a provider permanently and removes it from `SupportedIdentityProviders` of the app clients, so that users
   * can no longer sign in with it. Users created by earlier sign-ins are not deleted. Requires AWS credentials.
   */
  DeleteIdentityProvider(request: DeleteIdentityProviderRequest_, context: Context<E>): HandlerResult<DeleteIdentityProviderResult>
  /**
   * Get an identity provider by name
   *
   * Returns all settings of a provider, including the endpoints that were added when it was created. The response can
   * contain the client secret of the provider, so keep it out of logs. The private key of Sign in with Apple is never
   * returned. Requires AWS credentials.
   */
  DescribeIdentityProvider(request: DescribeIdentityProviderRequest_, context: Context<E>): HandlerResult<DescribeIdentityProviderResult>
  /**
   * Get an identity provider by one of its identifiers
   *
   * Returns the provider that has the given identifier, often an email domain, so that an application can direct a user
   * to the right provider. The response is that of `DescribeIdentityProvider` and can contain a client secret, so call
   * it only from a server. Requires AWS credentials.
   */
  GetIdentityProviderByIdentifier(request: GetIdentityProviderByIdentifierRequest_, context: Context<E>): HandlerResult<GetIdentityProviderByIdentifierResult>
  /**
   * Get the SAML signing certificate of a pool
   *
   * Returns the certificate with which SAML providers verify the requests that the pool signs, for providers with
   * `RequestSigningAlgorithm` `rsa-sha256`. The certificate is public and contains no private key. Requires AWS
   * credentials.
   */
  GetSigningCertificate(request: GetSigningCertificateRequest_, context: Context<E>): HandlerResult<GetSigningCertificateResult>
  /**
   * List the identity providers of a pool
   *
   * Lists the identity providers of a pool with their names, types and dates, in pages of up to 50. The users of the
   * pool itself (`COGNITO`) are not in the list. `DescribeIdentityProvider` returns the settings of a provider.
   * Requires AWS credentials.
   */
  ListIdentityProviders(request: ListIdentityProvidersRequest_, context: Context<E>): HandlerResult<ListIdentityProvidersResult>
  /**
   * Update an identity provider
   *
   * Updates the details, attribute mapping or identifiers of a provider. Members that are left out of the request do
   * not change; each map or list in the request replaces the current one. A new mapping takes effect at the next
   * sign-in of each user. The name and type cannot be changed. After a `ConcurrentModificationException`, try again.
   * Requires AWS credentials.
   */
  UpdateIdentityProvider(request: UpdateIdentityProviderRequest_, context: Context<E>): HandlerResult<UpdateIdentityProviderResult>
}

/** Unlink an external identity from a user */
export const AdminDisableProviderForUserRoute = createRoute({
  operationId: 'AdminDisableProviderForUser',
  method: 'post',
  path: '/AdminDisableProviderForUser',
  tags: ['identity-providers'],
  summary: 'Unlink an external identity from a user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminDisableProviderForUserRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The link was removed. The response is empty.',
        content: { 'application/json': { schema: AdminDisableProviderForUserResponse } },
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
              AliasExistsException,
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

/** Link an external identity to an existing user */
export const AdminLinkProviderForUserRoute = createRoute({
  operationId: 'AdminLinkProviderForUser',
  method: 'post',
  path: '/AdminLinkProviderForUser',
  tags: ['identity-providers'],
  summary: 'Link an external identity to an existing user',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AdminLinkProviderForUserRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The identity was linked. The response is empty.',
        content: { 'application/json': { schema: AdminLinkProviderForUserResponse } },
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
              AliasExistsException,
              LimitExceededException,
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

/** Add an external identity provider */
export const CreateIdentityProviderRoute = createRoute({
  operationId: 'CreateIdentityProvider',
  method: 'post',
  path: '/CreateIdentityProvider',
  tags: ['identity-providers'],
  summary: 'Add an external identity provider',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: CreateIdentityProviderRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The new identity provider.',
        content: { 'application/json': { schema: CreateIdentityProviderResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              DuplicateProviderException,
              ResourceNotFoundException,
              NotAuthorizedException,
              TooManyRequestsException,
              LimitExceededException,
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

/** Delete an identity provider */
export const DeleteIdentityProviderRoute = createRoute({
  operationId: 'DeleteIdentityProvider',
  method: 'post',
  path: '/DeleteIdentityProvider',
  tags: ['identity-providers'],
  summary: 'Delete an identity provider',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DeleteIdentityProviderRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The provider was deleted. The response has no body.',
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              UnsupportedIdentityProviderException,
              ConcurrentModificationException,
              ResourceNotFoundException,
              NotAuthorizedException,
              TooManyRequestsException,
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

/** Get an identity provider by name */
export const DescribeIdentityProviderRoute = createRoute({
  operationId: 'DescribeIdentityProvider',
  method: 'post',
  path: '/DescribeIdentityProvider',
  tags: ['identity-providers'],
  summary: 'Get an identity provider by name',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DescribeIdentityProviderRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The identity provider with its settings.',
        content: { 'application/json': { schema: DescribeIdentityProviderResponse } },
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

/** Get an identity provider by one of its identifiers */
export const GetIdentityProviderByIdentifierRoute = createRoute({
  operationId: 'GetIdentityProviderByIdentifier',
  method: 'post',
  path: '/GetIdentityProviderByIdentifier',
  tags: ['identity-providers'],
  summary: 'Get an identity provider by one of its identifiers',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetIdentityProviderByIdentifierRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The identity provider with its settings.',
        content: { 'application/json': { schema: GetIdentityProviderByIdentifierResponse } },
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

/** Get the SAML signing certificate of a pool */
export const GetSigningCertificateRoute = createRoute({
  operationId: 'GetSigningCertificate',
  method: 'post',
  path: '/GetSigningCertificate',
  tags: ['identity-providers'],
  summary: 'Get the SAML signing certificate of a pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetSigningCertificateRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The signing certificate of the pool.',
        content: { 'application/json': { schema: GetSigningCertificateResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
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

/** List the identity providers of a pool */
export const ListIdentityProvidersRoute = createRoute({
  operationId: 'ListIdentityProviders',
  method: 'post',
  path: '/ListIdentityProviders',
  tags: ['identity-providers'],
  summary: 'List the identity providers of a pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListIdentityProvidersRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'One page of the identity providers of the pool, with names and types.',
        content: { 'application/json': { schema: ListIdentityProvidersResponse } },
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

/** Update an identity provider */
export const UpdateIdentityProviderRoute = createRoute({
  operationId: 'UpdateIdentityProvider',
  method: 'post',
  path: '/UpdateIdentityProvider',
  tags: ['identity-providers'],
  summary: 'Update an identity provider',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: UpdateIdentityProviderRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The updated identity provider.',
        content: { 'application/json': { schema: UpdateIdentityProviderResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              UnsupportedIdentityProviderException,
              ResourceNotFoundException,
              ConcurrentModificationException,
              NotAuthorizedException,
              TooManyRequestsException,
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
  AdminDisableProviderForUser: { route: AdminDisableProviderForUserRoute },
  AdminLinkProviderForUser: { route: AdminLinkProviderForUserRoute },
  CreateIdentityProvider: { route: CreateIdentityProviderRoute },
  DeleteIdentityProvider: { route: DeleteIdentityProviderRoute },
  DescribeIdentityProvider: { route: DescribeIdentityProviderRoute },
  GetIdentityProviderByIdentifier: { route: GetIdentityProviderByIdentifierRoute },
  GetSigningCertificate: { route: GetSigningCertificateRoute },
  ListIdentityProviders: { route: ListIdentityProvidersRoute },
  UpdateIdentityProvider: { route: UpdateIdentityProviderRoute },
} satisfies Readonly<Record<string, Row>>
