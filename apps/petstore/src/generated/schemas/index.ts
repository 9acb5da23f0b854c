// Generated from petstore.yaml by pnpm --filter @poolhouse/petstore generate. Do not edit.

export * from './bird.ts'
export * from './cat.ts'
export * from './new-pet.ts'
export * from './pet.ts'
export * from './problem.ts'
export * from './species.ts'
