// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { present } from './runtime/present.ts'

export const Owner = z.intersection(
  z.object({
    key: z.string().optional(),
    name: z.string().optional(),
  }),
  z.object({
    name: z.string().min(1),
    key: present,
  }),
)

export type Owner = z.infer<typeof Owner>
