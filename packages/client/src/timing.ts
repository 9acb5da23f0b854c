/** The clock and the source of randomness, which tests replace. */
export interface Timing {
  /** Resolves after the given time. Rejects with the signal's reason when the signal fires or has already fired. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** A uniformly distributed number from 0 up to, but not including, 1. */
  readonly random: () => number
}

/** The longest delay of a timer, in milliseconds. With a longer one, timers fire immediately. */
const maximumDelay = 0x7f_ff_ff_ff

/** The clock and the randomness of the runtime. */
export const runtimeTiming: Timing = {
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, Math.min(milliseconds, maximumDelay))
      const stop = () => {
        clearTimeout(timer)
        reject(signal.reason)
      }
      if (signal.aborted) stop()
      else signal.addEventListener('abort', stop)
    }),
  // oxlint-disable-next-line no-restricted-properties -- the only use of randomness
  random: () => Math.random(),
}
