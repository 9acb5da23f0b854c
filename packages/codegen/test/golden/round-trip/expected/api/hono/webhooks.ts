// Generated from openapi.yaml by the test. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import * as z from 'zod'
import { Event } from '../schemas/event.ts'
import { Owner } from '../schemas/owner.ts'
import { createRoute } from './runtime/route.ts'

/** A request to `thingChanged`. */
export interface ThingChangedRequest {
  readonly headers: {
    readonly 'x-attempt': number
  }
  readonly body: Event
}

/** The result of the handler of `thingChanged`. */
export type ThingChangedResult = {
  readonly status: 204
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 410
  readonly body: Event
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `openAccountOpened`. */
export interface OpenAccountOpenedRequest {
  readonly body: Owner
}

/** The result of the handler of `openAccountOpened`. */
export type OpenAccountOpenedResult = {
  readonly status: 200
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of webhooks. */
export interface WebhooksHandlers<E extends Env = Env> {
  thingChanged(request: ThingChangedRequest, context: Context<E>): HandlerResult<ThingChangedResult>
  openAccountOpened(request: OpenAccountOpenedRequest, context: Context<E>): HandlerResult<OpenAccountOpenedResult>
}

export const thingChangedRoute = createRoute({
  method: 'post',
  path: 'thing.changed',
  tags: ['default'],
  get request() {
    return {
      headers: z.object({
        'x-attempt': z.int(),
      }),
      body: {
        required: true,
        content: { 'application/json': { schema: Event } },
      },
    }
  },
  get responses() {
    return {
      204: {
        description: 'It was heard.',
      },
      410: {
        description: 'Nobody listens any more.',
        content: { 'application/json': { schema: Event } },
      },
    }
  },
})

export const openAccountOpenedRoute = createRoute({
  method: 'post',
  path: 'openAccountOpened',
  tags: ['default'],
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: Owner } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'It was heard.',
      },
    }
  },
})

/** The routes, and the conversion of the texts of their parameters to values. */
export const rows = {
  thingChanged: { route: thingChangedRoute, wires: { headers: { 'x-attempt': { as: 'number' } } } },
  openAccountOpened: { route: openAccountOpenedRoute },
} satisfies Readonly<Record<string, Row>>
