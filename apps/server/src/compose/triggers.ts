import type { Triggers } from '@poolhouse/engine'

/** There is nothing yet that could run the functions of a LambdaConfig: calling one fails, as when AWS cannot reach it. */
export const noTriggers: Triggers = {
  invoke: async () => ({ kind: 'unreachable', error: 'NoFunctionRunner' }),
}
