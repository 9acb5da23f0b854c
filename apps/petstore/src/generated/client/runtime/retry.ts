// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

/** Options of retries. */
export interface RetryOptions {
  /** Maximum number of attempts, including the first. Default: 1, which disables retries. */
  readonly attempts?: number
  /** Longest wait before the second attempt, in milliseconds. It doubles with each attempt. Default: 100. */
  readonly firstWait?: number
  /** Maximum wait, in milliseconds. A response with a longer `Retry-After` is final. Default: 5,000. */
  readonly longestWait?: number
  /** Methods to retry in addition to the idempotent ones (RFC 9110, 9.2.2), which are all except POST and PATCH. */
  readonly methods?: readonly string[]
  /** Statuses after which a request is retried. Default: 408, 425, 429, 500, 502, 503 and 504. */
  readonly statuses?: readonly number[]
  /** Waits, and rejects when the signal is aborted. For tests. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** A number from 0 to 1. For tests. */
  readonly random?: () => number
}

const temporary = [408, 425, 429, 500, 502, 503, 504]

const timer = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timeout)
      reject(signal.reason)
    }
    const timeout = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })

/** The wait in the `Retry-After` of a response (seconds, or a date: RFC 9110, 10.2.3), in milliseconds. */
const retryAfter = ({ headers }: Response): number | undefined => {
  const text = headers.get('retry-after')
  if (text === null) return undefined
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now()
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}

/** A `fetch` that retries requests, with exponential backoff and full jitter. */
export const retrying =
  (
    send: (request: Request) => Promise<Response>,
    {
      attempts = 1,
      firstWait = 100,
      longestWait = 5_000,
      methods = [],
      statuses = temporary,
      wait = timer,
      random = Math.random,
    }: RetryOptions = {},
  ) =>
  async (request: Request): Promise<Response> => {
    const isSafe = !/POST|PATCH/.test(request.method) || methods.includes(request.method)
    const maximum = isSafe ? attempts : 1
    for (let sent = 1; sent < maximum; sent++) {
      let delay = random() * Math.min(longestWait, firstWait * 2 ** (sent - 1))
      try {
        const response = await send(request.clone())
        if (!statuses.includes(response.status)) return response
        delay = retryAfter(response) ?? delay
        if (delay > longestWait) return response
        await response.body?.cancel()
      } catch (error) {
        if (request.signal.aborted) throw error
      }
      await wait(delay, request.signal)
    }
    return send(request)
  }
