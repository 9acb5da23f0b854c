// Generated from openapi.yaml by the test. Do not edit.

import type { webhooks } from '../types/index.ts'
import { webhookResponseSchemas } from './responses.ts'
import type { Parameters, Result } from './runtime/call.ts'
import type { Operation, Options, Scheme } from './runtime/client.ts'
import { senderOf } from './runtime/sender.ts'

/** One method per webhook, and per callback. Every response that the document describes is a value. */
export interface Sender {
  /**
   * Responses other than success:
   * - `410`: Nobody listens any more.
   */
  thingChanged(...input: Parameters<webhooks['thing.changed']['post']>): Promise<Result<webhooks['thing.changed']['post']>>
  openAccountOpened(...input: Parameters<webhooks['openAccountOpened']['post']>): Promise<Result<webhooks['openAccountOpened']['post']>>
}

const operations: Readonly<Record<string, Operation>> = {
  thingChanged: { method: 'post', path: 'thing.changed' },
  openAccountOpened: { method: 'post', path: 'openAccountOpened' },
}

const schemes: Readonly<Record<string, Scheme>> = {}

/** Sends webhooks and callbacks to the address of their receiver. */
export const createSender = (url: string, options: Omit<Options, 'baseUrl'> = {}): Sender =>
  senderOf(operations, schemes, url, { check: webhookResponseSchemas, ...options }) as Sender
