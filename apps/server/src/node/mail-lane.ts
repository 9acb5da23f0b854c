/** Dependencies of a lane. All times are in milliseconds. */
export interface MailLaneOptions {
  /** Maximum number of messages that are sent concurrently. */
  readonly atOnce: number
  /** Maximum number of waiting messages. */
  readonly maxWaiting: number
  /** Maximum time from the call until the message is sent. */
  readonly timeoutMs: number
  /** Monotonic time. */
  readonly now: () => number
}

/** Limits the number of messages that are sent concurrently, and the time that a message waits. */
export interface MailLane {
  /**
   * Calls `send` with the remaining time when a slot is available. Resolves with undefined, and never sends the message, if no
   * slot is available in time; immediately, if that can be predicted.
   */
  run<T>(send: (timeLeft: number) => Promise<T>): Promise<T | undefined>
}

interface WaitingMessage {
  readonly start: () => void
  readonly timer: ReturnType<typeof setTimeout>
}

/** The weight of the newest message in the average duration. */
const weight = 0.2

/**
 * Creates a lane. A message is started only if the average duration of recent messages fits into its remaining time, because
 * an aborted message may have been delivered.
 */
export const createMailLane = ({ atOnce, maxWaiting, timeoutMs, now }: MailLaneOptions): MailLane => {
  const waiting = new Set<WaitingMessage>()
  let sending = 0
  let average = 0

  const next = (): void => {
    const [first] = waiting
    if (first === undefined || sending >= atOnce) return
    waiting.delete(first)
    clearTimeout(first.timer)
    first.start()
  }

  /** Waits for a slot. Resolves with false if none will be available in time. */
  const waitForSlot = (): Promise<boolean> => {
    if (sending < atOnce) {
      sending++
      return Promise.resolve(true)
    }
    const expectedWait = (average * (waiting.size + 1)) / atOnce
    const longestWait = timeoutMs - average
    if (waiting.size >= maxWaiting || expectedWait >= longestWait) return Promise.resolve(false)
    return new Promise((resolve) => {
      const entry: WaitingMessage = {
        start: () => {
          sending++
          resolve(true)
        },
        timer: setTimeout(() => {
          waiting.delete(entry)
          resolve(false)
        }, longestWait),
      }
      waiting.add(entry)
    })
  }

  return {
    run: async (send) => {
      const calledAt = now()
      if (!(await waitForSlot())) return undefined
      const startedAt = now()
      const timeLeft = timeoutMs - (startedAt - calledAt)
      try {
        return timeLeft > 0 ? await send(timeLeft) : undefined
      } finally {
        const duration = Math.min(now() - startedAt, timeoutMs)
        average = average === 0 ? duration : average + weight * (duration - average)
        sending--
        next()
      }
    },
  }
}
