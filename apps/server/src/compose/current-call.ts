import { AsyncLocalStorage } from 'node:async_hooks'
import type { CallingProgram, CurrentCall } from '@poolhouse/engine'

const storage = new AsyncLocalStorage<CallingProgram>()

/** Follows a request through everything that it starts. Both runtimes have the module. */
export const currentCall: CurrentCall = {
  run: (call, task) => storage.run(call, task),
  program: () => storage.getStore(),
}
