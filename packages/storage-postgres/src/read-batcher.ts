import type { Bound, SqlValue } from '@poolhouse/storage-sql'
import { createBatchedQuery, type PlacedRow, type Question } from './batched-query.ts'
import { isDataFault } from './failure-of.ts'

/** Sends a query and returns its rows. */
type Ask = <Row>(question: Question<Row>) => Promise<readonly Row[]>

type Rows = readonly unknown[]

/** A caller that waits for the rows of a statement. */
interface Asker {
  readonly run: Bound
  readonly resolve: (rows: Rows) => void
  readonly reject: (error: unknown) => void
}

/** Some of them, who may share a statement. */
type Askers = [Asker, ...Asker[]]

/** Maximum batch size, so that one large batch does not delay its callers. */
const most = 100

/** Reads that are held back for a moment. */
export interface ReadBatcher {
  readonly read: <Row>(run: Bound<Row>) => Promise<readonly Row[]>
  /** Counts how often the queue was sent. */
  readonly turn: () => number
  /** Sends the queued reads now. */
  readonly send: () => void
}

/**
 * Queues reads until the event loop has processed all pending input, and then batches reads with the same statement, if
 * each returns at most one row in the same pool. Most of the cost of a read is its messages, and a batch has as many
 * messages as a single read. Reads are sent after all callers have asked, so each caller sees everything written
 * before.
 */
export const createReadBatcher = (ask: Ask): ReadBatcher => {
  const together = createBatchedQuery()
  let turn = 0
  let held: Asker[] = []

  const askAlone = ({ run, resolve, reject }: Asker): void => void ask(run).then(resolve, reject)

  const askTogether = async (askers: Askers): Promise<void> => {
    const [first, ...others] = askers
    try {
      const rows = await ask(together([first.run, ...others.map(({ run }) => run)]))
      const found = askers.map((): PlacedRow[] => [])
      for (const row of rows) found[row.place - 1]?.push(row)
      askers.forEach(({ resolve }, index) => resolve(found[index] ?? []))
    } catch (error) {
      // A value that the database cannot take is the trouble of who asked with it.
      if (isDataFault(error)) askers.forEach(askAlone)
      else for (const { reject } of askers) reject(error)
    }
  }

  const send = () => {
    if (held.length === 0) return
    const groups = groupsOf(held)
    held = []
    turn += 1
    for (const askers of groups) {
      if (askers.length === 1) askAlone(askers[0])
      else void askTogether(askers)
    }
  }

  const hold = (asker: Asker) => {
    if (held.length === 0) setImmediate(send)
    held.push(asker)
  }

  return {
    read: <Row>(run: Bound<Row>) =>
      new Promise<readonly Row[]>((resolve, reject) => hold({ run, resolve: resolve as Asker['resolve'], reject })),
    turn: () => turn,
    send,
  }
}

/** Groups reads whose statement can be batched, up to the maximum size; all others are sent separately. */
const groupsOf = (held: readonly Asker[]): readonly Askers[] => {
  const groups: Askers[] = []
  const growing = new Map<string, Map<SqlValue, Askers>>()
  for (const asker of held) {
    const { sql, parameters, poolAt } = asker.run
    const pool = (poolAt === undefined ? undefined : parameters[poolAt]) ?? null
    const ofStatement = growing.get(sql) ?? new Map<SqlValue, Askers>()
    const group = pool === null ? undefined : ofStatement.get(pool)
    if (group && group.length < most) group.push(asker)
    else {
      const begun: Askers = [asker]
      groups.push(begun)
      growing.set(sql, ofStatement.set(pool, begun))
    }
  }
  return groups
}
