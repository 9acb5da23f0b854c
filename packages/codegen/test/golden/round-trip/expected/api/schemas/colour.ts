// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'

export const Colour = z.object({
  r: z.int().optional(),
  g: z.int().optional(),
  name: z.string().optional(),
})

export type Colour = z.infer<typeof Colour>
