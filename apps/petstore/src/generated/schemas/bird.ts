// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import * as z from 'zod'

export const Bird = z.object({
  kind: z.literal('bird'),
  range: z.number().min(0).optional(),
})

export type Bird = z.infer<typeof Bird>
