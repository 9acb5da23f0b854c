// Generated from openapi.yaml by the test. Do not edit.

/** Loads the route rows of a noun, and with them its schemas. Nothing is loaded before it is asked for. */
export const routeModules = {
  books: () => import('./books.ts'),
  loans: () => import('./loans.ts'),
}
