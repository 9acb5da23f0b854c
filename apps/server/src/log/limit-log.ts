import type { Environment } from '@poolhouse/engine'
import type { Log } from './log.ts'

/** How long the next entry of a limit waits, in milliseconds: a flood must not fill the log. */
const pause = 10_000

/** How many limits and subjects are remembered before all are forgotten. */
const remembered = 1000

/** Logs that limits are reached: for each limit and subject at most one entry in ten seconds, with the count since the last. */
export const createLimitLog = (
  log: Pick<Log, 'warn'>,
  clock: { readonly now: () => number },
): NonNullable<Environment['limitReached']> => {
  const entries = new Map<string, { at: number; skipped: number }>()
  return ({ limit, subject, rejected }) => {
    const key = `${limit}/${subject}`
    const entry = entries.get(key)
    const now = clock.now()
    if (entry && now < entry.at + pause) {
      entry.skipped += 1
      return
    }
    if (entries.size >= remembered) entries.clear()
    entries.set(key, { at: now, skipped: 0 })
    const more = entry && entry.skipped > 0 ? `, ${entry.skipped} more times since the last entry` : ''
    const detail = `limit ${limit} of ${subject || 'the installation'}${more}`
    log.warn({ detail }, rejected ? 'request rejected by a limit' : 'request exceeds a limit (audit)')
  }
}
