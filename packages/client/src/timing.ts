/** Time and chance, as the client uses them. Tests bring their own. */
export interface Timing {
  /** Resolves after so many milliseconds. Rejects when the signal fires, or has fired already. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** A number from 0 up to, but not including, 1; every one as likely. */
  readonly random: () => number
}

/** Timers hold no more: beyond this they fire at once. */
const longest = 0x7f_ff_ff_ff

/** The clock and the dice of the runtime. */
export const runtimeTiming: Timing = {
  wait: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, Math.min(milliseconds, longest))
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
