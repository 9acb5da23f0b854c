// Generated from openapi.yaml by the test. Do not edit.

import type { Env, Hono } from 'hono'
import { type WebhooksHandlers, rows as webhooksRows } from './webhooks.ts'
import type { ReceiverOptions } from './runtime/options.ts'
import { receiveWebhooks } from './runtime/receiver.ts'

export type { Fault } from './shared/fault.ts'
export type { ReceiverOptions } from './runtime/options.ts'

/** Handlers of webhooks, and of callbacks. */
export interface Webhooks<E extends Env = Env> extends WebhooksHandlers<E> {}

/**
 * Receives webhooks and callbacks: each one with a handler, at `/` and its name in the document unless `paths`
 * specifies another path. Requests that the document does not allow are rejected before a handler sees them.
 */
export const createWebhooks = <E extends Env = Env>(
  handlers: Partial<Webhooks<E>>,
  options: ReceiverOptions<E, keyof Webhooks> = {},
): Hono<E> =>
  receiveWebhooks<E, keyof Webhooks>({ ...webhooksRows }, { ...handlers }, options)
