/** A map that holds so many entries and no more: for the next one, the one that lay unused longest is dropped. */
export interface BoundedMap<K, V> {
  /** Reading an entry counts as using it. */
  get(key: K): V | undefined
  set(key: K, value: V): void
}

/** Makes an empty one. */
export const createBoundedMap = <K, V>(capacity: number): BoundedMap<K, V> => {
  // A Map keeps the order in which keys were added: the first is the one to drop.
  const entries = new Map<K, V>()
  const put = (key: K, value: V) => {
    entries.delete(key)
    entries.set(key, value)
  }
  return {
    get: (key) => {
      const value = entries.get(key)
      if (value !== undefined) put(key, value)
      return value
    },
    set: (key, value) => {
      put(key, value)
      if (entries.size <= capacity) return
      const [oldest] = entries.keys()
      if (oldest !== undefined) entries.delete(oldest)
    },
  }
}
