// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

/** The security schemes of each operation. An operation without schemes is public. */
export const security = {
  listPets: [],
  createPet: ['key'],
  showPet: [],
  deletePet: ['key'],
  storePicture: ['key'],
} as const
