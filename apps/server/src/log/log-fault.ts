import { StorageFailure } from '@poolhouse/storage'
import { isTransient } from './is-transient.ts'
import type { Log, LogFacts } from './log.ts'

/** Where a fault of ours was thrown; of a database that is full or damaged, what the operator is to do about it. */
const detailOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const isForOperator = error instanceof StorageFailure && error.code !== 'unknown'
  return isForOperator ? error.message : (error.stack ?? error.message)
}

/**
 * Tells in the log of what is not the caller's doing: a fault of ours with where it was thrown, and that the database is away
 * in one line, since then there are many. `clean` takes out what the request held.
 */
export const logFault = (
  log: Log,
  facts: LogFacts,
  error: unknown,
  clean: (detail: string) => string = (detail) => detail,
): void => {
  if (isTransient(error)) return log.warn({ ...facts, detail: error.message }, 'database')
  log.error({ ...facts, detail: clean(detailOf(error)) }, 'fault')
}
