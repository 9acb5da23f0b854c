// Generated from openapi.yaml by the test. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import type { ServerSentEvent } from './shared/event-stream.ts'
import * as z from 'zod'
import { AccountInRequest } from '../schemas/account-in-request.ts'
import { AccountInResponse } from '../schemas/account-in-response.ts'
import { Colour } from '../schemas/colour.ts'
import { Event } from '../schemas/event.ts'
import { Instant } from '../schemas/instant.ts'
import { Names } from '../schemas/names.ts'
import { instant } from '../schemas/runtime/dates.ts'
import { record } from '../schemas/runtime/record.ts'
import { createRoute } from './runtime/route.ts'

/** A request to `styles`. */
export interface StylesRequest {
  readonly params: {
    readonly simple: Colour
    readonly label: Names
    readonly matrix: Names
  }
  readonly query: {
    readonly form?: Names | undefined
    readonly comma?: Colour | undefined
    readonly spaces?: Names | undefined
    readonly pipes?: Names | undefined
    readonly deep?: Colour | undefined
    readonly json?: Colour | undefined
    readonly url?: string | undefined
  }
  readonly headers: {
    readonly 'X-List'?: Array<number> | undefined
    readonly 'X-Colour'?: Colour | undefined
  }
  readonly cookies: {
    readonly theme?: string | undefined
  }
}

/** The result of the handler of `styles`. */
export type StylesResult = {
  readonly status: 200
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `parts`. */
export interface PartsRequest {
  readonly body: {
    count: number
    isOpen?: boolean | undefined
    plain?: Colour | undefined
    about?: Colour | undefined
    list?: Array<Colour> | undefined
    names?: Names | undefined
    again?: Names | undefined
    deep?: Colour | undefined
    picture?: Blob | undefined
    files?: Array<Blob> | undefined
  }
}

/** The result of the handler of `parts`. */
export type PartsResult = {
  readonly status: 200
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `fields`. */
export interface FieldsRequest {
  readonly body?: {
    count: number
    isOpen?: boolean | undefined
    plain?: Colour | undefined
    about?: Colour | undefined
    list?: Array<Colour> | undefined
    names?: Names | undefined
    again?: Names | undefined
    deep?: Colour | undefined
    picture?: Blob | undefined
    files?: Array<Blob> | undefined
  } | undefined
}

/** The result of the handler of `fields`. */
export type FieldsResult = {
  readonly status: 200
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `recordEvent`. */
export interface RecordEventRequest {
  readonly params: {
    readonly at: Instant
  }
  readonly query: {
    readonly since?: Array<Date> | undefined
  }
  readonly headers: {
    readonly 'if-since'?: Date | undefined
  }
  readonly body: Event
}

/** The result of the handler of `recordEvent`. */
export type RecordEventResult = {
  readonly status: 200
  readonly body: Event
  readonly headers: {
    readonly last: Date
  } & Readonly<Record<string, unknown>>
} | {
  readonly status: number
  readonly body: Record<string, unknown>
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `watch`. */
export interface WatchRequest {}

/** The result of the handler of `watch`. */
export type WatchResult = {
  readonly status: 200
  readonly body: string | ReadableStream | AsyncIterable<ServerSentEvent>
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `peek`. */
export interface PeekRequest {}

/** The result of the handler of `peek`. */
export type PeekResult = {
  readonly status: 204
  readonly headers: {
    readonly count: number
  } & Readonly<Record<string, unknown>>
}

/** A request to `either`. */
export interface EitherRequest {
  readonly body?: {
    count: number
    isOpen?: boolean | undefined
    plain?: Colour | undefined
    about?: Colour | undefined
    list?: Array<Colour> | undefined
    names?: Names | undefined
    again?: Names | undefined
    deep?: Colour | undefined
    picture?: Blob | undefined
    files?: Array<Blob> | undefined
  } | Colour | undefined
  readonly contentType: 'application/x-www-form-urlencoded' | 'application/vnd.form+json'
}

/** The result of the handler of `either`. */
export type EitherResult = {
  readonly status: 200
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `bytes`. */
export interface BytesRequest {
  readonly body?: ReadableStream<Uint8Array> | undefined
  readonly contentType: 'application/octet-stream' | 'application/x-ndjson' | 'application/vnd.platform'
}

/** The result of the handler of `bytes`. */
export type BytesResult = {
  readonly status: 200
  readonly body: Blob | ReadableStream | Uint8Array<ArrayBuffer> | ArrayBuffer
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `picture`. */
export interface PictureRequest {}

/** The result of the handler of `picture`. */
export type PictureResult = {
  readonly status: 200
  readonly body: Blob | Colour | ReadableStream | Uint8Array<ArrayBuffer> | ArrayBuffer
  readonly contentType?: 'image/png' | 'application/json'
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `listAccounts`. */
export interface ListAccountsRequest {}

/** The result of the handler of `listAccounts`. */
export type ListAccountsResult = {
  readonly status: 200
  readonly body: {
    accounts: Array<AccountInResponse>
  }
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `openAccount`. */
export interface OpenAccountRequest {
  readonly body: AccountInRequest
}

/** The result of the handler of `openAccount`. */
export type OpenAccountResult = {
  readonly status: 201
  readonly body: AccountInResponse
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of default. */
export interface DefaultHandlers<E extends Env = Env> {
  styles(request: StylesRequest, context: Context<E>): HandlerResult<StylesResult>
  parts(request: PartsRequest, context: Context<E>): HandlerResult<PartsResult>
  fields(request: FieldsRequest, context: Context<E>): HandlerResult<FieldsResult>
  recordEvent(request: RecordEventRequest, context: Context<E>): HandlerResult<RecordEventResult>
  watch(request: WatchRequest, context: Context<E>): HandlerResult<WatchResult>
  peek(request: PeekRequest, context: Context<E>): HandlerResult<PeekResult>
  either(request: EitherRequest, context: Context<E>): HandlerResult<EitherResult>
  bytes(request: BytesRequest, context: Context<E>): HandlerResult<BytesResult>
  picture(request: PictureRequest, context: Context<E>): HandlerResult<PictureResult>
  listAccounts(request: ListAccountsRequest, context: Context<E>): HandlerResult<ListAccountsResult>
  openAccount(request: OpenAccountRequest, context: Context<E>): HandlerResult<OpenAccountResult>
}

export const stylesRoute = createRoute({
  operationId: 'styles',
  method: 'post',
  path: '/styles/{simple}/{label}/{matrix}',
  tags: ['default'],
  get request() {
    return {
      params: z.object({
        simple: Colour,
        label: Names,
        matrix: Names,
      }),
      query: z.object({
        form: Names.optional(),
        comma: Colour.optional(),
        spaces: Names.optional(),
        pipes: Names.optional(),
        deep: Colour.optional(),
        json: Colour.optional(),
        url: z.string().optional(),
      }),
      headers: z.object({
        'X-List': z.array(z.int()).optional(),
        'X-Colour': Colour.optional(),
      }),
      cookies: z.object({
        theme: z.string().optional(),
      }),
    }
  },
  get responses() {
    return {
      200: {
        description: 'What came in.',
        content: { 'application/json': { schema: z.unknown() } },
      },
    }
  },
})

export const partsRoute = createRoute({
  operationId: 'parts',
  method: 'post',
  path: '/parts',
  tags: ['default'],
  get request() {
    return {
      body: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: z.object({
              count: z.int(),
              isOpen: z.boolean().optional(),
              plain: Colour.optional(),
              about: Colour.optional(),
              list: z.array(Colour).optional(),
              names: Names.optional(),
              again: Names.optional(),
              deep: Colour.optional(),
              picture: z.instanceof(Blob).optional(),
              files: z.array(z.instanceof(Blob)).optional(),
            }),
          },
        },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'What came in.',
        content: { 'application/json': { schema: z.unknown() } },
      },
    }
  },
})

export const fieldsRoute = createRoute({
  operationId: 'fields',
  method: 'post',
  path: '/fields',
  tags: ['default'],
  get request() {
    return {
      body: {
        required: false,
        content: {
          'application/x-www-form-urlencoded': {
            schema: z.object({
              count: z.int(),
              isOpen: z.boolean().optional(),
              plain: Colour.optional(),
              about: Colour.optional(),
              list: z.array(Colour).optional(),
              names: Names.optional(),
              again: Names.optional(),
              deep: Colour.optional(),
              picture: z.instanceof(Blob).optional(),
              files: z.array(z.instanceof(Blob)).optional(),
            }),
          },
        },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'What came in.',
        content: { 'application/json': { schema: z.unknown() } },
      },
    }
  },
})

export const recordEventRoute = createRoute({
  operationId: 'recordEvent',
  method: 'put',
  path: '/events/{at}',
  tags: ['default'],
  get request() {
    return {
      params: z.object({
        at: Instant,
      }),
      query: z.object({
        since: z.array(instant(z.iso.datetime({ offset: true }))).optional(),
      }),
      headers: z.object({
        'if-since': instant(z.iso.datetime({ offset: true })).optional(),
      }),
      body: {
        required: true,
        content: { 'application/json': { schema: Event } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'What came in.',
        headers: z.object({
          last: instant(z.iso.datetime({ offset: true })),
        }),
        content: { 'application/json': { schema: Event } },
      },
      '4XX': {
        description: 'Rejected.',
        content: { 'application/problem+json': { schema: record(z.string(), z.unknown()) } },
      },
    }
  },
})

export const watchRoute = createRoute({
  operationId: 'watch',
  method: 'get',
  path: '/news',
  tags: ['default'],
  get responses() {
    return {
      200: {
        description: 'News.',
        content: { 'text/event-stream': { schema: z.string() } },
      },
    }
  },
})

export const peekRoute = createRoute({
  operationId: 'peek',
  method: 'head',
  path: '/news',
  tags: ['default'],
  get responses() {
    return {
      204: {
        description: 'There are news.',
        headers: z.object({
          count: z.int(),
        }),
      },
    }
  },
})

export const eitherRoute = createRoute({
  operationId: 'either',
  method: 'post',
  path: '/either',
  tags: ['default'],
  get request() {
    return {
      body: {
        required: false,
        content: {
          'application/x-www-form-urlencoded': {
            schema: z.object({
              count: z.int(),
              isOpen: z.boolean().optional(),
              plain: Colour.optional(),
              about: Colour.optional(),
              list: z.array(Colour).optional(),
              names: Names.optional(),
              again: Names.optional(),
              deep: Colour.optional(),
              picture: z.instanceof(Blob).optional(),
              files: z.array(z.instanceof(Blob)).optional(),
            }),
          },
          'application/vnd.form+json': { schema: Colour },
        },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'What came in.',
        content: { 'application/json': { schema: z.unknown() } },
      },
    }
  },
})

export const bytesRoute = createRoute({
  operationId: 'bytes',
  method: 'post',
  path: '/bytes',
  tags: ['default'],
  get request() {
    return {
      body: {
        required: false,
        content: {
          'application/octet-stream': { schema: z.any() },
          'application/x-ndjson': { schema: z.any() },
          'application/vnd.platform': { schema: z.any() },
        },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'The same.',
        content: { 'application/octet-stream': { schema: z.any() } },
      },
    }
  },
})

export const pictureRoute = createRoute({
  operationId: 'picture',
  method: 'get',
  path: '/picture',
  tags: ['default'],
  get responses() {
    return {
      200: {
        description: 'The picture, or what is in it.',
        content: { 'image/png': { schema: z.any() }, 'application/json': { schema: Colour } },
      },
    }
  },
})

export const listAccountsRoute = createRoute({
  operationId: 'listAccounts',
  method: 'get',
  path: '/accounts',
  tags: ['default'],
  get responses() {
    return {
      200: {
        description: 'All of them.',
        content: {
          'application/json': {
            schema: z.object({
              accounts: z.array(AccountInResponse),
            }),
          },
        },
      },
    }
  },
})

export const openAccountRoute = createRoute({
  operationId: 'openAccount',
  method: 'post',
  path: '/accounts',
  tags: ['default'],
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: AccountInRequest } },
      },
    }
  },
  get responses() {
    return {
      201: {
        description: 'It is open.',
        content: { 'application/json': { schema: AccountInResponse } },
      },
    }
  },
})

/** The routes, and the conversion of the texts of their parameters to values. */
export const rows = {
  styles: {
    route: stylesRoute,
    wires: {
      params: {
        simple: { as: 'object', members: { r: 'number', g: 'number', name: 'text' }, style: 'simple', explode: true },
        label: { as: 'list', style: 'label', explode: false },
        matrix: { as: 'list', style: 'matrix', explode: true },
      },
      query: {
        form: { as: 'list', style: 'form', explode: true },
        comma: { as: 'object', members: { r: 'number', g: 'number', name: 'text' }, style: 'form', explode: false },
        spaces: { as: 'list', style: 'spaceDelimited', explode: false },
        pipes: { as: 'list', style: 'pipeDelimited', explode: false },
        deep: { as: 'object', members: { r: 'number', g: 'number', name: 'text' }, style: 'deepObject', explode: true },
        json: { as: 'json' },
        url: { as: 'text' },
      },
      headers: {
        'X-List': { as: 'list', item: 'number', style: 'simple', explode: false },
        'X-Colour': {
          as: 'object',
          members: { r: 'number', g: 'number', name: 'text' },
          style: 'simple',
          explode: true,
        },
      },
      cookies: { theme: { as: 'text' } },
    },
  },
  parts: {
    route: partsRoute,
    wires: {
      body: {
        'multipart/form-data': {
          count: { as: 'number' },
          isOpen: { as: 'boolean' },
          plain: { as: 'json' },
          about: { as: 'json' },
          list: { as: 'list', item: 'json' },
          names: { as: 'list', style: 'form', explode: false },
          again: { as: 'list' },
          deep: {
            as: 'object',
            members: { r: 'number', g: 'number', name: 'text' },
            style: 'deepObject',
            explode: false,
          },
          picture: { as: 'bytes', media: ['image/png', 'image/svg+xml'] },
          files: { as: 'list', item: 'bytes' },
        },
      },
    },
  },
  fields: {
    route: fieldsRoute,
    wires: {
      body: {
        'application/x-www-form-urlencoded': {
          count: { as: 'number' },
          isOpen: { as: 'boolean' },
          plain: { as: 'json' },
          about: { as: 'json' },
          list: { as: 'list', item: 'json' },
          names: { as: 'list', style: 'pipeDelimited', explode: false },
          again: { as: 'list' },
          deep: {
            as: 'object',
            members: { r: 'number', g: 'number', name: 'text' },
            style: 'deepObject',
            explode: false,
          },
          picture: { as: 'bytes' },
          files: { as: 'list', item: 'bytes' },
        },
      },
    },
  },
  recordEvent: {
    route: recordEventRoute,
    wires: {
      params: { at: { as: 'text' } },
      query: { since: { as: 'list', style: 'form', explode: false } },
      headers: { 'if-since': { as: 'text' } },
    },
  },
  watch: { route: watchRoute },
  peek: { route: peekRoute },
  either: {
    route: eitherRoute,
    wires: {
      body: {
        'application/x-www-form-urlencoded': {
          count: { as: 'number' },
          isOpen: { as: 'boolean' },
          plain: { as: 'json' },
          about: { as: 'json' },
          list: { as: 'list', item: 'json' },
          names: { as: 'list' },
          again: { as: 'list' },
          deep: { as: 'json' },
          picture: { as: 'bytes' },
          files: { as: 'list', item: 'bytes' },
        },
      },
    },
  },
  bytes: { route: bytesRoute },
  picture: { route: pictureRoute },
  listAccounts: { route: listAccountsRoute },
  openAccount: { route: openAccountRoute },
} satisfies Readonly<Record<string, Row>>
