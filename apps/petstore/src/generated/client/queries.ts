// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import type { Client } from './index.ts'
import { mutation, query } from './runtime/query.ts'

export { ResponseError } from './runtime/query.ts'

/**
 * Options of TanStack Query for every operation: `useQuery(queries.listPets())`, `useMutation(queries.createPet)`. They
 * fail with a `ResponseError`.
 */
export const createQueries = (client: Client) => ({
  /** List the pets */
  listPets: query('listPets', client.listPets),
  /** Take a pet in */
  createPet: mutation('createPet', client.createPet),
  /** Show a pet */
  showPet: query('showPet', client.showPet),
  /** Let a pet go */
  deletePet: mutation('deletePet', client.deletePet),
  /** Store a picture of a pet */
  storePicture: mutation('storePicture', client.storePicture),
})
