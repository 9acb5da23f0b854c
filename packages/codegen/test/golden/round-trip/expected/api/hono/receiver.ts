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
 * Receives webhooks, and callbacks: each that has a handler, at `/` and its name in the document unless `paths` says
 * where. What the document does not allow is rejected before a handler sees it.
 */
export const createWebhooks = <E extends Env = Env>(
  handlers: Partial<Webhooks<E>>,
  options: ReceiverOptions<E, keyof Webhooks> = {},
): Hono<E> =>
  receiveWebhooks<E, keyof Webhooks>({ ...webhooksRows }, { ...handlers }, options)
