import { isPassing } from './failure-answer.ts'
import type { Log, LogFacts } from './log.ts'

/**
 * Tells in the log of what is not the caller's doing: a fault of ours with where it was thrown, and that the database is away
 * in one line, since then there are many. `clean` takes out what the request held.
 */
export const tellFault = (
  log: Log,
  facts: LogFacts,
  error: unknown,
  clean: (detail: string) => string = (detail) => detail,
): void => {
  if (isPassing(error)) return log.warn({ ...facts, detail: error.message }, 'database')
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  log.error({ ...facts, detail: clean(detail) }, 'fault')
}
