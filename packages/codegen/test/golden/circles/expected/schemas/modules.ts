// Generated from openapi.yaml by the test. Do not edit.

/** Loads the schemas of a file of the contract. Nothing is loaded before it is asked for. */
export const schemaModules = {
  openapi: () => import('./openapi.ts'),
  pets: () => import('./pets.ts'),
}
