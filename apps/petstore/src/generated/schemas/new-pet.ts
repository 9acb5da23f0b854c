// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import { z } from 'zod'
import { Species } from './species.ts'
import * as is from './support.ts'

export const NewPet = is.checked(
  z.looseObject({
    name: z.string().check(is.characters(1, 40)),
    species: Species,
    born: z.int().optional(),
    tags: is.checked(z.array(z.string()), is.distinct).optional(),
    sold: z.boolean().optional(),
    price: z.number().multipleOf(0.01).optional(),
  }),
  is.dependent(['sold', is.required('price')]),
)

export type NewPet = z.infer<typeof NewPet>
