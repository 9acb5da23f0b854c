import { startServer } from '../../test/support/server-process.ts'
import type { FilledPool } from '../fill/filled-pool.ts'
import type { Store } from './store.ts'

/** The reference storage of the tests, in memory. Its lists read all records. */
export const memory: Store = {
  open: async () => {
    const server = await startServer(new URL('memory-server.ts', import.meta.url))
    return {
      fill: async (users, onProgress) => {
        const response = await fetch(`${server.url}/fill/${users}`, { method: 'POST' })
        onProgress(users)
        return (await response.json()) as FilledPool
      },
      // The records are in the process of the server, which therefore keeps running.
      serve: async () => ({ ...server, stop: async () => {} }),
      processes: 1,
      users: 20_000,
      close: () => server.stop(),
    }
  },
}
