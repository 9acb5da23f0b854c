import type { Log, LogFacts } from '../log/log.ts'
import type { LogLevel } from '../settings/settings.ts'

/** As pino numbers them, whose lines these look like. */
const ranks = { info: 30, warn: 40, error: 50 } as const

/** Writes a line of JSON for each entry to the console, where Workers Logs and `wrangler tail` find it. */
export const createConsoleLog = (level: LogLevel): Log => {
  const tell =
    (own: keyof typeof ranks) =>
    (facts: LogFacts, msg: string): void => {
      if (ranks[own] < ranks[level]) return
      console[own](JSON.stringify({ level: ranks[own], time: new Date().toISOString(), ...facts, msg }))
    }
  return { logsCalls: level === 'info', info: tell('info'), warn: tell('warn'), error: tell('error') }
}
