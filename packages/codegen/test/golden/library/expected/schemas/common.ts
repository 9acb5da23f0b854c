// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { memberCount, record } from './runtime/record.ts'

export const Subject = z.enum([
  'history', 'poetry', 'a subject with a name so long that the list must break', "it's another such subject, quoted",
])

export type Subject = z.infer<typeof Subject>

export const Tags = record(z.string().regex(/^[a-z_]+$/u), z.string().min(1)).check(memberCount(1, 2))

export type Tags = z.infer<typeof Tags>

export const BySubject = record(Subject, z.int())

export type BySubject = z.infer<typeof BySubject>
