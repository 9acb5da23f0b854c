// Generated from openapi.yaml by the test. Do not edit.

import type { paths } from '../types/index.ts'
import type { Parameters, Result } from './runtime/call.ts'
import { clientOf, type Operation, type Options, type Scheme } from './runtime/client.ts'

export type { Result, BytesAs } from './runtime/call.ts'
export { type Options, type Proof, UnexpectedResponse } from './runtime/client.ts'
export type { ServerSentEvent } from './runtime/events.ts'
export type { RetryOptions } from './runtime/retry.ts'

/** One method per operation. Every response that the document describes is a value, distinguished by `status`. */
export interface Client {
  writeNote(...input: Parameters<paths['/notes']['post']>): Promise<Result<paths['/notes']['post']>>
}

const operations: Readonly<Record<string, Operation>> = {
  writeNote: { method: 'post', path: '/notes' },
}

const schemes: Readonly<Record<string, Scheme>> = {}

/** A client of the API. */
export const createClient = (options: Options = {}): Client =>
  clientOf(operations, schemes, options) as Client
