// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'

export const OwnerInRequest = z.intersection(
  z.object({
    name: z.string().optional(),
  }),
  z.object({
    name: z.string().min(1),
  }),
)

export type OwnerInRequest = z.infer<typeof OwnerInRequest>
