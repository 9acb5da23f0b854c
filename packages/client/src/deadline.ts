import type { Timing } from './timing.ts'

/** The conditions that end the work early. */
export interface Deadline {
  readonly signals: readonly (AbortSignal | undefined)[]
  /** Milliseconds. */
  readonly timeout: number
  /** The rejection reason after the timeout. */
  readonly onTimeout: () => Error
}

/**
 * Runs the work until it completes, a signal fires or the timeout passes. Does not wait for work that ignores its
 * signal. Rejects with the unchanged reason of the signal that fired.
 */
export const withDeadline = async <T>(
  work: (signal: AbortSignal) => Promise<T>,
  { signals, timeout, onTimeout }: Deadline,
  { wait }: Timing,
): Promise<T> => {
  const controller = new AbortController()
  const { signal } = controller
  for (const source of signals) {
    source?.throwIfAborted()
    source?.addEventListener('abort', () => controller.abort(source.reason), { signal })
  }
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  wait(timeout, signal).then(
    () => controller.abort(onTimeout()),
    () => {},
  )
  try {
    return await Promise.race([ended, work(signal)])
  } finally {
    controller.abort()
  }
}
