/** A map that holds so many entries and no more: of those used last it keeps at least half as many. */
export interface BoundedMap<K, V> {
  /** Reading an entry counts as using it. */
  get(key: K): V | undefined
  set(key: K, value: V): void
}

/**
 * Makes an empty one, of an even capacity. What was used of late is in one half, what was not in the other: when the first is
 * full it becomes the second, whose rest is dropped. So an entry that is in use costs one look, and no order is kept.
 */
export const createBoundedMap = <K, V>(capacity: number): BoundedMap<K, V> => {
  const half = capacity / 2
  let used = new Map<K, V>()
  let unused = new Map<K, V>()

  const put = (key: K, value: V) => {
    if (used.size >= half && !used.has(key)) {
      unused = used
      used = new Map()
    }
    used.set(key, value)
    unused.delete(key)
  }

  return {
    get: (key) => {
      const value = used.get(key)
      if (value !== undefined) return value
      const found = unused.get(key)
      if (found !== undefined) put(key, found)
      return found
    },
    set: put,
  }
}
