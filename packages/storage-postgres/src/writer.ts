import type { Bound, Step, WriteOutcome } from '@poolhouse/storage-sql'
import type { ClientBase, QueryConfig, QueryResult } from 'pg'
import { failureOf, isBroken, sqlStateOf } from './failure-of.ts'
import { query } from './limited-query.ts'

/** The outcome for each violated constraint, by SQLSTATE. */
const rejections: Readonly<Record<string, WriteOutcome>> = { '23503': 'orphan', '23505': 'duplicate' }

/** SQLSTATEs of transactions that the server aborted because of concurrent ones (serialization, deadlock): retry them. */
const retryable: ReadonlySet<string> = new Set(['40001', '40P01'])

/** Maximum number of attempts of a write that deadlocks abort. */
const attempts = 10

type RunQuery = (config: QueryConfig) => Promise<QueryResult>

/** Runs a write on a connection that no other caller uses. */
export type Write = (client: ClientBase, steps: readonly Step[]) => Promise<WriteOutcome>

/**
 * Each statement sees everything committed before it began (`read committed`), and a statement that needs a row which
 * another transaction is changing waits and reads it again. So concurrent writers that lose find their row changed or
 * their key taken, which are the outcomes of the port. Stricter levels would return failures that need retries. In a
 * deadlock, the server aborts one transaction, which is retried.
 *
 * A write that takes longer than `timeoutMs` and is not marked as lengthy is abandoned, with its connection.
 */
export const createWriter = (named: (run: Bound) => QueryConfig, place: string, timeoutMs: number): Write => {
  const send = async (runQuery: RunQuery, { run, required }: Step): Promise<WriteOutcome> => {
    const { rowCount } = await runQuery(named(run))
    return required && !rowCount ? 'unchanged' : 'done'
  }

  const sendAll = (runQuery: RunQuery, steps: readonly Step[]) => steps.map((step) => send(runQuery, step))

  const attempt = async (runQuery: RunQuery, steps: readonly Step[]): Promise<WriteOutcome> => {
    if (steps.length === 1) return outcomeOf(await Promise.allSettled(sendAll(runQuery, steps))) // A transaction by itself.
    const decidingSteps = 1 + steps.findLastIndex(({ required }) => required)
    if (decidingSteps === 0) return finish(runQuery, steps, [runQuery(begin)])
    const outcome = await decide(runQuery, steps.slice(0, decidingSteps))
    return outcome === 'done' ? finish(runQuery, steps.slice(decidingSteps), []) : outcome
  }

  /**
   * Runs the steps that decide whether the write succeeds. The remaining steps are sent afterwards, so that a write that fails
   * does not wait for locks.
   */
  const decide = async (runQuery: RunQuery, steps: readonly Step[]): Promise<WriteOutcome> => {
    const results = await Promise.allSettled([runQuery(begin), ...sendAll(runQuery, steps)])
    try {
      const outcome = outcomeOf(results)
      if (outcome !== 'done') await runQuery(rollback)
      return outcome
    } catch (error) {
      if (!isBroken(error)) await runQuery(rollback)
      throw error
    }
  }

  /**
   * Sends all remaining statements at once. After a failing statement the server rejects the rest, and rolls back at
   * `commit`.
   */
  const finish = async (runQuery: RunQuery, steps: readonly Step[], before: readonly Promise<unknown>[]) =>
    outcomeOf(await Promise.allSettled([...before, ...sendAll(runQuery, steps), runQuery(commit)]))

  return async (client, steps) => {
    const limit = steps.some(({ lengthy }) => lengthy) ? undefined : timeoutMs
    const runQuery: RunQuery = (config) => query(client, config, limit)
    for (let count = 1; ; count += 1) {
      try {
        return await attempt(runQuery, steps)
      } catch (error) {
        if (retryable.has(sqlStateOf(error) ?? '') && count < attempts) continue
        throw failureOf(error, place, isBroken(error) ? uncertain : undefined)
      }
    }
  }
}

const begin = { text: 'begin isolation level read committed' }
const commit = { text: 'commit' }
const rollback = { text: 'rollback' }

/** The response to a commit may be lost. */
const uncertain = 'It is unknown whether the write was committed: either all of it was, or nothing.'

/** The outcome of the first statement that was not done. */
const outcomeOf = (results: readonly PromiseSettledResult<unknown>[]): WriteOutcome => {
  for (const result of results) {
    if (result.status === 'fulfilled' && result.value === 'unchanged') return 'unchanged'
    if (result.status === 'fulfilled') continue
    const rejection = rejections[sqlStateOf(result.reason) ?? '']
    if (rejection === undefined) throw result.reason
    return rejection
  }
  return 'done'
}
