// Generated from petstore.yaml by pnpm --filter @poolhouse/petstore generate. Do not edit.

import { z } from 'zod'

export const Cat = z.object({
  kind: z.literal('cat'),
  houseTrained: z.boolean().optional(),
})

export type Cat = z.infer<typeof Cat>
