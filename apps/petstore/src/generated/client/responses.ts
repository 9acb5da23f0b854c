// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import * as z from 'zod'
import { Pet } from '../schemas/pet.ts'
import { Problem } from '../schemas/problem.ts'

/** Schemas of responses, for `createClient({ check: responseSchemas })`. */
export const responseSchemas = {
  listPets: { 200: z.array(Pet), default: Problem },
  createPet: { 201: Pet, default: Problem },
  showPet: { 200: Pet, 404: Problem },
  deletePet: { 204: z.any(), 404: Problem },
  storePicture: { 200: z.any(), 404: Problem },
}
