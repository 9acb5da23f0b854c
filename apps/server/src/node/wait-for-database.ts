import { setTimeout } from 'node:timers/promises'
import { type Storage, StorageFailure } from '@poolhouse/storage'
import type { Clock } from '@poolhouse/engine'
import type { Log } from '../log/log.ts'

/** How long to wait for a database that is not there yet, in milliseconds. */
const patience = 60_000

/** How long to wait between two attempts, in milliseconds. */
const pause = 1000

/**
 * Opens a storage, and while its database cannot be reached tries again for a minute, saying so: whatever starts databases and
 * servers together starts them in any order. Rejects as `open` does, with anything else at once.
 */
export const waitForDatabase = async (
  open: () => Promise<Storage>,
  { clock, log, wait = setTimeout }: { clock: Clock; log: Pick<Log, 'warn'>; wait?: (milliseconds: number) => unknown },
): Promise<Storage> => {
  const until = clock.now() + patience
  for (;;) {
    try {
      return await open()
    } catch (error) {
      if (!(error instanceof StorageFailure && error.code === 'unavailable') || clock.now() >= until) throw error
      log.warn({ detail: error.message }, 'waiting for the database:')
      await wait(pause)
    }
  }
}
