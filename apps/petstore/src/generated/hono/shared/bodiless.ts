// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

/** True for a status whose responses have no body. */
export const isBodiless = (status: number): boolean => status === 204 || status === 205 || status === 304
