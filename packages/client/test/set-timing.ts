import type { Timing } from '../src/index.ts'

/** Timeouts of calls are longer than any wait between two attempts. */
const longestWait = 20_000

/**
 * Time that passes at once and chance that is always the same. Waits are kept in `waits`; time that runs out never does,
 * unless the call's `timeout` is a short one.
 */
export const setTiming = (chance = 0.5) => {
  const waits: number[] = []
  const timing: Timing = {
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        if (milliseconds > longestWait) return
        waits.push(milliseconds)
        resolve()
      }),
    random: () => chance,
  }
  return { waits, timing }
}
