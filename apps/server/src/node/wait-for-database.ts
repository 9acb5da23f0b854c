import { setTimeout } from 'node:timers/promises'
import { type Storage, StorageFailure } from '@poolhouse/storage'
import type { Clock } from '@poolhouse/engine'
import type { Log } from '../log/log.ts'

/** How long to wait for the database, in milliseconds. */
const patience = 60_000

/** Time between two attempts, in milliseconds. */
const pause = 1000

/**
 * Opens a storage. While its database is unreachable, logs that and retries for a minute, since databases and servers
 * that are started together start in any order. Any other error rejects at once.
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
