// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import {
  InternalErrorException,
  InvalidParameterException,
  NotAuthorizedException,
  OperationNotEnabledException,
  ResourceNotFoundException,
  TooManyRequestsException,
} from '@poolhouse/schemas/generated/errors'
import {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  TagResourceRequest,
  TagResourceResponse,
  UntagResourceRequest,
  UntagResourceResponse,
} from '@poolhouse/schemas/generated/tags'
import * as z from 'zod'
import { createRoute } from './runtime/route.ts'

/** A request to `ListTagsForResource`. */
export interface ListTagsForResourceRequest_ {
  readonly body: ListTagsForResourceRequest
}

/** The result of the handler of `ListTagsForResource`. */
export type ListTagsForResourceResult = {
  readonly status: 200
  readonly body: ListTagsForResourceResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException | InvalidParameterException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `TagResource`. */
export interface TagResourceRequest_ {
  readonly body: TagResourceRequest
}

/** The result of the handler of `TagResource`. */
export type TagResourceResult = {
  readonly status: 200
  readonly body: TagResourceResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException | InvalidParameterException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `UntagResource`. */
export interface UntagResourceRequest_ {
  readonly body: UntagResourceRequest
}

/** The result of the handler of `UntagResource`. */
export type UntagResourceResult = {
  readonly status: 200
  readonly body: UntagResourceResponse
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: ResourceNotFoundException | NotAuthorizedException | TooManyRequestsException | InvalidParameterException | OperationNotEnabledException
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 500
  readonly body: InternalErrorException
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of tags. */
export interface TagsHandlers<E extends Env = Env> {
  /**
   * List the tags of a user pool
   *
   * Returns all tags of a user pool, without pages. The pool is identified by its ARN, not its id. `DescribeUserPool`
   * returns the same tags. Requires AWS credentials.
   */
  ListTagsForResource(request: ListTagsForResourceRequest_, context: Context<E>): HandlerResult<ListTagsForResourceResult>
  /**
   * Set tags on a user pool
   *
   * Adds tags to a user pool and overwrites the values of existing tags with the same key. Other tags do not change.
   * The pool is identified by its ARN, not its id, and can have at most 50 tags. Do not store secrets in tags: every
   * caller that can describe the pool can read them. Requires AWS credentials.
   */
  TagResource(request: TagResourceRequest_, context: Context<E>): HandlerResult<TagResourceResult>
  /**
   * Remove tags from a user pool
   *
   * Removes the tags with the given keys from a user pool. Other tags do not change, and unknown keys are ignored. The
   * pool is identified by its ARN, not its id. Requires AWS credentials.
   */
  UntagResource(request: UntagResourceRequest_, context: Context<E>): HandlerResult<UntagResourceResult>
}

/** List the tags of a user pool */
export const ListTagsForResourceRoute = createRoute({
  operationId: 'ListTagsForResource',
  method: 'post',
  path: '/ListTagsForResource',
  tags: ['tags'],
  summary: 'List the tags of a user pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: ListTagsForResourceRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The tags of the pool, by key.',
        content: { 'application/json': { schema: ListTagsForResourceResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              NotAuthorizedException,
              TooManyRequestsException,
              InvalidParameterException,
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

/** Set tags on a user pool */
export const TagResourceRoute = createRoute({
  operationId: 'TagResource',
  method: 'post',
  path: '/TagResource',
  tags: ['tags'],
  summary: 'Set tags on a user pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: TagResourceRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The tags were stored. The response is empty.',
        content: { 'application/json': { schema: TagResourceResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              NotAuthorizedException,
              TooManyRequestsException,
              InvalidParameterException,
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

/** Remove tags from a user pool */
export const UntagResourceRoute = createRoute({
  operationId: 'UntagResource',
  method: 'post',
  path: '/UntagResource',
  tags: ['tags'],
  summary: 'Remove tags from a user pool',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: UntagResourceRequest } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The tags were removed. The response is empty.',
        content: { 'application/json': { schema: UntagResourceResponse } },
      },
      400: {
        description: 'The request was rejected: `__type` names the error, and `message` gives the reason.',
        content: {
          'application/json': {
            schema: z.discriminatedUnion('__type', [
              ResourceNotFoundException,
              NotAuthorizedException,
              TooManyRequestsException,
              InvalidParameterException,
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
  ListTagsForResource: { route: ListTagsForResourceRoute },
  TagResource: { route: TagResourceRoute },
  UntagResource: { route: UntagResourceRoute },
} satisfies Readonly<Record<string, Row>>
