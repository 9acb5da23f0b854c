import { AsyncLocalStorage } from 'node:async_hooks'
import type { CallingProgram, CurrentCall } from '@poolhouse/engine'

const storage = new AsyncLocalStorage<CallingProgram>()

/**
 * Follows a request through everything that it starts. Both runtimes have the module. Only the two texts are kept: connections
 * and queues remember the context in which they began, and would keep whole requests in memory.
 */
export const currentCall: CurrentCall = {
  run: ({ userAgent, sdkUserAgent }, task) => storage.run({ userAgent, sdkUserAgent }, task),
  program: () => storage.getStore(),
}
