// Generated from openapi.yaml by the test. Do not edit.

import { z } from 'zod'
import * as is from './runtime/rules.ts'

export const OwnerInRequest = z.intersection(
  z.object({
    name: z.string().optional(),
  }),
  z.object({
    name: is.checked(z.unknown(), is.length(1)),
  }),
)

export type OwnerInRequest = z.infer<typeof OwnerInRequest>
