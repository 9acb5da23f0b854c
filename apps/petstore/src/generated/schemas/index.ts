// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

export * from './bird.ts'
export * from './cat.ts'
export * from './new-pet.ts'
export * from './pet.ts'
export * from './problem.ts'
export * from './species.ts'
