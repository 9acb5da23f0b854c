/** A map with a maximum number of entries. Keeps at least the most recently used half of them. */
export interface BoundedMap<K, V> {
  /** Reading an entry counts as using it. */
  get(key: K): V | undefined
  set(key: K, value: V): void
}

/**
 * Creates an empty map. `capacity` must be even. Entries are in two generations of half the capacity: when the
 * recent one is full, it replaces the old one. A hit costs one lookup, and no order is maintained.
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
