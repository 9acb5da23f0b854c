import { startServer } from '../../test/support/server-process.ts'
import type { FilledPool } from '../fill/filled-pool.ts'
import type { Store } from './store.ts'

/** The reference storage of the tests: no database between the engine and its records, and listings that walk over all. */
export const memory: Store = {
  open: async () => {
    const server = await startServer(new URL('memory-server.ts', import.meta.url))
    return {
      fill: async (users, onProgress) => {
        const response = await fetch(`${server.url}/fill/${users}`, { method: 'POST' })
        onProgress(users)
        return (await response.json()) as FilledPool
      },
      // What is stored is in the process: it serves all along.
      serve: async () => ({ ...server, stop: async () => {} }),
      processes: 1,
      users: 20_000,
      close: () => server.stop(),
    }
  },
}
