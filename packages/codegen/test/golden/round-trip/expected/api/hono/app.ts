// Generated from openapi.yaml by the test. Do not edit.

import type { Env, Hono } from 'hono'
import { type DefaultHandlers, rows as defaultRows } from './default.ts'
import type { ServerOptions } from './runtime/options.ts'
import { serve } from './runtime/server.ts'

export type { Fault } from './shared/fault.ts'
export type { ServerOptions } from './runtime/options.ts'

/** A handler for every operation. A missing handler is a compile error. */
export interface Handlers<E extends Env = Env> extends DefaultHandlers<E> {}

/**
 * The server: every route of the document, with its handler. Requests that the document does not allow are rejected
 * before a handler sees them; responses that it does not allow become a 500.
 */
export const createApp = <E extends Env = Env>(
  handlers: Handlers<E>,
  options: ServerOptions<E, keyof Handlers> = {},
): Hono<E> =>
  serve<E, keyof Handlers>({ ...defaultRows }, { ...handlers }, options)
