// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'

export const Note = z.object({
  text: z.string().nullable(),
  plain: z.string().optional(),
  weight: z.number().max(10).gt(0).optional(),
  picture: z.base64().optional(),
})

export type Note = z.infer<typeof Note>
