import type { Bound, SqlValue } from '@poolhouse/storage-sql'
import { createBatchedQuery, type PlacedRow, type Question } from './batched-query.ts'
import { isDataFault } from './failure-of.ts'

/** Sends a question and answers with its rows. */
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

/** So many askers share a statement at most: who comes with a crowd does not wait for all of its rows. */
const most = 100

/** Reads that are held back for a moment. */
export interface ReadBatcher {
  readonly read: <Row>(run: Bound<Row>) => Promise<readonly Row[]>
  /** Counts how often what was held back was sent. */
  readonly turn: () => number
  /** Sends now what is held back. */
  readonly send: () => void
}

/**
 * Holds reads back until the event loop has looked at all that came in, and then sends those of one statement as one, where
 * each finds one row at most and all in the same pool. What a read costs is mostly its messages, and they are as many for one
 * row as for many. All is sent after it was asked, so everybody sees what was written before.
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

/** Puts those together whose statement may be asked as one, so many at a time; all others stand alone. */
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
