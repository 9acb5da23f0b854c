// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import {
  CreateManagedLoginBrandingRequest,
  CreateManagedLoginBrandingResponse,
  DeleteManagedLoginBrandingRequest,
  DescribeManagedLoginBrandingByClientRequest,
  DescribeManagedLoginBrandingByClientResponse,
  DescribeManagedLoginBrandingRequest,
  DescribeManagedLoginBrandingResponse,
  GetUICustomizationRequest,
  GetUICustomizationResponse,
  SetUICustomizationRequest,
  SetUICustomizationResponse,
  UpdateManagedLoginBrandingRequest,
  UpdateManagedLoginBrandingResponse,
} from '@poolhouse/schemas/generated/branding'
import {
  ConcurrentModificationException,
  InternalErrorException,
  InvalidParameterException,
  LimitExceededException,
  ManagedLoginBrandingExistsException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  TooManyRequestsException,
} from '@poolhouse/schemas/generated/errors'

/** Create a branding style for an app client */
export const CreateManagedLoginBranding = createRoute({
  operationId: 'CreateManagedLoginBranding',
  method: 'post',
  path: '/CreateManagedLoginBranding',
  tags: ['branding'],
  summary: 'Create a branding style for an app client',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: CreateManagedLoginBrandingRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: CreateManagedLoginBrandingResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, ConcurrentModificationException, ManagedLoginBrandingExistsException,
            InvalidParameterException, TooManyRequestsException, NotAuthorizedException, LimitExceededException,
            OperationNotEnabledException,
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

/** Remove a branding style */
export const DeleteManagedLoginBranding = createRoute({
  operationId: 'DeleteManagedLoginBranding',
  method: 'post',
  path: '/DeleteManagedLoginBranding',
  tags: ['branding'],
  summary: 'Remove a branding style',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DeleteManagedLoginBrandingRequest } },
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
            ResourceNotFoundException, ConcurrentModificationException, InvalidParameterException,
            TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
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

/** Read a branding style by id */
export const DescribeManagedLoginBranding = createRoute({
  operationId: 'DescribeManagedLoginBranding',
  method: 'post',
  path: '/DescribeManagedLoginBranding',
  tags: ['branding'],
  summary: 'Read a branding style by id',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DescribeManagedLoginBrandingRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DescribeManagedLoginBrandingResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
            OperationNotEnabledException,
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

/** Read a branding style by app client */
export const DescribeManagedLoginBrandingByClient = createRoute({
  operationId: 'DescribeManagedLoginBrandingByClient',
  method: 'post',
  path: '/DescribeManagedLoginBrandingByClient',
  tags: ['branding'],
  summary: 'Read a branding style by app client',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: DescribeManagedLoginBrandingByClientRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: DescribeManagedLoginBrandingByClientResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
            OperationNotEnabledException,
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

/** Read the look of the classic hosted pages */
export const GetUICustomization = createRoute({
  operationId: 'GetUICustomization',
  method: 'post',
  path: '/GetUICustomization',
  tags: ['branding'],
  summary: 'Read the look of the classic hosted pages',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: GetUICustomizationRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: GetUICustomizationResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, OperationNotEnabledException,
            TooManyRequestsException,
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

/** Set the look of the classic hosted pages */
export const SetUICustomization = createRoute({
  operationId: 'SetUICustomization',
  method: 'post',
  path: '/SetUICustomization',
  tags: ['branding'],
  summary: 'Set the look of the classic hosted pages',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: SetUICustomizationRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: SetUICustomizationResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
            OperationNotEnabledException,
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

/** Change a branding style */
export const UpdateManagedLoginBranding = createRoute({
  operationId: 'UpdateManagedLoginBranding',
  method: 'post',
  path: '/UpdateManagedLoginBranding',
  tags: ['branding'],
  summary: 'Change a branding style',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: UpdateManagedLoginBrandingRequest } },
    },
  },
  responses: {
    200: {
      description: 'The answer.',
      content: { 'application/json': { schema: UpdateManagedLoginBrandingResponse } },
    },
    400: {
      description: 'Refused: the error says why.',
      content: {
        'application/json': {
          schema: z.discriminatedUnion('__type', [
            ResourceNotFoundException, ConcurrentModificationException, InvalidParameterException,
            TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
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
