// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import * as z from 'zod'
import { hasCharacters } from './runtime/characters.ts'
import * as is from './runtime/rules.ts'
import { Species } from './species.ts'

export const NewPet = is.checked(
  z.object({
    name: z.string().check(hasCharacters(1, 40)),
    species: Species,
    born: z.int().optional(),
    tags: is.checked(z.array(z.string()), is.distinct).optional(),
    sold: z.boolean().optional(),
    price: z.number().multipleOf(0.01).optional(),
  }),
  is.dependent(['sold', is.required('price')]),
)

export type NewPet = z.infer<typeof NewPet>
