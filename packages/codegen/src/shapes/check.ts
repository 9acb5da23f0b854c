import type { Code } from '../source/code.ts'

/** The checks of a schema in addition to its type: by a method of zod's, or by `check` with a function of ours. */
export interface Check {
  readonly method: string
  readonly parameter: Code
}
