// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import { Bird } from './bird.ts'
import { Cat } from './cat.ts'
import { NewPet } from './new-pet.ts'
import { Pet } from './pet.ts'
import { Problem } from './problem.ts'
import { Species } from './species.ts'

/** Every schema by its name in the document. */
export const schemas = {
  Bird,
  Cat,
  NewPet,
  Pet,
  Problem,
  Species,
}
