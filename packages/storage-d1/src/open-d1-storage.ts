import type { D1Database } from '@cloudflare/workers-types'
import type { Storage } from '@poolhouse/storage'
import { openSqlStorage } from '@poolhouse/storage-sql'
import { createD1Driver } from './d1-driver.ts'

/** The location of the data. */
export interface D1Options {
  /** The binding of the database from `env`. It may serve any number of requests and isolates. */
  readonly database: D1Database
}

/**
 * Opens a storage in a Cloudflare D1 database and migrates its tables. This takes one read if they are up to date. Any
 * number of isolates may open the same database, also at the same time.
 *
 * Keep the storage for the life of the isolate, but not its promise: a request must not wait for I/O that another
 * request started. Requests that arrive while the first is opening a storage open another one.
 *
 * Every query goes to the primary instance, even if the database has read replicas: a replica may lag behind and would
 * accept a revoked token or an old password. A write is durable when its promise is fulfilled.
 *
 * D1 retries reads. Writes are not retried: when D1 restarts or the connection breaks, they reject with a
 * `StorageFailure` with the code `unavailable`, and it is unknown whether the write was committed. The caller decides
 * whether to retry, which is safe if a version or a key guards the operation.
 *
 * Rejects with a `StorageFailure` that says how to fix the problem: D1 is unavailable (`unavailable`), or the data is
 * of a newer version (`newer`).
 */
export const openD1Storage = ({ database }: D1Options): Promise<Storage> => openSqlStorage(createD1Driver(database))
