import type { Bound, Step, WriteOutcome } from '@poolhouse/storage-sql'
import type { ClientBase, QueryConfig, QueryResult } from 'pg'
import { failureOf, isBroken, sqlStateOf } from './failure-of.ts'
import { query } from './limited-query.ts'

/** The outcome for each violated constraint, by SQLSTATE. */
const rejections: Readonly<Record<string, WriteOutcome>> = { '23503': 'orphan', '23505': 'duplicate' }

/** The server undid a write because of what others did meanwhile: it may be run again as it is. */
const undoneByOthers: ReadonlySet<string> = new Set(['40001', '40P01'])

/** Maximum number of attempts of a write that is aborted by deadlocks. */
const attempts = 10

type Ask = (config: QueryConfig) => Promise<QueryResult>

/** Runs a write on a connection that no other caller uses. */
export type Write = (client: ClientBase, steps: readonly Step[]) => Promise<WriteOutcome>

/**
 * Each statement sees everything committed before it began (`read committed`), and a statement that needs a row which
 * another transaction is changing waits and reads it again. So concurrent writers that lose find their row changed or
 * their key taken, which are the outcomes of the port. Stricter levels would return failures that need retries. In a
 * deadlock, the server aborts one transaction, which is retried.
 *
 * A write that takes longer than `longest` milliseconds and is not marked as lengthy is abandoned, with its connection.
 */
export const createWriter = (named: (run: Bound) => QueryConfig, place: string, longest: number): Write => {
  const send = async (ask: Ask, { run, required }: Step): Promise<WriteOutcome> => {
    const { rowCount } = await ask(named(run))
    return required && !rowCount ? 'unchanged' : 'done'
  }

  const sendAll = (ask: Ask, steps: readonly Step[]) => steps.map((step) => send(ask, step))

  const attempt = async (ask: Ask, steps: readonly Step[]): Promise<WriteOutcome> => {
    if (steps.length === 1) return outcomeOf(await Promise.allSettled(sendAll(ask, steps))) // A transaction by itself.
    const decided = 1 + steps.findLastIndex(({ required }) => required)
    if (decided === 0) return finish(ask, steps, [ask(begin)])
    const outcome = await decide(ask, steps.slice(0, decided))
    return outcome === 'done' ? finish(ask, steps.slice(decided), []) : outcome
  }

  /**
   * Runs what decides whether the rest is run at all. Nothing of the rest is sent before: it would wait for the rows of others
   * for nothing.
   */
  const decide = async (ask: Ask, steps: readonly Step[]): Promise<WriteOutcome> => {
    const results = await Promise.allSettled([ask(begin), ...sendAll(ask, steps)])
    try {
      const outcome = outcomeOf(results)
      if (outcome !== 'done') await ask(rollback)
      return outcome
    } catch (error) {
      if (!isBroken(error)) await ask(rollback)
      throw error
    }
  }

  /**
   * Sends all remaining statements at once. After a failing statement the server rejects the rest, and rolls back at
   * `commit`.
   */
  const finish = async (ask: Ask, steps: readonly Step[], before: readonly Promise<unknown>[]) =>
    outcomeOf(await Promise.allSettled([...before, ...sendAll(ask, steps), ask(commit)]))

  return async (client, steps) => {
    const limit = steps.some(({ lengthy }) => lengthy) ? undefined : longest
    const ask: Ask = (config) => query(client, config, limit)
    for (let count = 1; ; count += 1) {
      try {
        return await attempt(ask, steps)
      } catch (error) {
        if (undoneByOthers.has(sqlStateOf(error) ?? '') && count < attempts) continue
        throw failureOf(error, place, isBroken(error) ? uncertain : undefined)
      }
    }
  }
}

const begin = { text: 'begin isolation level read committed' }
const commit = { text: 'commit' }
const rollback = { text: 'rollback' }

/** The response to a commit may be lost. */
const uncertain = 'Whether the write was done is not known: it was done as a whole or not at all.'

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
