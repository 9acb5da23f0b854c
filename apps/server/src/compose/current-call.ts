import { AsyncLocalStorage } from 'node:async_hooks'
import type { CallingProgram, CurrentCall } from '@poolhouse/engine'

const storage = new AsyncLocalStorage<CallingProgram>()

/**
 * Passes the calling program of a request to all asynchronous work that it starts. Only the two texts are stored, because
 * connections and queues retain the context in which they were created, which would keep whole requests in memory.
 */
export const currentCall: CurrentCall = {
  run: ({ userAgent, sdkUserAgent }, task) => storage.run({ userAgent, sdkUserAgent }, task),
  program: () => storage.getStore(),
}
