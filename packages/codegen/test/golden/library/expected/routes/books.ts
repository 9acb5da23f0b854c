// Generated from openapi.yaml by the test. Do not edit.

import { createRoute, z } from '@hono/zod-openapi'
import { Book, ListBooksInput, ListBooksOutput, Shelf } from '../schemas/books.ts'
import { Duplicate, Missing, Unknown } from '../schemas/errors.ts'

/** Put a book on the shelf */
export const AddBook = createRoute({
  operationId: 'AddBook',
  method: 'post',
  path: '/AddBook',
  tags: ['books'],
  summary: 'Put a book on the shelf',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: Book } },
    },
  },
  responses: {
    200: {
      description: 'On the shelf.',
      content: { 'application/json': { schema: Shelf } },
    },
    400: {
      description: 'Refused.',
      content: { 'application/json': { schema: z.discriminatedUnion('type', [Duplicate, Unknown]) } },
    },
    404: {
      description: 'No such shelf.',
      content: { 'application/json': { schema: Missing } },
    },
  },
})

/** List the books */
export const ListBooks = createRoute({
  operationId: 'ListBooks',
  method: 'post',
  path: '/ListBooks',
  tags: ['books'],
  summary: 'List the books',
  request: {
    body: {
      required: false,
      content: { 'application/json': { schema: ListBooksInput } },
    },
  },
  responses: {
    200: {
      description: 'A page.',
      content: { 'application/json': { schema: ListBooksOutput } },
    },
  },
})
