// Generated from openapi.yaml by the test. Do not edit.

/** Loads the schemas of a file of the contract. Nothing is loaded before it is asked for. */
export const schemaModules = {
  books: () => import('./books.ts'),
  common: () => import('./common.ts'),
  errors: () => import('./errors.ts'),
  openapi: () => import('./openapi.ts'),
}
