/**
 * Does work with a signal that aborts when the time is over, with the error that `AbortSignal.timeout` aborts with. The timer
 * ends with the work: that of `AbortSignal.timeout` cannot be ended, and takes 0.2 ms of CPU time when it runs out after the work.
 *
 * @param milliseconds the time limit. Work that ignores the signal is not ended.
 */
export type WithTimeLimit = <T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>) => Promise<T>

/** Limits work by the timers of the runtime. */
export const withTimeLimit: WithTimeLimit = async (milliseconds, work) => {
  const limit = new AbortController()
  const expire = () => limit.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
  const timer = setTimeout(expire, milliseconds)
  try {
    return await work(limit.signal)
  } finally {
    clearTimeout(timer)
  }
}
