import type { DatabaseSync } from 'node:sqlite'

/** Counts what changes a database, by whomever. */
export interface ChangeCount {
  /** Another number than before if anything was committed since, through this connection or any other. */
  read(): number
  /** Call it after every commit of this connection: SQLite tells of those of others only. */
  count(): void
}

/** Source: https://sqlite.org/pragma.html#pragma_data_version */
export const createChangeCount = (database: DatabaseSync): ChangeCount => {
  const dataVersion = database.prepare('pragma data_version')
  let changes = 0
  let version: unknown
  let isAsked = false

  const askAgain = () => {
    isAsked = false
  }

  const ask = () => {
    const now = dataVersion.get()?.['data_version']
    if (now === version) return
    version = now
    changes += 1
  }

  return {
    // Asked once for all that runs before Node looks for input again: nobody who is answered then can have heard of a change
    // that was made meanwhile.
    read: () => {
      if (isAsked) return changes
      ask()
      isAsked = true
      process.nextTick(askAgain)
      return changes
    },
    count: () => {
      changes += 1
    },
  }
}
