// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
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
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** A request to `CreateManagedLoginBranding`. */
export interface CreateManagedLoginBrandingRequest_ {
  readonly body: CreateManagedLoginBrandingRequest
}

/** The result of the handler of `CreateManagedLoginBranding`. */
export type CreateManagedLoginBrandingResult = {
  readonly status: 200
  readonly body: CreateManagedLoginBrandingResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | ConcurrentModificationException | ManagedLoginBrandingExistsException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | LimitExceededException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DeleteManagedLoginBranding`. */
export interface DeleteManagedLoginBrandingRequest_ {
  readonly body: DeleteManagedLoginBrandingRequest
}

/** The result of the handler of `DeleteManagedLoginBranding`. */
export type DeleteManagedLoginBrandingResult = {
  readonly status: 200
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | ConcurrentModificationException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DescribeManagedLoginBranding`. */
export interface DescribeManagedLoginBrandingRequest_ {
  readonly body: DescribeManagedLoginBrandingRequest
}

/** The result of the handler of `DescribeManagedLoginBranding`. */
export type DescribeManagedLoginBrandingResult = {
  readonly status: 200
  readonly body: DescribeManagedLoginBrandingResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `DescribeManagedLoginBrandingByClient`. */
export interface DescribeManagedLoginBrandingByClientRequest_ {
  readonly body: DescribeManagedLoginBrandingByClientRequest
}

/** The result of the handler of `DescribeManagedLoginBrandingByClient`. */
export type DescribeManagedLoginBrandingByClientResult = {
  readonly status: 200
  readonly body: DescribeManagedLoginBrandingByClientResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `GetUICustomization`. */
export interface GetUICustomizationRequest_ {
  readonly body: GetUICustomizationRequest
}

/** The result of the handler of `GetUICustomization`. */
export type GetUICustomizationResult = {
  readonly status: 200
  readonly body: GetUICustomizationResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | OperationNotEnabledException | TooManyRequestsException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `SetUICustomization`. */
export interface SetUICustomizationRequest_ {
  readonly body: SetUICustomizationRequest
}

/** The result of the handler of `SetUICustomization`. */
export type SetUICustomizationResult = {
  readonly status: 200
  readonly body: SetUICustomizationResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: InvalidParameterException | ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `UpdateManagedLoginBranding`. */
export interface UpdateManagedLoginBrandingRequest_ {
  readonly body: UpdateManagedLoginBrandingRequest
}

/** The result of the handler of `UpdateManagedLoginBranding`. */
export type UpdateManagedLoginBrandingResult = {
  readonly status: 200
  readonly body: UpdateManagedLoginBrandingResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | ConcurrentModificationException | InvalidParameterException | TooManyRequestsException | NotAuthorizedException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of branding. */
export interface BrandingHandlers<E extends Env = Env> {
  /**
   * Create a branding style for an app client
   *
   * Creates the branding style of an app client for managed login: a settings document and up to 40 images, or the
   * built-in look with `UseCognitoProvidedValues`. An app client created through this API has no style, and its managed
   * login shows an error page until it has one. An app client can have one style (for another one, the operation fails
   * with `ManagedLoginBrandingExistsException`), a pool at most 20. A request can be at most 2 MB. Requires AWS
   * credentials.
   */
  CreateManagedLoginBranding(request: CreateManagedLoginBrandingRequest_, context: Context<E>): HandlerResult<CreateManagedLoginBrandingResult>
  /**
   * Delete a branding style
   *
   * Deletes the branding style of an app client permanently. The managed login pages of that client then show an error
   * until it has a style again. To return to the built-in look, update the style with `UseCognitoProvidedValues`
   * instead. Requires AWS credentials.
   */
  DeleteManagedLoginBranding(request: DeleteManagedLoginBrandingRequest_, context: Context<E>): HandlerResult<DeleteManagedLoginBrandingResult>
  /**
   * Get a branding style by id
   *
   * Returns a branding style by its id: only the customized settings and images or, with `ReturnMergedResources`, also
   * the defaults. The response contains the images in Base64 and can be large. Requires AWS credentials.
   */
  DescribeManagedLoginBranding(request: DescribeManagedLoginBrandingRequest_, context: Context<E>): HandlerResult<DescribeManagedLoginBrandingResult>
  /**
   * Get the branding style of an app client
   *
   * Returns the branding style of an app client: only the customized settings and images or, with
   * `ReturnMergedResources`, also the defaults. For an app client without a style, it fails with
   * `ResourceNotFoundException`. Requires AWS credentials.
   */
  DescribeManagedLoginBrandingByClient(request: DescribeManagedLoginBrandingByClientRequest_, context: Context<E>): HandlerResult<DescribeManagedLoginBrandingByClientResult>
  /**
   * Get the look of the classic hosted UI
   *
   * Returns the CSS and the logo of the classic hosted UI for an app client, or for all clients with `ALL`. For a
   * client without its own look, it returns the look for all clients. Managed login uses branding styles instead.
   * Requires AWS credentials.
   */
  GetUICustomization(request: GetUICustomizationRequest_, context: Context<E>): HandlerResult<GetUICustomizationResult>
  /**
   * Set the look of the classic hosted UI
   *
   * Sets the CSS and the logo of the classic hosted UI for one app client, or for all clients with `ALL`. The pool must
   * have a domain. The CSS may use only the supported class names. If the logo is left out, it does not change; if the
   * CSS is left out, it is removed. If both are left out, the look is reset. Managed login ignores these settings.
   * Requires AWS credentials.
   */
  SetUICustomization(request: SetUICustomizationRequest_, context: Context<E>): HandlerResult<SetUICustomizationResult>
  /**
   * Update a branding style
   *
   * Updates the settings or images of a branding style, or returns it to the built-in look. A request needs
   * `UserPoolId` and `ManagedLoginBrandingId`, and either `Settings` or `UseCognitoProvidedValues`. `Settings` replaces
   * the whole document, so read the style first. A request can be at most 2 MB. The app client of a style cannot be
   * changed. Requires AWS credentials.
   */
  UpdateManagedLoginBranding(request: UpdateManagedLoginBrandingRequest_, context: Context<E>): HandlerResult<UpdateManagedLoginBrandingResult>
}

/** Create a branding style for an app client */
export const CreateManagedLoginBrandingRoute = createRoute({
  operationId: 'CreateManagedLoginBranding',
  method: 'post',
  path: '/CreateManagedLoginBranding',
  tags: ['branding'],
  summary: 'Create a branding style for an app client',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: CreateManagedLoginBrandingRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The new branding style.',
        content: { 'application/json': { schema: CreateManagedLoginBrandingResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              ConcurrentModificationException,
              ManagedLoginBrandingExistsException,
              InvalidParameterException,
              TooManyRequestsException,
              NotAuthorizedException,
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

/** Delete a branding style */
export const DeleteManagedLoginBrandingRoute = createRoute({
  operationId: 'DeleteManagedLoginBranding',
  method: 'post',
  path: '/DeleteManagedLoginBranding',
  tags: ['branding'],
  summary: 'Delete a branding style',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DeleteManagedLoginBrandingRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The branding style was deleted. The response has no body.',
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              ConcurrentModificationException,
              InvalidParameterException,
              TooManyRequestsException,
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

/** Get a branding style by id */
export const DescribeManagedLoginBrandingRoute = createRoute({
  operationId: 'DescribeManagedLoginBranding',
  method: 'post',
  path: '/DescribeManagedLoginBranding',
  tags: ['branding'],
  summary: 'Get a branding style by id',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DescribeManagedLoginBrandingRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The branding style with its settings and images.',
        content: { 'application/json': { schema: DescribeManagedLoginBrandingResponse } },
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

/** Get the branding style of an app client */
export const DescribeManagedLoginBrandingByClientRoute = createRoute({
  operationId: 'DescribeManagedLoginBrandingByClient',
  method: 'post',
  path: '/DescribeManagedLoginBrandingByClient',
  tags: ['branding'],
  summary: 'Get the branding style of an app client',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: DescribeManagedLoginBrandingByClientRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The branding style with its settings and images.',
        content: { 'application/json': { schema: DescribeManagedLoginBrandingByClientResponse } },
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

/** Get the look of the classic hosted UI */
export const GetUICustomizationRoute = createRoute({
  operationId: 'GetUICustomization',
  method: 'post',
  path: '/GetUICustomization',
  tags: ['branding'],
  summary: 'Get the look of the classic hosted UI',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: GetUICustomizationRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The CSS and the logo of the classic hosted UI.',
        content: { 'application/json': { schema: GetUICustomizationResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              InvalidParameterException,
              ResourceNotFoundException,
              NotAuthorizedException,
              OperationNotEnabledException,
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

/** Set the look of the classic hosted UI */
export const SetUICustomizationRoute = createRoute({
  operationId: 'SetUICustomization',
  method: 'post',
  path: '/SetUICustomization',
  tags: ['branding'],
  summary: 'Set the look of the classic hosted UI',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: SetUICustomizationRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The stored CSS and logo.',
        content: { 'application/json': { schema: SetUICustomizationResponse } },
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

/** Update a branding style */
export const UpdateManagedLoginBrandingRoute = createRoute({
  operationId: 'UpdateManagedLoginBranding',
  method: 'post',
  path: '/UpdateManagedLoginBranding',
  tags: ['branding'],
  summary: 'Update a branding style',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: UpdateManagedLoginBrandingRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The updated branding style.',
        content: { 'application/json': { schema: UpdateManagedLoginBrandingResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              ConcurrentModificationException,
              InvalidParameterException,
              TooManyRequestsException,
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

/** The routes, and the conversion of the texts of their parameters to values. */
export const rows = {
  CreateManagedLoginBranding: { route: CreateManagedLoginBrandingRoute },
  DeleteManagedLoginBranding: { route: DeleteManagedLoginBrandingRoute },
  DescribeManagedLoginBranding: { route: DescribeManagedLoginBrandingRoute },
  DescribeManagedLoginBrandingByClient: { route: DescribeManagedLoginBrandingByClientRoute },
  GetUICustomization: { route: GetUICustomizationRoute },
  SetUICustomization: { route: SetUICustomizationRoute },
  UpdateManagedLoginBranding: { route: UpdateManagedLoginBrandingRoute },
} satisfies Readonly<Record<string, Row>>
