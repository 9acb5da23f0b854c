/** The last queued action of each key, by owner. */
const queues = new WeakMap<object, Map<string, Promise<unknown>>>()

/**
 * Runs `act` after every earlier action of the same owner and key in this process. `waited` is true if there was one: data that
 * the caller read before is then stale. This avoids lost races but guarantees nothing, because other processes have their own
 * queues: a caller that needs exclusivity must check it in the store.
 */
export const runInQueue = async <T>(owner: object, key: string, act: (waited: boolean) => Promise<T>): Promise<T> => {
  const queue = queueOf(owner)
  const before = queue.get(key)
  const mine = before ? before.then(() => act(true)) : act(false)
  const settled = mine.then(nothing, nothing)
  queue.set(key, settled)
  try {
    return await mine
  } finally {
    if (queue.get(key) === settled) queue.delete(key)
  }
}

const nothing = () => {}

const queueOf = (owner: object): Map<string, Promise<unknown>> => {
  const known = queues.get(owner)
  if (known) return known
  const queue = new Map<string, Promise<unknown>>()
  queues.set(owner, queue)
  return queue
}
