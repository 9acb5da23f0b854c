import { deepFreeze } from '@poolhouse/storage'
import type { KeyPart, ReadCache } from './read-cache.ts'

/**
 * Has those who ask the same while reads are held back share one answer, made of its rows once. For a database that cannot be
 * asked whether anything changed: nothing is kept for later. What is shared was read after all of them had asked, so each
 * sees what was written before. `turn` is a number that stays the same while reads are held back to be sent together, and is
 * another one once they were sent.
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
      const answer = read(...key).then(deepFreeze)
      asked.set(name, answer)
      return answer
    }
  },
})
