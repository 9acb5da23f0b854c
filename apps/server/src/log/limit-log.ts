import type { Environment } from '@poolhouse/engine'
import type { Log } from './log.ts'

/** Minimum time between two entries for the same limit and subject, in milliseconds. */
const pause = 10_000

/** Maximum number of limits and subjects in memory; then all are removed. */
const maxEntries = 1000

/** Logs reached limits: at most one entry in ten seconds for each limit and subject, with the count since the last entry. */
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
    if (entries.size >= maxEntries) entries.clear()
    entries.set(key, { at: now, skipped: 0 })
    const more = entry && entry.skipped > 0 ? `, ${entry.skipped} more times since the last entry` : ''
    const detail = `limit ${limit} of ${subject || 'the installation'}${more}`
    log.warn({ detail }, rejected ? 'request rejected by a limit' : 'request exceeds a limit (audit)')
  }
}
