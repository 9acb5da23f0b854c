// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
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

/** Unlink a provider identity from a user */
export const AdminDisableProviderForUser = createRoute({
  operationId: 'AdminDisableProviderForUser',
  method: 'post',
  path: '/AdminDisableProviderForUser',
  tags: ['identity-providers'],
  summary: 'Unlink a provider identity from a user',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminDisableProviderForUserRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminDisableProviderForUserResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
            UserNotFoundException, AliasExistsException, OperationNotEnabledException,
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

/** Link a provider identity to an existing user */
export const AdminLinkProviderForUser = createRoute({
  operationId: 'AdminLinkProviderForUser',
  method: 'post',
  path: '/AdminLinkProviderForUser',
  tags: ['identity-providers'],
  summary: 'Link a provider identity to an existing user',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: AdminLinkProviderForUserRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: AdminLinkProviderForUserResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
            UserNotFoundException, AliasExistsException, LimitExceededException, OperationNotEnabledException,
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

/** Add an external identity provider */
export const CreateIdentityProvider = createRoute({
  operationId: 'CreateIdentityProvider',
  method: 'post',
  path: '/CreateIdentityProvider',
  tags: ['identity-providers'],
  summary: 'Add an external identity provider',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: CreateIdentityProviderRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: CreateIdentityProviderResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, DuplicateProviderException, ResourceNotFoundException, NotAuthorizedException,
            TooManyRequestsException, LimitExceededException,
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

/** Remove an identity provider */
export const DeleteIdentityProvider = createRoute({
  operationId: 'DeleteIdentityProvider',
  method: 'post',
  path: '/DeleteIdentityProvider',
  tags: ['identity-providers'],
  summary: 'Remove an identity provider',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DeleteIdentityProviderRequest } },
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
            InvalidParameterException, UnsupportedIdentityProviderException, ConcurrentModificationException,
            ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
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

/** Read an identity provider by name */
export const DescribeIdentityProvider = createRoute({
  operationId: 'DescribeIdentityProvider',
  method: 'post',
  path: '/DescribeIdentityProvider',
  tags: ['identity-providers'],
  summary: 'Read an identity provider by name',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DescribeIdentityProviderRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DescribeIdentityProviderResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
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

/** Find an identity provider by one of its identifiers */
export const GetIdentityProviderByIdentifier = createRoute({
  operationId: 'GetIdentityProviderByIdentifier',
  method: 'post',
  path: '/GetIdentityProviderByIdentifier',
  tags: ['identity-providers'],
  summary: 'Find an identity provider by one of its identifiers',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetIdentityProviderByIdentifierRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetIdentityProviderByIdentifierResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
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

/** Read the pool's SAML signing certificate */
export const GetSigningCertificate = createRoute({
  operationId: 'GetSigningCertificate',
  method: 'post',
  path: '/GetSigningCertificate',
  tags: ['identity-providers'],
  summary: "Read the pool's SAML signing certificate",
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetSigningCertificateRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetSigningCertificateResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, OperationNotEnabledException,
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

/** List the identity providers of a pool */
export const ListIdentityProviders = createRoute({
  operationId: 'ListIdentityProviders',
  method: 'post',
  path: '/ListIdentityProviders',
  tags: ['identity-providers'],
  summary: 'List the identity providers of a pool',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: ListIdentityProvidersRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: ListIdentityProvidersResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
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

/** Change an identity provider */
export const UpdateIdentityProvider = createRoute({
  operationId: 'UpdateIdentityProvider',
  method: 'post',
  path: '/UpdateIdentityProvider',
  tags: ['identity-providers'],
  summary: 'Change an identity provider',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: UpdateIdentityProviderRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: UpdateIdentityProviderResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, UnsupportedIdentityProviderException, ResourceNotFoundException,
            ConcurrentModificationException, NotAuthorizedException, TooManyRequestsException,
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
