import { setTimeout } from 'node:timers/promises'
import { type Storage, StorageFailure } from '@poolhouse/storage'
import type { Clock } from '@poolhouse/engine'
import type { Log } from '../log/log.ts'

/** Maximum time to wait for the database, in milliseconds. */
const waitTimeoutMs = 60_000

/** Time between two attempts, in milliseconds. */
const pause = 1000

/**
 * Opens a storage. If its database is unreachable, logs this and retries for a minute, because databases and servers that are
 * started together start in any order. Any other error rejects immediately.
 */
export const waitForDatabase = async (
  open: () => Promise<Storage>,
  { clock, log, wait = setTimeout }: { clock: Clock; log: Pick<Log, 'warn'>; wait?: (milliseconds: number) => unknown },
): Promise<Storage> => {
  const until = clock.now() + waitTimeoutMs
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
