import type { Log, LogFacts } from '../log/log.ts'
import type { LogLevel } from '../settings/settings.ts'

/** The levels of pino, because the lines have its format. */
const ranks = { info: 30, warn: 40, error: 50 } as const

/** Writes one JSON line per entry to the console, for Workers Logs and `wrangler tail`. */
export const createConsoleLog = (level: LogLevel): Log => {
  const write =
    (method: keyof typeof ranks) =>
    (facts: LogFacts, msg: string): void => {
      if (ranks[method] < ranks[level]) return
      console[method](JSON.stringify({ level: ranks[method], time: new Date().toISOString(), ...facts, msg }))
    }
  return { logsCalls: level === 'info', info: write('info'), warn: write('warn'), error: write('error') }
}
