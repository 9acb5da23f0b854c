/**
 * Runs work with a signal that aborts after a time limit, with the same error as `AbortSignal.timeout`. The timer is cleared
 * when the work ends; that of `AbortSignal.timeout` cannot be cleared, and takes 0.2 ms of CPU time when it fires later.
 *
 * @param milliseconds the time limit. Work that ignores the signal continues.
 */
export type WithTimeLimit = <T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>) => Promise<T>

/** Limits the time of work with the timers of the runtime. */
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
