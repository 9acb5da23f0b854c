import { PoolhouseError } from './poolhouse-error.ts'
import type { Timing } from './timing.ts'

/** How often and after what waits a request is sent again, where that is safe. */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included. 1: never again. Default: 3. */
  readonly attempts?: number
  /** Longest wait before the second time, in milliseconds; it doubles with each time. Default: 100. */
  readonly firstWait?: number
  /** Bound of all waits, in milliseconds. Default: 5,000. */
  readonly longestWait?: number
}

/**
 * Sends until an answer comes that is final. Each wait is drawn from nought to its bound ("full jitter"), so that clients
 * which failed together do not come back together.
 */
export const withRetries = async <T>(
  send: () => Promise<T>,
  { attempts = 3, firstWait = 100, longestWait = 5_000 }: RetryOptions,
  { wait, random }: Timing,
  signal: AbortSignal,
): Promise<T> => {
  for (let sent = 1; ; sent++) {
    try {
      return await send()
    } catch (error) {
      if (!(error instanceof PoolhouseError && error.retryable) || sent >= attempts) throw error
      await wait(random() * Math.min(longestWait, firstWait * 2 ** (sent - 1)), signal)
    }
  }
}
