import { StorageFailure } from '@poolhouse/storage'
import { isTransient } from './is-transient.ts'
import type { Log, LogFacts } from './log.ts'

/** The details of an internal error: its stack, or advice for the operator if the database is full or damaged. */
const detailOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const isForOperator = error instanceof StorageFailure && error.code !== 'unknown'
  return isForOperator ? error.message : (error.stack ?? error.message)
}

/**
 * Logs an error that the caller did not cause: an internal error with its stack, or only one line for an unreachable database,
 * because many requests fail then. `clean` removes the contents of the request.
 */
export const logError = (
  log: Log,
  facts: LogFacts,
  error: unknown,
  clean: (detail: string) => string = (detail) => detail,
): void => {
  if (isTransient(error)) return log.warn({ ...facts, detail: error.message }, 'database')
  log.error({ ...facts, detail: clean(detailOf(error)) }, 'fault')
}
