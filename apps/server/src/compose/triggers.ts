import type { Triggers } from '@poolhouse/engine'

/** Runs no functions: calling one fails as it does when AWS cannot reach it. */
export const noTriggers: Triggers = {
  invoke: async () => ({ kind: 'unreachable', error: 'NoFunctionRunner' }),
}
