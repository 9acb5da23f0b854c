import type { Step, WriteOutcome } from '@poolhouse/storage-sql'

/** Commits several writes at once. Returns their results in order, with an error for each one that failed. */
export type Commit = (writes: readonly (readonly Step[])[]) => readonly (WriteOutcome | Error)[]

/** Collects concurrent writes, so that they share one disk sync. */
export interface WriteQueue {
  /** Fulfilled when the write is on disk or was rejected. */
  add(steps: readonly Step[]): Promise<WriteOutcome>
  /** Fulfilled when all added writes have a result. */
  drained(): Promise<void>
}

interface PendingWrite {
  readonly steps: readonly Step[]
  readonly resolve: (outcome: WriteOutcome) => void
  readonly reject: (error: Error) => void
}

/** Maximum number of writes in one commit: reads wait while it runs. */
const maxBatchSize = 128

/** Commits once per turn of the event loop, after the turn's input was handled. */
export const createWriteQueue = (commit: Commit): WriteQueue => {
  let waiting: PendingWrite[] = []
  let drained = Promise.resolve()
  let whenDrained = () => {}

  const commitSome = () => {
    const batch = waiting.slice(0, maxBatchSize)
    waiting = waiting.slice(maxBatchSize)
    const outcomes = commit(batch.map(({ steps }) => steps))
    for (const [index, { resolve, reject }] of batch.entries()) {
      const outcome = outcomes[index]
      if (typeof outcome === 'string') resolve(outcome)
      else reject(outcome ?? new Error('The commit returned no outcome for this write.'))
    }
    if (waiting.length > 0) setImmediate(commitSome)
    else whenDrained()
  }

  return {
    add: (steps) =>
      new Promise((resolve, reject) => {
        waiting.push({ steps, resolve, reject })
        if (waiting.length > 1) return
        drained = new Promise((settle) => (whenDrained = settle))
        setImmediate(commitSome)
      }),
    drained: () => drained,
  }
}
