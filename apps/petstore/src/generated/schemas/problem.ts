// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import * as z from 'zod'

export const Problem = z.object({
  title: z.string(),
  status: z.int(),
  faults: z.array(z.unknown()).optional(),
})

export type Problem = z.infer<typeof Problem>
