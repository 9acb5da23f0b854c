// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import * as z from 'zod'

export const Cat = z.object({
  kind: z.literal('cat'),
  houseTrained: z.boolean().optional(),
})

export type Cat = z.infer<typeof Cat>
