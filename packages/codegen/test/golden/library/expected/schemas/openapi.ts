// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { Isbn } from './books.ts'

export const Loan = z.object({
  isbn: Isbn,
  until: z.number().gt(0).optional(),
})

export type Loan = z.infer<typeof Loan>
