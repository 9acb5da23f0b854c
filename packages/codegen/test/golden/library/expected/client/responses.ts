// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { ListBooksOutput, Shelf } from '../schemas/books.ts'
import { Duplicate, Missing, Unknown } from '../schemas/errors.ts'

/** Schemas of responses, for `createClient({ check: responseSchemas })`. */
export const responseSchemas = {
  addBook: { 200: Shelf, 400: z.discriminatedUnion('type', [Duplicate, Unknown]), 404: Missing },
  listBooks: { 200: ListBooksOutput },
  endLoan: { 204: z.any(), 404: Unknown },
  ping: { 200: z.any() },
}
