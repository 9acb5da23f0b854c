import type { WriteBatch } from '../../pool-logs/write-batch.ts'

/** Keeps entries in memory until their target has accepted them. */
export interface LogQueue<Entry> {
  /** Does not block. */
  add(entry: Entry): void
  /** Tries to write the remaining entries once, then drops them. */
  close(): Promise<void>
}

/** Dependencies of a queue. */
export interface LogQueueOptions<Entry> {
  readonly write: WriteBatch<Entry>
  readonly newId: () => string
  /** Reports that writing fails, that it works again, or that entries were lost. */
  readonly report: (text: string) => void
  /** Resolves after this time, or when the signal aborts. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** Maximum number of waiting entries, to limit memory. Further ones are dropped. */
export const maxWaiting = 10_000
const maxBatchSize = 100

/** Pauses between attempts, in milliseconds: exponential backoff up to the longest. */
const firstPause = 1000
const longestPause = 60_000

/**
 * Creates the queue of one target. A batch is retried until it is written, so an entry is delivered at least once unless the
 * process ends. A failure is reported once, until writing works again.
 */
export const createLogQueue = <Entry>({ write, newId, report, wait }: LogQueueOptions<Entry>): LogQueue<Entry> => {
  const waiting: Entry[] = []
  const closing = new AbortController()
  let running: Promise<void> | undefined
  let isFailing = false
  let dropped = 0

  const fail = (problem: string) => {
    if (!isFailing) report(`${problem}; entries are kept and retried`)
    isFailing = true
  }
  const recover = () => {
    if (isFailing || dropped > 0) report(`works again${dropped > 0 ? `; ${dropped} entries were lost` : ''}`)
    isFailing = false
    dropped = 0
  }

  const writeNext = async (): Promise<void> => {
    const batch = { id: newId(), entries: waiting.slice(0, maxBatchSize) }
    for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
      const isLast = closing.signal.aborted
      const problem = await write(batch)
      if (problem === undefined) break
      fail(problem)
      if (isLast) {
        report(`${waiting.length + dropped} entries were lost`)
        waiting.length = 0
        return
      }
      await wait(pause, closing.signal)
    }
    waiting.splice(0, batch.entries.length)
    recover()
  }

  const run = async (): Promise<void> => {
    while (waiting.length > 0) await writeNext()
    running = undefined
  }

  return {
    add: (entry) => {
      if (waiting.length >= maxWaiting) {
        dropped += 1
        return
      }
      waiting.push(entry)
      running ??= Promise.resolve().then(run)
    },
    close: async () => {
      closing.abort()
      await running
    },
  }
}
