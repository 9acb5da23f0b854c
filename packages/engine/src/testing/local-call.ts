import { AsyncLocalStorage } from 'node:async_hooks'
import type { CallingProgram, CurrentCall } from '../ports/current-call.ts'

/** Creates a CurrentCall with AsyncLocalStorage, like servers. */
export const createLocalCall = (): CurrentCall => {
  const storage = new AsyncLocalStorage<CallingProgram>()
  return { run: (call, task) => storage.run(call, task), program: () => storage.getStore() }
}
