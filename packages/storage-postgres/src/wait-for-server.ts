import { isUnavailable } from './failure-of.ts'
import type { AcquiredConnection } from './shared-connection.ts'

/** The interval between two probes of the server, in milliseconds. */
const pause = 50

/**
 * Lets callers that need a connection wait while the server is unavailable, such as during a restart. Once it has been
 * unavailable for `timeoutMs` milliseconds, callers fail at once. A single caller probes the server and the others wait for
 * its result, so that a starting server is not flooded.
 */
export const createWaitForServer = (
  acquire: () => Promise<AcquiredConnection>,
  timeoutMs: number,
): (() => Promise<AcquiredConnection>) => {
  let unavailableSince: number | undefined
  let probing: Promise<void> | undefined

  const probe = async (until: number): Promise<void> => {
    while (performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, pause))
      const isBack = await acquire().then(
        (connection) => {
          connection.release(false)
          return true
        },
        (error: unknown) => !isUnavailable(error),
      )
      if (isBack) return
    }
  }

  return async () => {
    const start = performance.now()
    for (;;) {
      await probing
      const attemptedAt = performance.now()
      try {
        const connection = await acquire()
        unavailableSince = undefined
        return connection
      } catch (error) {
        if (!isUnavailable(error)) throw error
        unavailableSince ??= attemptedAt
        const until = Math.min(start, unavailableSince) + timeoutMs
        if (performance.now() >= until) throw error
        probing ??= probe(until).finally(() => (probing = undefined))
      }
    }
  }
}
