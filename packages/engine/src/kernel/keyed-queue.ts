/** Who acts on what, in this process: the last in line for each key of an owner. */
const lines = new WeakMap<object, Map<string, Promise<unknown>>>()

/**
 * Runs `act` after everything that was asked before it for the same owner and key, in this process. `waited` says whether
 * there was anything: what the caller knew is then out of date. This saves lost races and promises nothing: another process
 * has a line of its own, so whoever relies on being alone must have the store check it.
 */
export const inTurn = async <T>(owner: object, key: string, act: (waited: boolean) => Promise<T>): Promise<T> => {
  const line = lineOf(owner)
  const before = line.get(key)
  const mine = before ? before.then(() => act(true)) : act(false)
  const settled = mine.then(nothing, nothing)
  line.set(key, settled)
  try {
    return await mine
  } finally {
    if (line.get(key) === settled) line.delete(key)
  }
}

const nothing = () => {}

const lineOf = (owner: object): Map<string, Promise<unknown>> => {
  const known = lines.get(owner)
  if (known) return known
  const line = new Map<string, Promise<unknown>>()
  lines.set(owner, line)
  return line
}
