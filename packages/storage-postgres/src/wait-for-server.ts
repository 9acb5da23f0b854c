import { isAway } from './failure-of.ts'
import type { Loan } from './shared-connection.ts'

/** How long to wait before looking again whether the server is back, in milliseconds. */
const pause = 50

/**
 * Lets callers that need a connection wait while the server is unavailable, such as during a restart. Once it has been
 * unavailable for `patience` milliseconds, they fail at once. A single caller probes the server and the others wait for
 * it, so that a starting server is not flooded.
 */
export const createWaitForServer = (borrow: () => Promise<Loan>, patience: number): (() => Promise<Loan>) => {
  let awaySince: number | undefined
  let lookout: Promise<void> | undefined

  const look = async (until: number): Promise<void> => {
    while (performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, pause))
      const isBack = await borrow().then(
        (loan) => {
          loan.giveBack(false)
          return true
        },
        (error: unknown) => !isAway(error),
      )
      if (isBack) return
    }
  }

  return async () => {
    const start = performance.now()
    for (;;) {
      await lookout
      const began = performance.now()
      try {
        const loan = await borrow()
        awaySince = undefined
        return loan
      } catch (error) {
        if (!isAway(error)) throw error
        awaySince ??= began
        const until = Math.min(start, awaySince) + patience
        if (performance.now() >= until) throw error
        lookout ??= look(until).finally(() => (lookout = undefined))
      }
    }
  }
}
