import type { Storage } from '@poolhouse/storage'
import { createReadCoalescing, openSqlStorage } from '@poolhouse/storage-sql'
import { checkDatabase } from './check-database.ts'
import { createConnections } from './connections.ts'
import { databaseName } from './database-name.ts'
import { createPostgresDriver } from './postgres-driver.ts'

/** The location of the data, and limits. */
export interface PostgresOptions {
  /**
   * `postgres://user:password@host:port/database`, with optional parameters of `pg` such as `sslmode`. The database must
   * exist, have the encoding UTF8, and allow this user to create tables in the first schema of its search path.
   */
  readonly url: string
  /**
   * Maximum number of connections of this process. Default: 10. The total of all processes must stay below `max_connections`
   * of the server.
   */
  readonly max?: number | undefined
  /**
   * Maximum wait of a request for a connection, for the response to a read, and for a lock, in milliseconds. Default:
   * 5,000. Requests also wait as long for a server that is unavailable, such as during a restart; after that, they fail
   * at once.
   */
  readonly timeoutMs?: number | undefined
}

/**
 * Opens a storage in a PostgreSQL database, version 13 or later, and migrates its tables. Any number of processes may
 * open the same database, also at the same time.
 *
 * When its promise is fulfilled, a write is durable as defined by the server: on its disk, and on the disks of its
 * synchronous standbys, if any. `synchronous_commit=off` of the server is overridden.
 *
 * When the server is unavailable or restarts, requests wait for a while and then reject with a `StorageFailure` with
 * the code `unavailable`; the storage recovers when the server is back. Reads in progress are retried. Writes are not:
 * they reject, and the message says whether anything may have been changed. Opening rejects with a `StorageFailure`
 * that says how to fix the problem: wrong user, password or database (`denied`), no server (`unavailable`), data of a
 * newer version (`newer`).
 */
export const openPostgresStorage = async ({ url, max = 10, timeoutMs = 5000 }: PostgresOptions): Promise<Storage> => {
  const place = databaseName(url)
  const driver = createPostgresDriver(createConnections(url, { max, timeoutMs }, place), place, timeoutMs)
  try {
    await checkDatabase(driver, place)
  } catch (error) {
    await driver.close()
    throw error
  }
  return openSqlStorage(driver, createReadCoalescing(driver.turn))
}
