import { type Driver, postgresDialect } from '@poolhouse/storage-sql'
import type { Query } from './batched-query.ts'
import type { Connections } from './connections.ts'
import { failureOf, isUnavailable } from './failure-of.ts'
import { query } from './limited-query.ts'
import { createNamedQuery } from './named-query.ts'
import { createReadBatcher } from './read-batcher.ts'
import { encodeText } from './texts.ts'
import { createWriter } from './writer.ts'

/** A driver that batches reads. */
export interface PostgresDriver extends Driver {
  /** The number of times the read queue was sent. */
  readonly turn: () => number
}

/**
 * Runs statements over connections, which the driver owns from now on. `place` is for messages; `timeoutMs` is the time limit
 * of a read, in milliseconds.
 */
export const createPostgresDriver = (connections: Connections, place: string, timeoutMs: number): PostgresDriver => {
  const named = createNamedQuery()
  const write = createWriter(named, place, timeoutMs * writeTimeoutFactor)

  const queryOnce = <Row>(statement: Query<Row>): Promise<readonly Row[]> =>
    connections.share(async (client) => {
      try {
        return (await query(client, named(statement), timeoutMs)).rows as readonly Row[]
      } catch (error) {
        throw failureOf(error, place)
      }
    })

  // A read whose connection broke is retried once on another: it changes nothing.
  const reads = createReadBatcher((statement) =>
    queryOnce(statement).catch((error: unknown) => {
      if (isUnavailable(error)) return queryOnce(statement)
      throw error
    }),
  )

  return {
    dialect: postgresDialect,
    textInJson: encodeText,

    read: reads.read,

    turn: reads.turn,

    write: (steps) => connections.use((client) => write(client, steps)),

    close: () => {
      reads.send()
      return connections.close()
    },
  }
}

/** Factor of the time limit of a write, because several of its statements may wait for a lock. */
const writeTimeoutFactor = 6
