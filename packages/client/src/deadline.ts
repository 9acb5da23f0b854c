import type { Timing } from './timing.ts'

/** The conditions that end work early. */
export interface Ends {
  readonly signals: readonly (AbortSignal | undefined)[]
  /** Milliseconds. */
  readonly timeout: number
  /** The rejection reason after the timeout. */
  readonly onTimeout: () => Error
}

/**
 * Does the work until it ends, a signal fires or the time is up, and does not wait for work that ignores the signal it is
 * given. Rejects with the reason of whichever signal fired, unchanged.
 */
export const withDeadline = async <T>(
  work: (signal: AbortSignal) => Promise<T>,
  { signals, timeout, onTimeout }: Ends,
  { wait }: Timing,
): Promise<T> => {
  const over = new AbortController()
  const { signal } = over
  for (const given of signals) {
    given?.throwIfAborted()
    given?.addEventListener('abort', () => over.abort(given.reason), { signal })
  }
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  wait(timeout, signal).then(
    () => over.abort(onTimeout()),
    () => {},
  )
  try {
    return await Promise.race([ended, work(signal)])
  } finally {
    over.abort()
  }
}
