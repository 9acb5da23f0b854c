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
  /**
   * Put a book on the shelf
   *
   * The shelf is chosen by its `subject`. This comment cannot be ended by *\/ and is wrapped where its line is longer
   * than the width.
   *
   * - what is on the shelf already is told by `Duplicate`, with the copy that stands there, so that nobody has to ask
   *   again
   *
   * Responses other than success:
   * - `400`: Rejected.
   * - `404`: No such shelf.
   */
  addBook(...input: Parameters<paths['/AddBook']['post']>): Promise<Result<paths['/AddBook']['post']>>
  /** List the books */
  listBooks(...input: Parameters<paths['/ListBooks']['post']>): Promise<Result<paths['/ListBooks']['post']>>
  /**
   * Take a book back
   *
   * Responses other than success:
   * - `404`: Not lent.
   *
   * @deprecated
   */
  endLoan(...input: Parameters<paths['/EndLoan']['post']>): Promise<Result<paths['/EndLoan']['post']>>
  ping(...input: Parameters<paths['/Ping']['get']>): Promise<Result<paths['/Ping']['get']>>
}

const operations: Readonly<Record<string, Operation>> = {
  addBook: { method: 'post', path: '/AddBook' },
  listBooks: { method: 'post', path: '/ListBooks' },
  endLoan: { method: 'post', path: '/EndLoan' },
  ping: { method: 'get', path: '/Ping' },
}

const schemes: Readonly<Record<string, Scheme>> = {}

/** A client of the API. */
export const createClient = (options: Options = {}): Client =>
  clientOf(operations, schemes, options) as Client
