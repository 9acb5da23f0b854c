import type { Driver } from './driver.ts'

/** What reads are told apart by. */
export type KeyPart = string | number | null

/** Wraps reads so that one that is repeated is answered from memory, as long as nothing in the database changed. */
export interface ReadCache {
  /**
   * The same read, remembered by its arguments. What it answers with may be shared, and is frozen then: make something new
   * of it, never change it.
   */
  readonly cached: <Key extends readonly KeyPart[], T>(read: (...key: Key) => Promise<T>) => (...key: Key) => Promise<T>
}

/** Remembered answers by the first part of the key, the second, and so on. Parts are compared, so that no two keys meet. */
type Branch = Map<KeyPart, unknown>

/** How much is remembered at most, in characters of text or what takes as much room. */
const capacity = 4_000_000

/** More reads than a busy server makes between two commits. */
const defaultQuietReads = 32

/** What a value takes beside its texts, in characters. */
const overhead = 32

/**
 * Builds the memory of one database. Nothing is remembered for a driver that cannot tell for sure whether anything changed,
 * as it would have to ask across a network: that takes as long as the read.
 *
 * Nor is anything remembered before so many reads (`quietReads`) went by without a change: while somebody writes all the time,
 * answers would be forgotten before anyone asks again, and to keep them costs more than it saves.
 */
export const createReadCache = (driver: Driver, quietReads = defaultQuietReads): ReadCache => {
  const { changes } = driver
  if (!changes) return { cached: (read) => read }

  let asOf = -1
  let readsSince = 0
  let weight = 0
  let roots = new Map<unknown, Branch>()

  const forget = () => {
    weight = 0
    roots = new Map()
  }

  /** Everything that is remembered is of one moment: the first change after it ends it all. */
  const forgetOutdated = () => {
    const now = changes()
    if (now === asOf) return
    asOf = now
    readsSince = 0
    if (weight > 0) forget()
  }

  const keep = (read: unknown, key: readonly KeyPart[], answer: unknown, size: number) => {
    if (weight + size > capacity) forget()
    weight += size
    let branch = childOf(roots, read)
    for (const part of key.slice(0, -1)) branch = childOf(branch, part)
    branch.set(key.at(-1) ?? null, new Answer(answer))
  }

  return {
    cached: (read) => {
      const recall = (key: readonly KeyPart[]): Answer | undefined => {
        let found: unknown = roots.get(read)
        for (const part of key) found = (found as Branch | undefined)?.get(part)
        return found as Answer | undefined
      }
      return async (...key) => {
        forgetOutdated()
        const known = recall(key)
        if (known) return known.value as never
        const since = asOf
        const answer = await read(...key)
        if (asOf !== since) return answer
        readsSince += 1
        if (readsSince > quietReads) keep(read, key, answer, freeze(answer))
        return answer
      }
    },
  }
}

/** Tells that nothing was found from that nothing is known. */
class Answer {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }
}

const childOf = <Key>(branch: Map<Key, unknown>, key: Key): Branch => {
  const known = branch.get(key) as Branch | undefined
  if (known) return known
  const child: Branch = new Map()
  branch.set(key, child)
  return child
}

/** Freezes a value through and through. Answers with its weight; what was frozen before is kept elsewhere. */
const freeze = (value: unknown): number => {
  if (typeof value === 'string') return overhead + value.length
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return overhead
  Object.freeze(value)
  let weight = overhead
  for (const member of Object.values(value)) weight += freeze(member)
  return weight
}
