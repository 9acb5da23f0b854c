import { PoolhouseError } from './poolhouse-error.ts'
import type { Timing } from './timing.ts'

/** How often a request is sent, and how long to wait in between. Requests are repeated only where that is safe. */
export interface RetryOptions {
  /** Maximum number of sends, the first included. 1: never again. Default: 3. */
  readonly attempts?: number
  /** Longest wait before the second send, in milliseconds. Doubles with each send. Default: 100. */
  readonly firstWait?: number
  /** Maximum of all waits, in milliseconds. Default: 5,000. */
  readonly longestWait?: number
}

/** One send: its response, and whether to send again. */
export interface Attempt<Reply = Response> {
  readonly response: Reply
  /** Default: false. */
  readonly retryable?: boolean
}

/** Sends until a response is final, or no attempt is left. Backs off exponentially, with full jitter. */
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
