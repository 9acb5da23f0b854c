import { PoolhouseError } from './poolhouse-error.ts'
import type { Timing } from './timing.ts'

/** Limits of retries. Requests are retried only if that is safe. */
export interface RetryOptions {
  /** Maximum number of attempts, including the first. 1 disables retries. Default: 3. */
  readonly attempts?: number
  /** Longest wait before the second attempt, in milliseconds. Doubles with each attempt. Default: 100. */
  readonly firstWait?: number
  /** Maximum of each wait, in milliseconds. Default: 5,000. */
  readonly longestWait?: number
}

/** The response of one attempt, and whether it may be retried. */
export interface Attempt<Reply = Response> {
  readonly response: Reply
  /** Default: false. */
  readonly retryable?: boolean
}

/** Sends until a response is final or all attempts are used. Backs off exponentially, with full jitter. */
export const withRetries = async <Reply>(
  send: () => Promise<Attempt<Reply>>,
  { attempts = 3, firstWait = 100, longestWait = 5_000 }: RetryOptions,
  { wait, random }: Timing,
  signal: AbortSignal,
): Promise<Reply> => {
  for (let sent = 1; ; sent++) {
    const isLast = sent >= attempts
    try {
      const { response, retryable } = await send()
      if (isLast || !retryable) return response
    } catch (error) {
      if (isLast || !(error instanceof PoolhouseError && error.retryable)) throw error
    }
    await wait(random() * Math.min(longestWait, firstWait * 2 ** (sent - 1)), signal)
  }
}
