import type { Code } from '../source/code.ts'

/** What a schema is checked for besides its type: by a method of zod's, or by `check` with a function of ours. */
export interface Check {
  readonly method: string
  readonly parameter: Code
}
