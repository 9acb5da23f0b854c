import { type DestinationStream, pino } from 'pino'
import type { Log, LogFacts } from '../log/log.ts'
import type { LogLevel } from '../settings/settings.ts'

/** A log that must be flushed before the process exits. */
export interface FlushableLog extends Log {
  flush(): void
}

const createLog = (level: LogLevel, destination: DestinationStream, flush: () => void): FlushableLog => {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  return {
    logsCalls: logger.isLevelEnabled('info'),
    info: (facts, text) => logger.info(facts, text),
    warn: (facts, text) => logger.warn(facts, text),
    error: (facts, text) => logger.error(facts, text),
    flush,
  }
}

/** Writes one JSON line per entry to the standard output, in the background. */
export const createJsonLog = (level: LogLevel): FlushableLog => {
  const destination = pino.destination({ fd: 1, sync: false })
  return createLog(level, destination, () => destination.flushSync())
}

type Entry = LogFacts & { readonly msg: string }

/** Control characters of texts from elsewhere could change the terminal. Line breaks are part of stacks. */
const control = /[^\P{C}\n\t]/gu

/** Formats an entry as text: one line, unless its detail has more. */
const line = ({ msg, operation, status, error, milliseconds, detail, requestId }: Entry): string =>
  [
    msg,
    operation,
    status,
    error,
    milliseconds === undefined ? undefined : `${milliseconds} ms`,
    detail === undefined ? undefined : `${requestId ?? ''} ${detail}`.trim(),
  ]
    .filter((part) => part !== undefined)
    .join(' ')
    .replaceAll(control, ' ')

/** Writes one line of text per entry, for a terminal. */
export const createConsoleLog = (level: LogLevel, write: (text: string) => void): FlushableLog =>
  createLog(level, { write: (entry) => write(`${line(JSON.parse(entry) as Entry)}\n`) }, () => {})
