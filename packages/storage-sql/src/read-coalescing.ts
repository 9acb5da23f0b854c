import { deepFreeze } from '@poolhouse/storage'
import type { KeyPart, ReadCache } from './read-cache.ts'

/**
 * Coalesces identical reads that are queued at the same time into one, and parses its rows once. For a database that
 * cannot report changes: nothing is cached for later. A shared read is sent after all of its callers have queued it, so
 * each sees everything written before. `turn` is a number that changes each time the queued reads are sent.
 */
export const createReadCoalescing = (turn: () => number): ReadCache => ({
  cached: <Key extends readonly KeyPart[], T>(read: (...key: Key) => Promise<T>) => {
    let currentTurn = turn()
    let pending = new Map<string, Promise<T>>()
    return (...key: Key): Promise<T> => {
      const now = turn()
      if (now !== currentTurn) {
        currentTurn = now
        pending = new Map()
      }
      const name = JSON.stringify(key)
      const shared = pending.get(name)
      if (shared) return shared
      const result = read(...key).then(deepFreeze)
      pending.set(name, result)
      return result
    }
  },
})
