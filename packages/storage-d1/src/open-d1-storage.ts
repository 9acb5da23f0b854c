import type { D1Database } from '@cloudflare/workers-types'
import type { Storage } from '@poolhouse/storage'
import { openSqlStorage } from '@poolhouse/storage-sql'
import { createD1Driver } from './d1-driver.ts'

/** Where the data are. */
export interface D1Options {
  /** The binding of the database, as `env` has it. It may serve any number of requests and isolates. */
  readonly database: D1Database
}

/**
 * Opens a storage in a Cloudflare D1 database and brings its tables up to date. That costs one read when they are. Any number
 * of isolates may have one database open, and may open it at once.
 *
 * Keep the storage for the life of the isolate, but not the promise of it: a request must not wait for what another one
 * began. Who comes while the first still opens opens one too.
 *
 * Every query goes to the primary instance, also where the database has read replicas: a replica may lag behind, and would
 * let a revoked token or an old password pass. What was written is durable when its promise is fulfilled.
 *
 * D1 repeats reads by itself when they fail on the way. Writes are not repeated: when D1 restarts or the connection is lost
 * they reject with a `StorageFailure` of code `unavailable`, and it is unknown whether the write was committed.
 * Trying again is the caller's choice, and safe where the operation is guarded by a version or a key.
 *
 * Rejects with a `StorageFailure` that says what to do: D1 cannot be reached (`unavailable`), a newer version's data (`newer`).
 */
export const openD1Storage = ({ database }: D1Options): Promise<Storage> => openSqlStorage(createD1Driver(database))
