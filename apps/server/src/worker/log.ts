import type { Log, LogFacts } from '../log/log.ts'
import type { LogLevel } from '../settings/settings.ts'

/** The levels of pino, whose format these lines have. */
const ranks = { info: 30, warn: 40, error: 50 } as const

/** Writes one JSON line per entry to the console, where Workers Logs and `wrangler tail` show it. */
export const createConsoleLog = (level: LogLevel): Log => {
  const write =
    (own: keyof typeof ranks) =>
    (facts: LogFacts, msg: string): void => {
      if (ranks[own] < ranks[level]) return
      console[own](JSON.stringify({ level: ranks[own], time: new Date().toISOString(), ...facts, msg }))
    }
  return { logsCalls: level === 'info', info: write('info'), warn: write('warn'), error: write('error') }
}
