import type { Imports } from '@poolhouse/engine'

/** For engines of tests that import nothing. */
export const noImports: Imports = {
  receive: async () => 'denied',
  log: async () => undefined,
  wake: () => {},
  run: async () => {},
  resume: async () => {},
  removeLeftovers: async () => {},
}
