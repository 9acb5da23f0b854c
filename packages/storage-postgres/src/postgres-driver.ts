import { type Driver, postgresDialect } from '@poolhouse/storage-sql'
import type { Question } from './batched-query.ts'
import type { Connections } from './connections.ts'
import { failureOf, isAway } from './failure-of.ts'
import { query } from './limited-query.ts'
import { createNamedQuery } from './named-query.ts'
import { createReadBatcher } from './read-batcher.ts'
import { encodeText } from './texts.ts'
import { createWriter } from './writer.ts'

/** A driver that holds reads back for a moment. */
export interface PostgresDriver extends Driver {
  /** Counts how often the queue was sent. */
  readonly turn: () => number
}

/**
 * Runs statements over connections, which are the driver's from here on. `place` is for messages, `patience` how long a read
 * may take, in milliseconds.
 */
export const createPostgresDriver = (connections: Connections, place: string, patience: number): PostgresDriver => {
  const named = createNamedQuery()
  const write = createWriter(named, place, patience * patienceForWrites)

  const askOnce = <Row>(question: Question<Row>): Promise<readonly Row[]> =>
    connections.share(async (client) => {
      try {
        return (await query(client, named(question), patience)).rows as readonly Row[]
      } catch (error) {
        throw failureOf(error, place)
      }
    })

  // A read whose connection broke is run once more, on another: it changes nothing.
  const reads = createReadBatcher((question) =>
    askOnce(question).catch((error: unknown) => {
      if (isAway(error)) return askOnce(question)
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

/** A write may wait for a lock at several of its statements. */
const patienceForWrites = 6
