// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { Subject, Tags } from './common.ts'
import { record } from './runtime/record.ts'

/**
 * The number of a book.
 *
 * ```
 * a line in a fence is left as it is, however long it may be: 0123456789 0123456789 0123456789 0123456789 0123456789
 * ```
 */
export const Isbn = z.string().min(10).max(13).regex(/^[0-9/]+$/u)

/**
 * The number of a book.
 *
 * ```
 * a line in a fence is left as it is, however long it may be: 0123456789 0123456789 0123456789 0123456789 0123456789
 * ```
 */
export type Isbn = z.infer<typeof Isbn>

export const Paper = z.object({
  kind: z.literal('paper'),
  weight: z.number().optional(),
})

export type Paper = z.infer<typeof Paper>

export const Screen = z.looseObject({
  kind: z.enum(['phone', 'tablet']),
})

export type Screen = z.infer<typeof Screen>

/** A book. */
export const Book = z.object({
  isbn: Isbn,
  /** Where it stands. */
  subject: Subject,
  'in print': z.boolean(),
  /** @default 1 */
  pages: z.int().min(1).max(2147483647).optional(),
  copies: z.int().optional(),
  /** @deprecated */
  price: z.number().lt(1000).multipleOf(0.01).optional(),
  cover: z.base64().max(400).optional(),
  note: z.string().max(10).nullable().optional(),
  grade: z.enum(['good', 'fair']).nullable().optional(),
  tags: Tags.optional(),
  extra: z.unknown().optional(),
  anything: record(z.string(), z.unknown()).optional(),
  state: z.strictObject({
    lent: z.literal(true).optional(),
  }).optional(),
  medium: z.discriminatedUnion('kind', [Paper, Screen]).optional(),
  shelf: z.union([z.int(), z.null()]).optional(),
})

/** A book. */
export type Book = z.infer<typeof Book>

export const Shelf = z.array(Book).min(1).max(3)

export type Shelf = z.infer<typeof Shelf>

export const Alias = Shelf

export type Alias = z.infer<typeof Alias>

export const ListBooksInput = z.object({
  after: z.string().optional(),
})

export type ListBooksInput = z.infer<typeof ListBooksInput>

export const ListBooksOutput = z.object({
  books: Shelf,
  next: z.string().optional(),
})

export type ListBooksOutput = z.infer<typeof ListBooksOutput>
