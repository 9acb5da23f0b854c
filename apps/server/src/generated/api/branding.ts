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

/** What `CreateManagedLoginBranding` is asked. */
export interface CreateManagedLoginBrandingRequest_ {
  readonly body: CreateManagedLoginBrandingRequest
}

/** What the handler of `CreateManagedLoginBranding` returns. */
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

/** What `DeleteManagedLoginBranding` is asked. */
export interface DeleteManagedLoginBrandingRequest_ {
  readonly body: DeleteManagedLoginBrandingRequest
}

/** What the handler of `DeleteManagedLoginBranding` returns. */
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

/** What `DescribeManagedLoginBranding` is asked. */
export interface DescribeManagedLoginBrandingRequest_ {
  readonly body: DescribeManagedLoginBrandingRequest
}

/** What the handler of `DescribeManagedLoginBranding` returns. */
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

/** What `DescribeManagedLoginBrandingByClient` is asked. */
export interface DescribeManagedLoginBrandingByClientRequest_ {
  readonly body: DescribeManagedLoginBrandingByClientRequest
}

/** What the handler of `DescribeManagedLoginBrandingByClient` returns. */
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

/** What `GetUICustomization` is asked. */
export interface GetUICustomizationRequest_ {
  readonly body: GetUICustomizationRequest
}

/** What the handler of `GetUICustomization` returns. */
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

/** What `SetUICustomization` is asked. */
export interface SetUICustomizationRequest_ {
  readonly body: SetUICustomizationRequest
}

/** What the handler of `SetUICustomization` returns. */
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

/** What `UpdateManagedLoginBranding` is asked. */
export interface UpdateManagedLoginBrandingRequest_ {
  readonly body: UpdateManagedLoginBrandingRequest
}

/** What the handler of `UpdateManagedLoginBranding` returns. */
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
   * Gives an app client a style for the managed login pages: a settings document plus up to 40 images, or the built-in
   * look with `UseCognitoProvidedValues`. An app client made through this API has no style, and its managed login shows
   * an error page until one exists. Requires AWS credentials. One style per app client (else
   * `ManagedLoginBrandingExistsException`), 20 per pool; the request must stay within 2 MB.
   */
  CreateManagedLoginBranding(request: CreateManagedLoginBrandingRequest_, context: Context<E>): HandlerResult<CreateManagedLoginBrandingResult>
  /**
   * Remove a branding style
   *
   * Removes a style from its app client for good. Afterwards the managed login pages of that client show an error until
   * it has a style again. Requires AWS credentials. To go back to the built-in look, update the style with
   * `UseCognitoProvidedValues` instead.
   */
  DeleteManagedLoginBranding(request: DeleteManagedLoginBrandingRequest_, context: Context<E>): HandlerResult<DeleteManagedLoginBrandingResult>
  /**
   * Read a branding style by id
   *
   * Returns a style by its id: by default only what was customized, with `ReturnMergedResources` also the defaults for
   * the rest. Requires AWS credentials. Images come inline as base64, so answers can be large.
   */
  DescribeManagedLoginBranding(request: DescribeManagedLoginBrandingRequest_, context: Context<E>): HandlerResult<DescribeManagedLoginBrandingResult>
  /**
   * Read a branding style by app client
   *
   * Returns the style assigned to an app client, for when its id is not known. With `ReturnMergedResources` the
   * defaults are filled in. Requires AWS credentials. An app client without a style answers
   * `ResourceNotFoundException`.
   */
  DescribeManagedLoginBrandingByClient(request: DescribeManagedLoginBrandingByClientRequest_, context: Context<E>): HandlerResult<DescribeManagedLoginBrandingByClientResult>
  /**
   * Read the look of the classic hosted pages
   *
   * Returns style sheet and logo of the classic hosted pages for an app client, or for all clients with `ALL`. When
   * nothing was set, only the ids come back. Requires AWS credentials. Managed login does not use these settings; see
   * the branding-style operations for that.
   */
  GetUICustomization(request: GetUICustomizationRequest_, context: Context<E>): HandlerResult<GetUICustomizationResult>
  /**
   * Set the look of the classic hosted pages
   *
   * Sets style sheet and logo of the classic hosted pages for one app client, or for all clients with `ALL`. The pool
   * must have a domain already. Requires AWS credentials. The style sheet may use only a fixed list of classes, and the
   * logo should stay within 100 KB. Managed login ignores these settings.
   */
  SetUICustomization(request: SetUICustomizationRequest_, context: Context<E>): HandlerResult<SetUICustomizationResult>
  /**
   * Change a branding style
   *
   * Changes settings or images of a style, or returns it to the built-in look with `UseCognitoProvidedValues`. Name the
   * style by `ManagedLoginBrandingId` and its pool, although the model marks neither as required. Requires AWS
   * credentials. Read the style first and send the whole settings document rather than a fragment; the request must
   * stay within 2 MB. The style stays with its app client.
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
        description: 'The new branding.',
        content: { 'application/json': { schema: CreateManagedLoginBrandingResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Remove a branding style */
export const DeleteManagedLoginBrandingRoute = createRoute({
  operationId: 'DeleteManagedLoginBranding',
  method: 'post',
  path: '/DeleteManagedLoginBranding',
  tags: ['branding'],
  summary: 'Remove a branding style',
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
        description: 'The branding was deleted. The response has no body.',
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Read a branding style by id */
export const DescribeManagedLoginBrandingRoute = createRoute({
  operationId: 'DescribeManagedLoginBranding',
  method: 'post',
  path: '/DescribeManagedLoginBranding',
  tags: ['branding'],
  summary: 'Read a branding style by id',
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
        description: 'The branding, with its settings and assets.',
        content: { 'application/json': { schema: DescribeManagedLoginBrandingResponse } },
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

/** Read a branding style by app client */
export const DescribeManagedLoginBrandingByClientRoute = createRoute({
  operationId: 'DescribeManagedLoginBrandingByClient',
  method: 'post',
  path: '/DescribeManagedLoginBrandingByClient',
  tags: ['branding'],
  summary: 'Read a branding style by app client',
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
        description: 'The branding of the app client, with its settings and assets.',
        content: { 'application/json': { schema: DescribeManagedLoginBrandingByClientResponse } },
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

/** Read the look of the classic hosted pages */
export const GetUICustomizationRoute = createRoute({
  operationId: 'GetUICustomization',
  method: 'post',
  path: '/GetUICustomization',
  tags: ['branding'],
  summary: 'Read the look of the classic hosted pages',
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
        description: 'The style sheet and logo of the classic pages.',
        content: { 'application/json': { schema: GetUICustomizationResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** Set the look of the classic hosted pages */
export const SetUICustomizationRoute = createRoute({
  operationId: 'SetUICustomization',
  method: 'post',
  path: '/SetUICustomization',
  tags: ['branding'],
  summary: 'Set the look of the classic hosted pages',
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
        description: 'The style sheet and logo as they were stored.',
        content: { 'application/json': { schema: SetUICustomizationResponse } },
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

/** Change a branding style */
export const UpdateManagedLoginBrandingRoute = createRoute({
  operationId: 'UpdateManagedLoginBranding',
  method: 'post',
  path: '/UpdateManagedLoginBranding',
  tags: ['branding'],
  summary: 'Change a branding style',
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
        description: 'The branding after the change.',
        content: { 'application/json': { schema: UpdateManagedLoginBrandingResponse } },
      },
      400: {
        description: 'Refused: the error says why.',
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
        description: 'The service failed; the request may be tried again.',
        content: { 'application/json': { schema: InternalErrorException } },
      },
    }
  },
})

/** The routes, and how the texts of their parameters become values. */
export const rows = {
  CreateManagedLoginBranding: { route: CreateManagedLoginBrandingRoute },
  DeleteManagedLoginBranding: { route: DeleteManagedLoginBrandingRoute },
  DescribeManagedLoginBranding: { route: DescribeManagedLoginBrandingRoute },
  DescribeManagedLoginBrandingByClient: { route: DescribeManagedLoginBrandingByClientRoute },
  GetUICustomization: { route: GetUICustomizationRoute },
  SetUICustomization: { route: SetUICustomizationRoute },
  UpdateManagedLoginBranding: { route: UpdateManagedLoginBrandingRoute },
} satisfies Readonly<Record<string, Row>>
