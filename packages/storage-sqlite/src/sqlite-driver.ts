import type { DatabaseSync } from 'node:sqlite'
import { StorageFailure } from '@poolhouse/storage'
import { type Bound, type Driver, sqliteDialect } from '@poolhouse/storage-sql'
import { createChangeCount } from './change-count.ts'
import { createCommitter } from './committer.ts'
import { failureOf } from './failure-of.ts'
import { preparedOn } from './prepared.ts'
import { createWriteQueue } from './write-queue.ts'

/** Runs statements on an open database, which the driver owns from now on. `file` is for messages. */
export const createSqliteDriver = (database: DatabaseSync, file: string): Driver => {
  const prepared = preparedOn(database)
  const changes = createChangeCount(database)
  const commit = createCommitter(database, prepared, file)
  const queue = createWriteQueue((writes) => {
    try {
      return commit(writes)
    } finally {
      changes.count()
    }
  })
  let closed: Promise<void> | undefined

  const rejectWhenClosed = () => {
    if (closed) throw new StorageFailure('closed', `The storage in ${file} was closed.`)
  }

  /** The last connection that closes a file checkpoints the log into it. */
  const closeWhenDrained = async () => {
    await queue.drained()
    database.close()
  }

  return {
    dialect: sqliteDialect,
    runsManySteps: true,

    // No transaction is open between two writes, so a read returns committed data.
    read: async <Row>({ sql, parameters }: Bound<Row>) => {
      rejectWhenClosed()
      try {
        return prepared(sql).all(...parameters) as Row[]
      } catch (error) {
        throw failureOf(error, file)
      }
    },

    changes: () => {
      rejectWhenClosed()
      try {
        return changes.read()
      } catch (error) {
        throw failureOf(error, file)
      }
    },

    write: async (steps) => {
      rejectWhenClosed()
      return queue.add(steps)
    },

    close: () => {
      closed ??= closeWhenDrained()
      return closed
    },
  }
}
