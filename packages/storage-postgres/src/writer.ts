import type { Bound, Step, WriteOutcome } from '@poolhouse/storage-sql'
import type { ClientBase, QueryConfig } from 'pg'
import { failureOf, isBroken, sqlStateOf } from './failure-of.ts'

/** What a constraint that does not hold means, by SQLSTATE. */
const refusals: Readonly<Record<string, WriteOutcome>> = { '23503': 'orphan', '23505': 'duplicate' }

/** The server undid a write because of what others did meanwhile: it may be run again as it is. */
const undoneByOthers: ReadonlySet<string> = new Set(['40001', '40P01'])

/** How often a write is run before its caller hears that others are always in the way. */
const attempts = 10

/** Runs a write on a connection that nobody else uses. */
export type Write = (client: ClientBase, steps: readonly Step[]) => Promise<WriteOutcome>

/**
 * Each statement sees what others committed before it began (`read committed`), and one that wants a row which somebody else
 * is changing waits and then looks again: so of racing writers, those who come too late find their row changed or their key
 * taken, which is the outcome the port has for it. Stricter levels would answer with failures to be repeated instead. Of
 * writers who wait for one another in a circle the server undoes one: it is repeated.
 */
export const createWriter = (named: (run: Bound) => QueryConfig, place: string): Write => {
  const send = async (client: ClientBase, { run, required }: Step): Promise<WriteOutcome> => {
    const { rowCount } = await client.query(named(run))
    return required && !rowCount ? 'unchanged' : 'done'
  }

  const sendAll = (client: ClientBase, steps: readonly Step[]) => steps.map((step) => send(client, step))

  const attempt: Write = async (client, steps) => {
    if (steps.length === 1) return outcomeOf(await Promise.allSettled(sendAll(client, steps))) // A transaction by itself.
    const decided = 1 + steps.findLastIndex(({ required }) => required)
    if (decided === 0) return finish(client, steps, [client.query(begin)])
    const outcome = await decide(client, steps.slice(0, decided))
    return outcome === 'done' ? finish(client, steps.slice(decided), []) : outcome
  }

  /**
   * Runs what decides whether the rest is run at all. Nothing of the rest is sent before: it would wait for the rows of others
   * for nothing.
   */
  const decide: Write = async (client, steps) => {
    const answers = await Promise.allSettled([client.query(begin), ...sendAll(client, steps)])
    try {
      const outcome = outcomeOf(answers)
      if (outcome !== 'done') await client.query('rollback')
      return outcome
    } catch (error) {
      if (!isBroken(error)) await client.query('rollback')
      throw error
    }
  }

  /** Sends all that is left at once. After a statement that fails the server refuses the rest, and undoes all at `commit`. */
  const finish = async (client: ClientBase, steps: readonly Step[], before: readonly Promise<unknown>[]) =>
    outcomeOf(await Promise.allSettled([...before, ...sendAll(client, steps), client.query('commit')]))

  return async (client, steps) => {
    for (let count = 1; ; count += 1) {
      try {
        return await attempt(client, steps)
      } catch (error) {
        if (undoneByOthers.has(sqlStateOf(error) ?? '') && count < attempts) continue
        throw failureOf(error, place, isBroken(error) ? uncertain : undefined)
      }
    }
  }
}

const begin = 'begin isolation level read committed'

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
