// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { Book } from './books.ts'

/** The book is there already. */
export const Duplicate = z.object({
  type: z.literal('Duplicate'),
  there: Book.optional(),
})

/** The book is there already. */
export type Duplicate = z.infer<typeof Duplicate>

export const Unknown = z.object({
  type: z.literal('Unknown'),
})

export type Unknown = z.infer<typeof Unknown>

export const Missing = z.object({
  type: z.literal('Missing'),
})

export type Missing = z.infer<typeof Missing>
