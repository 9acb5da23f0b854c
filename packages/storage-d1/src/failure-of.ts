import { StorageFailure, type StorageFailureCode } from '@poolhouse/storage'
import type { WriteOutcome } from '@poolhouse/storage-sql'

/**
 * Follows a statement that must change something, in the same batch: it fails if nothing was changed, which rolls the
 * batch back. SQLite's message contains the invalid JSON path, so this failure can be distinguished from all others.
 */
export const rejectUnlessChanged = `select iif(changes() = 0, json_extract('{}', 'unchanged'), null)`

/** The outcome for each failed statement, by SQLite's message. D1 returns only this text. */
const rejections: Readonly<Record<string, WriteOutcome>> = {
  "'unchanged'": 'unchanged', // No other statement contains this word, and no statement repeats its values.
  'UNIQUE constraint failed': 'duplicate',
  'FOREIGN KEY constraint failed': 'orphan',
}

interface KnownFailure {
  readonly code: StorageFailureCode
  readonly advice: string
}

const overloaded: KnownFailure = { code: 'busy', advice: 'The D1 database is overloaded: try again later.' }
const full: KnownFailure = {
  code: 'full',
  advice: 'The D1 database, or the account, is full: free some space and try again.',
}
const damaged: KnownFailure = { code: 'corrupt', advice: 'The D1 database is damaged: restore an earlier state of it.' }
const failed: KnownFailure = { code: 'unknown', advice: 'D1 failed.' }

/** The failure for each message of D1: https://developers.cloudflare.com/d1/observability/debug-d1/#error-list */
const failures: Readonly<Record<string, KnownFailure>> = {
  'D1 DB is overloaded': overloaded,
  'Exceeded maximum': full,
  SQLITE_FULL: full,
  SQLITE_CORRUPT: damaged,
  SQLITE_: failed,
  D1_TYPE_ERROR: failed,
  'Wrong number of parameter bindings': failed,
}

/**
 * Errors that neither SQLite nor D1 reports are connection errors, or caused by a database that is moved or restarted.
 */
const unreachable: KnownFailure = {
  code: 'unavailable',
  advice: 'The D1 database cannot be reached or is restarting: try again.',
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The first entry whose key is part of a message. */
const lookUp = <T>(table: Readonly<Record<string, T>>, message: string): T | undefined =>
  Object.entries(table).find(([part]) => message.includes(part))?.[1]

/** The outcome of a rejected write; undefined for a failure of the database. */
export const rejectionOf = (error: unknown): WriteOutcome | undefined => lookUp(rejections, messageOf(error))

/** Describes the problem with the database, how to fix it, and the outcome of a write. */
export const failureOf = (error: unknown): StorageFailure => {
  const message = messageOf(error)
  const { code, advice } = lookUp(failures, message) ?? unreachable
  return new StorageFailure(code, `${advice} ${code === 'unavailable' ? uncertain : certain} (${message})`, {
    cause: error,
  })
}

const certain = 'Nothing was changed.'

/** The response may have been lost. */
const uncertain = 'It is unknown whether the write was committed: either all of it was, or nothing.'
