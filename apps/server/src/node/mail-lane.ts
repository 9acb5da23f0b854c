/** Dependencies of a lane. All times are in milliseconds. */
export interface MailLaneOptions {
  /** How many messages are sent at once. */
  readonly atOnce: number
  /** Maximum number of messages that wait. */
  readonly maxWaiting: number
  /** Maximum time from the call to the end of a message. */
  readonly patience: number
  /** Monotonic time. */
  readonly now: () => number
}

/** Limits how many messages are sent at once, and how long one waits for its turn. */
export interface MailLane {
  /**
   * Sends a message when a slot is available, with its remaining time. Resolves with undefined, and never sends the
   * message, if no slot is available in time: at once, if that is foreseeable.
   */
  run<T>(send: (timeLeft: number) => Promise<T>): Promise<T | undefined>
}

interface Waiting {
  readonly start: () => void
  readonly timer: ReturnType<typeof setTimeout>
}

/** How much the newest message counts in the average duration. */
const weight = 0.2

/**
 * Creates a lane. A message is only begun if the average duration of the last ones fits into its remaining time: a message
 * that is begun and given up may have been delivered.
 */
export const createMailLane = ({ atOnce, maxWaiting, patience, now }: MailLaneOptions): MailLane => {
  const waiting = new Set<Waiting>()
  let sending = 0
  let average = 0

  const next = (): void => {
    const [first] = waiting
    if (first === undefined || sending >= atOnce) return
    waiting.delete(first)
    clearTimeout(first.timer)
    first.start()
  }

  /** Resolves with whether it is the message's turn. */
  const turn = (): Promise<boolean> => {
    if (sending < atOnce) {
      sending++
      return Promise.resolve(true)
    }
    const expectedWait = (average * (waiting.size + 1)) / atOnce
    const longestWait = patience - average
    if (waiting.size >= maxWaiting || expectedWait >= longestWait) return Promise.resolve(false)
    return new Promise((resolve) => {
      const entry: Waiting = {
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
      if (!(await turn())) return undefined
      const startedAt = now()
      const timeLeft = patience - (startedAt - calledAt)
      try {
        return timeLeft > 0 ? await send(timeLeft) : undefined
      } finally {
        const duration = Math.min(now() - startedAt, patience)
        average = average === 0 ? duration : average + weight * (duration - average)
        sending--
        next()
      }
    },
  }
}
