import type { DatabaseSync } from 'node:sqlite'
import { inputCount } from './input-count.ts'

/** Counts the changes of a database by any process. */
export interface ChangeCount {
  /** Returns a number that changes after every commit of this or any other connection. */
  read(): number
  /** Call it after every commit of this connection: SQLite only reports those of other connections. */
  count(): void
}

/**
 * Queries SQLite once for all requests that arrived in the same event-loop turn: each was received before the query, so
 * none can depend on a later change. Source: https://sqlite.org/pragma.html#pragma_data_version
 */
export const createChangeCount = (database: DatabaseSync): ChangeCount => {
  const dataVersion = database.prepare('pragma data_version')
  dataVersion.setReturnArrays(true) // Twice as fast as objects.
  let changes = 0
  let version: unknown
  let queriedAt = -1

  const queryVersion = () => {
    const now = dataVersion.get()?.[0]
    if (now === version) return
    version = now
    changes += 1
  }

  return {
    read: () => {
      const now = inputCount()
      if (now !== queriedAt) queryVersion()
      queriedAt = now
      return changes
    },
    count: () => {
      changes += 1
    },
  }
}
