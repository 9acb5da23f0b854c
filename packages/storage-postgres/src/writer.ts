import type { Bound, Step, WriteOutcome } from '@poolhouse/storage-sql'
import type { ClientBase, QueryConfig, QueryResult } from 'pg'
import { failureOf, isBroken, sqlStateOf } from './failure-of.ts'
import { query } from './limited-query.ts'

/** What a constraint that does not hold means, by SQLSTATE. */
const refusals: Readonly<Record<string, WriteOutcome>> = { '23503': 'orphan', '23505': 'duplicate' }

/** The server undid a write because of what others did meanwhile: it may be run again as it is. */
const undoneByOthers: ReadonlySet<string> = new Set(['40001', '40P01'])

/** How often a write is run before its caller hears that others are always in the way. */
const attempts = 10

type Ask = (config: QueryConfig) => Promise<QueryResult>

/** Runs a write on a connection that no other caller uses. */
export type Write = (client: ClientBase, steps: readonly Step[]) => Promise<WriteOutcome>

/**
 * Each statement sees what others committed before it began (`read committed`), and one that needs a row which another transaction
 * is changing waits and then looks again: so of racing writers, those who come too late find their row changed or their key
 * taken, which is the outcome the port has for it. Stricter levels would answer with failures to be repeated instead. Of
 * writers who wait for one another in a circle the server undoes one: it is repeated.
 *
 * A write that takes longer than `longest` milliseconds and is not marked as lengthy is given up, with its connection.
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
    const answers = await Promise.allSettled([ask(begin), ...sendAll(ask, steps)])
    try {
      const outcome = outcomeOf(answers)
      if (outcome !== 'done') await ask(rollback)
      return outcome
    } catch (error) {
      if (!isBroken(error)) await ask(rollback)
      throw error
    }
  }

  /** Sends all that is left at once. After a statement that fails the server refuses the rest, and undoes all at `commit`. */
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

/** The answer to a commit may be lost on its way. */
const uncertain = 'Whether the write was done is not known: it was done as a whole or not at all.'

/** What the first statement came to that was not done. */
const outcomeOf = (answers: readonly PromiseSettledResult<unknown>[]): WriteOutcome => {
  for (const answer of answers) {
    if (answer.status === 'fulfilled' && answer.value === 'unchanged') return 'unchanged'
    if (answer.status === 'fulfilled') continue
    const refusal = refusals[sqlStateOf(answer.reason) ?? '']
    if (refusal === undefined) throw answer.reason
    return refusal
  }
  return 'done'
}
