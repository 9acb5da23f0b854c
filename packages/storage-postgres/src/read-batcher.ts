import type { Bound, SqlValue } from '@poolhouse/storage-sql'
import { createBatchedQuery, type BatchedRow, type Query } from './batched-query.ts'
import { isInvalidValue } from './failure-of.ts'

/** Sends a query and returns its rows. */
type RunQuery = <Row>(query: Query<Row>) => Promise<readonly Row[]>

type Rows = readonly unknown[]

/** A caller that waits for the rows of a statement. */
interface PendingRead {
  readonly run: Bound
  readonly resolve: (rows: Rows) => void
  readonly reject: (error: unknown) => void
}

/** Callers whose reads can share a statement. */
type PendingReads = [PendingRead, ...PendingRead[]]

/** Maximum batch size, so that one large batch does not delay its callers. */
const maxBatchSize = 100

/** Queues and batches reads. */
export interface ReadBatcher {
  readonly read: <Row>(run: Bound<Row>) => Promise<readonly Row[]>
  /** The number of times the queue was sent. */
  readonly turn: () => number
  /** Sends the queued reads now. */
  readonly send: () => void
}

/**
 * Queues reads until the event loop has processed all pending input, and then batches reads with the same statement, if
 * each returns at most one row in the same pool. Most of the cost of a read is its messages, and a batch has as many
 * messages as a single read. Reads are sent after all callers have queued theirs, so each sees everything written
 * before.
 */
export const createReadBatcher = (runQuery: RunQuery): ReadBatcher => {
  const batchedQuery = createBatchedQuery()
  let turn = 0
  let queue: PendingRead[] = []

  const runSingly = ({ run, resolve, reject }: PendingRead): void => void runQuery(run).then(resolve, reject)

  const runBatched = async (reads: PendingReads): Promise<void> => {
    const [first, ...others] = reads
    try {
      const rows = await runQuery(batchedQuery([first.run, ...others.map(({ run }) => run)]))
      const rowsByRead = reads.map((): BatchedRow[] => [])
      for (const row of rows) rowsByRead[row.place - 1]?.push(row)
      reads.forEach(({ resolve }, index) => resolve(rowsByRead[index] ?? []))
    } catch (error) {
      // If the database rejects a value, only the caller that passed it gets the error.
      if (isInvalidValue(error)) reads.forEach(runSingly)
      else for (const { reject } of reads) reject(error)
    }
  }

  const send = () => {
    if (queue.length === 0) return
    const groups = groupsOf(queue)
    queue = []
    turn += 1
    for (const reads of groups) {
      if (reads.length === 1) runSingly(reads[0])
      else void runBatched(reads)
    }
  }

  const enqueue = (read: PendingRead) => {
    if (queue.length === 0) setImmediate(send)
    queue.push(read)
  }

  return {
    read: <Row>(run: Bound<Row>) =>
      new Promise<readonly Row[]>((resolve, reject) =>
        enqueue({ run, resolve: resolve as PendingRead['resolve'], reject }),
      ),
    turn: () => turn,
    send,
  }
}

/** Groups reads whose statement can be batched, up to the maximum size; all others are sent separately. */
const groupsOf = (queue: readonly PendingRead[]): readonly PendingReads[] => {
  const groups: PendingReads[] = []
  const growing = new Map<string, Map<SqlValue, PendingReads>>()
  for (const read of queue) {
    const { sql, parameters, poolAt } = read.run
    const pool = (poolAt === undefined ? undefined : parameters[poolAt]) ?? null
    const ofStatement = growing.get(sql) ?? new Map<SqlValue, PendingReads>()
    const group = pool === null ? undefined : ofStatement.get(pool)
    if (group && group.length < maxBatchSize) group.push(read)
    else {
      const newGroup: PendingReads = [read]
      groups.push(newGroup)
      growing.set(sql, ofStatement.set(pool, newGroup))
    }
  }
  return groups
}
