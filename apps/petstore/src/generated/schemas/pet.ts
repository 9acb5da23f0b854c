// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import * as z from 'zod'
import { NewPet } from './new-pet.ts'

/** A pet in the shop. */
export const Pet = z.intersection(
  NewPet,
  z.object({
    id: z.int().min(1),
  }),
)

/** A pet in the shop. */
export type Pet = z.infer<typeof Pet>
