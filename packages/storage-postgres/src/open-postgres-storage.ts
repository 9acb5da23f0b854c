import type { Storage } from '@poolhouse/storage'
import { openSqlStorage } from '@poolhouse/storage-sql'
import { checkDatabase } from './check-database.ts'
import { createConnections } from './connections.ts'
import { placeOf } from './place-of.ts'
import { createPostgresDriver } from './postgres-driver.ts'

/** Where the data are. */
export interface PostgresOptions {
  /**
   * `postgres://user:password@host:port/database`, with what else `pg` reads from it, such as `sslmode`. The database must
   * exist, hold texts as UTF-8, and let this user make tables in the first schema of its search path.
   */
  readonly url: string
  /**
   * The most connections of this process; 10 unless given. All processes together must stay below the `max_connections` of
   * the server. Requests wait for a connection at most five seconds.
   */
  readonly max?: number | undefined
}

/**
 * Opens a storage in a PostgreSQL database, version 13 or later, and brings its tables up to date. Any number of processes
 * may have one database open, and may open it at once.
 *
 * What was written is durable as the server understands it when its promise is fulfilled: on its disk, and on that of its
 * synchronous standbys where it has any. `synchronous_commit=off` of the server is not followed.
 *
 * When the server cannot be reached or restarts, requests reject with a `StorageFailure` of code `unavailable`, and the
 * storage recovers by itself as soon as the server is back. Opening rejects with a `StorageFailure` that says what to do:
 * wrong user, password or database (`denied`), no server (`unavailable`), a newer version's data (`newer`).
 */
export const openPostgresStorage = async ({ url, max = 10 }: PostgresOptions): Promise<Storage> => {
  const place = placeOf(url)
  const driver = createPostgresDriver(createConnections(url, max, place), place)
  try {
    await checkDatabase(driver, place)
  } catch (error) {
    await driver.close()
    throw error
  }
  return openSqlStorage(driver)
}
