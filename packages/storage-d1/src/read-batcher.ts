import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types'
import { failureOf } from './failure-of.ts'

/** Maximum number of statements in a batch, so that one large batch does not delay its callers. */
const maximum = 100

/** A caller that waits for the rows of a statement. */
interface Reader {
  readonly statement: D1PreparedStatement
  readonly resolve: (rows: readonly unknown[]) => void
  readonly reject: (error: unknown) => void
}

/**
 * Batches the reads that code starts without awaiting in between, such as those of the groups of a user: each round trip to D1
 * takes milliseconds, and a batch needs only one. Reads are sent before the current task ends, so no request waits for another.
 */
export const createReadBatcher = (database: D1Database) => {
  let queued: Reader[] = []

  const sendOne = ({ statement, resolve, reject }: Reader): Promise<void> =>
    statement.all().then(
      ({ results }) => resolve(results),
      (error: unknown) => reject(failureOf(error)),
    )

  const sendAll = async (readers: readonly Reader[]): Promise<void> => {
    try {
      const results = await database.batch(readers.map(({ statement }) => statement))
      readers.forEach(({ resolve }, index) => resolve(results[index]?.results ?? []))
    } catch (error) {
      const failure = failureOf(error)
      // One failing statement rolls the batch back: only its own caller gets the error.
      if (failure.code === 'unknown') await Promise.all(readers.map(sendOne))
      else for (const { reject } of readers) reject(failure)
    }
  }

  const send = (): void => {
    const readers = queued
    queued = []
    for (let start = 0; start < readers.length; start += maximum) {
      const [first, ...others] = readers.slice(start, start + maximum)
      if (first) void (others.length === 0 ? sendOne(first) : sendAll([first, ...others]))
    }
  }

  /** Returns the rows of a statement that changes nothing. Rejects with a `StorageFailure`. */
  return <Row>(statement: D1PreparedStatement): Promise<readonly Row[]> =>
    new Promise<readonly Row[]>((resolve, reject) => {
      queued.push({ statement, resolve: resolve as Reader['resolve'], reject })
      void Promise.resolve().then(send)
    })
}
