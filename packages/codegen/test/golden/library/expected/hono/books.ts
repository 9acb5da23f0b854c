// Generated from openapi.yaml by the test. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import * as z from 'zod'
import { Book, ListBooksInput, ListBooksOutput, Shelf } from '../schemas/books.ts'
import { Duplicate, Missing, Unknown } from '../schemas/errors.ts'
import { createRoute } from './runtime/route.ts'

/** A request to `addBook`. */
export interface AddBookRequest {
  readonly body: Book
}

/** The result of the handler of `addBook`. */
export type AddBookResult = {
  readonly status: 200
  readonly body: Shelf
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 400
  readonly body: Duplicate | Unknown
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 404
  readonly body: Missing
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `listBooks`. */
export interface ListBooksRequest {
  readonly body?: ListBooksInput | undefined
}

/** The result of the handler of `listBooks`. */
export type ListBooksResult = {
  readonly status: 200
  readonly body: ListBooksOutput
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of books. */
export interface BooksHandlers<E extends Env = Env> {
  /**
   * Put a book on the shelf
   *
   * The shelf is chosen by its `subject`. This comment cannot be ended by *\/ and is wrapped where its line is longer
   * than the width.
   *
   * - what is on the shelf already is told by `Duplicate`, with the copy that stands there, so that nobody has to ask
   *   again
   */
  addBook(request: AddBookRequest, context: Context<E>): HandlerResult<AddBookResult>
  /** List the books */
  listBooks(request: ListBooksRequest, context: Context<E>): HandlerResult<ListBooksResult>
}

/** Put a book on the shelf */
export const addBookRoute = createRoute({
  operationId: 'AddBook',
  method: 'post',
  path: '/AddBook',
  tags: ['books'],
  summary: 'Put a book on the shelf',
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: Book } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'On the shelf.',
        content: { 'application/json': { schema: Shelf } },
      },
      400: {
        description: 'Rejected.',
        content: { 'application/json': { schema: z.discriminatedUnion('type', [Duplicate, Unknown]) } },
      },
      404: {
        description: 'No such shelf.',
        content: { 'application/json': { schema: Missing } },
      },
    }
  },
})

/** List the books */
export const listBooksRoute = createRoute({
  operationId: 'ListBooks',
  method: 'post',
  path: '/ListBooks',
  tags: ['books'],
  summary: 'List the books',
  get request() {
    return {
      body: {
        required: false,
        content: { 'application/json': { schema: ListBooksInput } },
      },
    }
  },
  get responses() {
    return {
      200: {
        description: 'A page.',
        content: { 'application/json': { schema: ListBooksOutput } },
      },
    }
  },
})

/** The routes, and the conversion of the texts of their parameters to values. */
export const rows = {
  addBook: { route: addBookRoute },
  listBooks: { route: listBooksRoute },
} satisfies Readonly<Record<string, Row>>
