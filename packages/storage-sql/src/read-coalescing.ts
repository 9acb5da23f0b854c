import { deepFreeze } from '@poolhouse/storage'
import type { KeyPart, ReadCache } from './read-cache.ts'

/**
 * Coalesces identical reads that are queued at the same time into one, and parses its rows once. For a database that
 * cannot report changes: nothing is cached for later. A shared read is sent after all of its callers have asked, so
 * each sees everything written before. `turn` is a number that changes each time the queued reads are sent.
 */
export const createReadCoalescing = (turn: () => number): ReadCache => ({
  cached: <Key extends readonly KeyPart[], T>(read: (...key: Key) => Promise<T>) => {
    let asOf = turn()
    let asked = new Map<string, Promise<T>>()
    return (...key: Key): Promise<T> => {
      const now = turn()
      if (now !== asOf) {
        asOf = now
        asked = new Map()
      }
      const name = JSON.stringify(key)
      const known = asked.get(name)
      if (known) return known
      const result = read(...key).then(deepFreeze)
      asked.set(name, result)
      return result
    }
  },
})
