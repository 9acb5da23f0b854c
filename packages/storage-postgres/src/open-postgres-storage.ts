import type { Storage } from '@poolhouse/storage'
import { createReadCoalescing, openSqlStorage } from '@poolhouse/storage-sql'
import { checkDatabase } from './check-database.ts'
import { createConnections } from './connections.ts'
import { databaseName } from './database-name.ts'
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
   * the server.
   */
  readonly max?: number | undefined
  /**
   * How long a request waits for a connection, for the answer to a read, and for a lock, in milliseconds; 5,000 unless given.
   * While the server is away, as when it restarts, requests wait as long for it to come back; when it has been away for as long
   * they fail at once.
   */
  readonly patience?: number | undefined
}

/**
 * Opens a storage in a PostgreSQL database, version 13 or later, and brings its tables up to date. Any number of processes
 * may have one database open, and may open it at once.
 *
 * What was written is durable as the server understands it when its promise is fulfilled: on its disk, and on that of its
 * synchronous standbys where it has any. `synchronous_commit=off` of the server is not followed.
 *
 * When the server cannot be reached or restarts, requests wait for it for a while and then reject with a `StorageFailure` of
 * code `unavailable`; the storage recovers by itself as soon as the server is back. Reads that were under way are repeated,
 * writes are not: they reject, and say whether anything may have been changed. Opening rejects with a `StorageFailure` that says what to do:
 * wrong user, password or database (`denied`), no server (`unavailable`), a newer version's data (`newer`).
 */
export const openPostgresStorage = async ({ url, max = 10, patience = 5000 }: PostgresOptions): Promise<Storage> => {
  const place = databaseName(url)
  const driver = createPostgresDriver(createConnections(url, { max, patience }, place), place, patience)
  try {
    await checkDatabase(driver, place)
  } catch (error) {
    await driver.close()
    throw error
  }
  return openSqlStorage(driver, createReadCoalescing(driver.turn))
}
