import type { FunctionRunner } from '@poolhouse/engine'

/** A function runner for servers without one: every call fails, as if AWS could not reach the function. */
export const noFunctions: FunctionRunner = {
  invoke: async () => ({ kind: 'unreachable', error: 'NoFunctionRunner' }),
}
