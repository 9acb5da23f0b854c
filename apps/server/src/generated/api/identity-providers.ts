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

/** What `AdminDisableProviderForUser` is asked. */
export interface AdminDisableProviderForUserRequest_ {
  readonly body: AdminDisableProviderForUserRequest
}

/** What the handler of `AdminDisableProviderForUser` returns. */
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

/** What `AdminLinkProviderForUser` is asked. */
export interface AdminLinkProviderForUserRequest_ {
  readonly body: AdminLinkProviderForUserRequest
}

/** What the handler of `AdminLinkProviderForUser` returns. */
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

/** What `CreateIdentityProvider` is asked. */
export interface CreateIdentityProviderRequest_ {
  readonly body: CreateIdentityProviderRequest
}

/** What the handler of `CreateIdentityProvider` returns. */
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

/** What `DeleteIdentityProvider` is asked. */
export interface DeleteIdentityProviderRequest_ {
  readonly body: DeleteIdentityProviderRequest
}

/** What the handler of `DeleteIdentityProvider` returns. */
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

/** What `DescribeIdentityProvider` is asked. */
export interface DescribeIdentityProviderRequest_ {
  readonly body: DescribeIdentityProviderRequest
}

/** What the handler of `DescribeIdentityProvider` returns. */
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

/** What `GetIdentityProviderByIdentifier` is asked. */
export interface GetIdentityProviderByIdentifierRequest_ {
  readonly body: GetIdentityProviderByIdentifierRequest
}

/** What the handler of `GetIdentityProviderByIdentifier` returns. */
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

/** What `GetSigningCertificate` is asked. */
export interface GetSigningCertificateRequest_ {
  readonly body: GetSigningCertificateRequest
}

/** What the handler of `GetSigningCertificate` returns. */
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

/** What `ListIdentityProviders` is asked. */
export interface ListIdentityProvidersRequest_ {
  readonly body: ListIdentityProvidersRequest
}

/** What the handler of `ListIdentityProviders` returns. */
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

/** What `UpdateIdentityProvider` is asked. */
export interface UpdateIdentityProviderRequest_ {
  readonly body: UpdateIdentityProviderRequest
}

/** What the handler of `UpdateIdentityProvider` returns. */
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
   * Unlink a provider identity from a user
   *
   * Takes away the link between a user and an identity at an external provider. With provider `Cognito` it switches off
   * sign-in by password for the user instead. Requires AWS credentials. Make sure the user keeps another way in.
   */
  AdminDisableProviderForUser(request: AdminDisableProviderForUserRequest_, context: Context<E>): HandlerResult<AdminDisableProviderForUserResult>
  /**
   * Link a provider identity to an existing user
   *
   * Connects an identity at an external provider with a user who already has a profile, so that both ways of signing in
   * reach the same profile. The external identity must not have signed in before; once it has a profile of its own,
   * linking is refused. At most 5 identities can be linked to one user. Requires AWS credentials. Linking gives the
   * owner of the external identity full use of the profile: link only on proof of ownership, never merely because
   * unverified email addresses match.
   */
  AdminLinkProviderForUser(request: AdminLinkProviderForUserRequest_, context: Context<E>): HandlerResult<AdminLinkProviderForUserResult>
  /**
   * Add an external identity provider
   *
   * Registers a SAML, OpenID Connect or social provider with a user pool. Users can sign in with it only after its name
   * is also in `SupportedIdentityProviders` of an app client, and only through the pool's domain. Requires AWS
   * credentials. A name already in use answers `DuplicateProviderException`; a pool holds at most 300 providers unless
   * raised. Map `email_verified` together with `email`: otherwise the address counts as unverified after each federated
   * sign-in.
   */
  CreateIdentityProvider(request: CreateIdentityProviderRequest_, context: Context<E>): HandlerResult<CreateIdentityProviderResult>
  /**
   * Remove an identity provider
   *
   * Removes a provider from the pool, so that users can no longer sign in through it. Requires AWS credentials. This
   * cannot be undone; user profiles made by earlier sign-ins are a separate matter and are not deleted by this
   * operation. Take the provider out of the `SupportedIdentityProviders` of app clients first.
   */
  DeleteIdentityProvider(request: DeleteIdentityProviderRequest_, context: Context<E>): HandlerResult<DeleteIdentityProviderResult>
  /**
   * Read an identity provider by name
   *
   * Returns the full settings of one provider, including the endpoints added on creation. Requires AWS credentials. The
   * answer can hold the client secret of the provider, so keep it out of logs; the private key of Sign in with Apple is
   * never returned.
   */
  DescribeIdentityProvider(request: DescribeIdentityProviderRequest_, context: Context<E>): HandlerResult<DescribeIdentityProviderResult>
  /**
   * Find an identity provider by one of its identifiers
   *
   * Returns the provider that lists the given identifier, often an email domain, so that an application can route a
   * user to the right provider from an address. Requires AWS credentials. The answer is the same as from
   * `DescribeIdentityProvider` and needs the same care; call it from a server only.
   */
  GetIdentityProviderByIdentifier(request: GetIdentityProviderByIdentifierRequest_, context: Context<E>): HandlerResult<GetIdentityProviderByIdentifierResult>
  /**
   * Read the pool's SAML signing certificate
   *
   * Returns the certificate that SAML providers need to verify the requests this pool signs. It matters for providers
   * with `RequestSigningAlgorithm` set to `rsa-sha256`. Requires AWS credentials. The certificate is public information
   * and holds no private key.
   */
  GetSigningCertificate(request: GetSigningCertificateRequest_, context: Context<E>): HandlerResult<GetSigningCertificateResult>
  /**
   * List the identity providers of a pool
   *
   * Lists names, types and dates of a pool's providers, page by page; for their settings use
   * `DescribeIdentityProvider`. Requires AWS credentials. The pool's own directory is not an entry of this list.
   */
  ListIdentityProviders(request: ListIdentityProvidersRequest_, context: Context<E>): HandlerResult<ListIdentityProvidersResult>
  /**
   * Change an identity provider
   *
   * Changes details, attribute mapping or identifiers of a provider; its name and type are fixed. Requires AWS
   * credentials. Send each map or list complete, not only the changed entries. Changed mappings take effect at the next
   * sign-in of each user. A clash with another change answers `ConcurrentModificationException` and may be tried again.
   */
  UpdateIdentityProvider(request: UpdateIdentityProviderRequest_, context: Context<E>): HandlerResult<UpdateIdentityProviderResult>
}

/** Unlink a provider identity from a user */
export const AdminDisableProviderForUserRoute = createRoute({
  operationId: 'AdminDisableProviderForUser',
  method: 'post',
  path: '/AdminDisableProviderForUser',
  tags: ['identity-providers'],
  summary: 'Unlink a provider identity from a user',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Link a provider identity to an existing user */
export const AdminLinkProviderForUserRoute = createRoute({
  operationId: 'AdminLinkProviderForUser',
  method: 'post',
  path: '/AdminLinkProviderForUser',
  tags: ['identity-providers'],
  summary: 'Link a provider identity to an existing user',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: 'The new provider.',
        content: { 'application/json': { schema: CreateIdentityProviderResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Remove an identity provider */
export const DeleteIdentityProviderRoute = createRoute({
  operationId: 'DeleteIdentityProvider',
  method: 'post',
  path: '/DeleteIdentityProvider',
  tags: ['identity-providers'],
  summary: 'Remove an identity provider',
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
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Read an identity provider by name */
export const DescribeIdentityProviderRoute = createRoute({
  operationId: 'DescribeIdentityProvider',
  method: 'post',
  path: '/DescribeIdentityProvider',
  tags: ['identity-providers'],
  summary: 'Read an identity provider by name',
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
        description: 'The provider, with its settings.',
        content: { 'application/json': { schema: DescribeIdentityProviderResponse } },
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

/** Find an identity provider by one of its identifiers */
export const GetIdentityProviderByIdentifierRoute = createRoute({
  operationId: 'GetIdentityProviderByIdentifier',
  method: 'post',
  path: '/GetIdentityProviderByIdentifier',
  tags: ['identity-providers'],
  summary: 'Find an identity provider by one of its identifiers',
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
        description: 'The provider, with its settings.',
        content: { 'application/json': { schema: GetIdentityProviderByIdentifierResponse } },
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

/** Read the pool's SAML signing certificate */
export const GetSigningCertificateRoute = createRoute({
  operationId: 'GetSigningCertificate',
  method: 'post',
  path: '/GetSigningCertificate',
  tags: ['identity-providers'],
  summary: "Read the pool's SAML signing certificate",
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
        description: "The certificate that SAML providers verify the pool's requests with.",
        content: { 'application/json': { schema: GetSigningCertificateResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
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
        description: "One page of the pool's providers, with names and types.",
        content: { 'application/json': { schema: ListIdentityProvidersResponse } },
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

/** Change an identity provider */
export const UpdateIdentityProviderRoute = createRoute({
  operationId: 'UpdateIdentityProvider',
  method: 'post',
  path: '/UpdateIdentityProvider',
  tags: ['identity-providers'],
  summary: 'Change an identity provider',
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
        description: 'The provider after the change.',
        content: { 'application/json': { schema: UpdateIdentityProviderResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and how the texts of their parameters become values. */
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
