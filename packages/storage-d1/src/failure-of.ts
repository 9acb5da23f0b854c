import { StorageFailure, type StorageFailureCode } from '@poolhouse/storage'
import type { WriteOutcome } from '@poolhouse/storage-sql'

/** What a refusal says about itself: the one thing that a failing statement can be made to say is its JSON path. */
const unchanged = "bad JSON path: 'unchanged'"

/**
 * Goes behind a statement that must change something, in the same batch: fails when it changed nothing, which undoes the
 * batch. D1 gives a batch no other way to look at what came before.
 */
export const refuseUnlessChanged = `select iif(changes() = 0, json_extract('{}', 'unchanged'), null)`

/** What a statement that failed means, by what SQLite says of it. D1 passes this on as text and nothing else. */
const refusals: Readonly<Record<string, WriteOutcome>> = {
  [unchanged]: 'unchanged',
  'UNIQUE constraint failed': 'duplicate',
  'FOREIGN KEY constraint failed': 'orphan',
}

interface Known {
  readonly code: StorageFailureCode
  readonly advice: string
}

const full: Known = {
  code: 'full',
  advice: 'The D1 database has reached its greatest size: remove what is not needed.',
}
const damaged: Known = { code: 'corrupt', advice: 'The D1 database is damaged: restore it to an earlier moment.' }
const unreachable: Known = { code: 'unavailable', advice: 'The D1 database restarts or cannot be reached: try again.' }
const overloaded: Known = { code: 'busy', advice: 'The D1 database has more to do than it can: try again later.' }

/** What went wrong, by what D1 says: https://developers.cloudflare.com/d1/observability/debug-d1/#error-list */
const failures: Readonly<Record<string, Known>> = {
  'Network connection lost': unreachable,
  'Cannot resolve D1 DB': unreachable,
  'client disconnected': unreachable,
  'reset because': unreachable,
  'to be reset': unreachable,
  'was reset': unreachable,
  'is overloaded': overloaded,
  'maximum DB size': full,
  SQLITE_FULL: full,
  SQLITE_CORRUPT: damaged,
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const lookUp = <T>(table: Readonly<Record<string, T>>, message: string): T | undefined =>
  Object.entries(table).find(([sign]) => message.includes(sign))?.[1]

/** The outcome of a write that failed as the port foresees; nothing when it is a failure of the database. */
export const refusalOf = (error: unknown): WriteOutcome | undefined => lookUp(refusals, messageOf(error))

/** Says what is wrong with the database, what to do about it, and what became of the write. */
export const failureOf = (error: unknown): StorageFailure => {
  const message = messageOf(error)
  const { code, advice } = lookUp(failures, message) ?? { code: 'unknown', advice: 'D1 failed.' }
  const consequence =
    code === 'unavailable'
      ? 'Whether a write was done is not known: it was done as a whole or not at all.'
      : 'Nothing was changed.'
  return new StorageFailure(code, `${advice} ${consequence} (${message})`, { cause: error })
}
