import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types'
import { StorageFailure } from '@poolhouse/storage'
import { type Bound, type Driver, sqliteDialect, type Step, type WriteOutcome } from '@poolhouse/storage-sql'
import { failureOf, rejectionOf, rejectUnlessChanged } from './failure-of.ts'
import { createReadBatcher } from './read-batcher.ts'

/** Runs statements on a D1 database. */
export const createD1Driver = (database: D1Database): Driver => {
  const readRows = createReadBatcher(database)
  const guard = database.prepare(rejectUnlessChanged)
  let pending = 0
  let closed: Promise<void> | undefined
  let whenIdle = () => {}

  const bound = ({ sql, parameters }: Bound): D1PreparedStatement => database.prepare(sql).bind(...parameters)

  /** A single statement needs no rollback. */
  const runOne = async ({ run, required }: Step): Promise<WriteOutcome> => {
    const { meta } = await bound(run).run()
    return required && meta.changes === 0 ? 'unchanged' : 'done'
  }

  /** A batch is one transaction: a failure rolls all of it back. */
  const runAll = async (steps: readonly Step[]): Promise<WriteOutcome> => {
    await database.batch(steps.flatMap(({ run, required }) => (required ? [bound(run), guard] : [bound(run)])))
    return 'done'
  }

  const write = async (steps: readonly Step[]): Promise<WriteOutcome> => {
    const [first] = steps
    if (!first) return 'done'
    try {
      return await (steps.length === 1 ? runOne(first) : runAll(steps))
    } catch (error) {
      const rejection = rejectionOf(error)
      if (rejection) return rejection
      throw failureOf(error)
    }
  }

  const read = async <Row>(query: Bound<Row>): Promise<readonly Row[]> => {
    let statement: D1PreparedStatement
    try {
      statement = bound(query)
    } catch (error) {
      throw failureOf(error)
    }
    return readRows<Row>(statement)
  }

  /** Only counts, because an operation that a request started may never end if the client disconnects. */
  const whileOpen = async <T>(act: () => Promise<T>): Promise<T> => {
    if (closed) throw new StorageFailure('closed', 'The storage in D1 was closed.')
    pending += 1
    try {
      return await act()
    } finally {
      pending -= 1
      if (pending === 0) whenIdle()
    }
  }

  const idle = (): Promise<void> =>
    new Promise((resolve) => {
      if (pending === 0) resolve()
      else whenIdle = resolve
    })

  return {
    dialect: sqliteDialect,
    read: (query) => whileOpen(() => read(query)),
    write: (steps) => whileOpen(() => write(steps)),
    close: () => {
      closed ??= idle()
      return closed
    },
  }
}
