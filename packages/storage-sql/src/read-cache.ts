import type { Driver } from './driver.ts'

/** A part of the key of a read. */
export type KeyPart = string | number | null

/** Caches reads for as long as nothing in the database changes. */
export interface ReadCache {
  /**
   * The same read, cached by its arguments. Results may be shared between callers and are then frozen: copy them instead of
   * changing them.
   */
  readonly cached: <Key extends readonly KeyPart[], T>(read: (...key: Key) => Promise<T>) => (...key: Key) => Promise<T>
}

/** Cached results by the first part of the key, the second, and so on. Parts are never joined, so keys cannot collide. */
type Branch = Map<KeyPart, unknown>

/** Capacity in characters of text, or other values of the same size in memory. */
const capacity = 4_000_000

/** More than the number of reads of a busy server between two commits. */
const defaultQuietReads = 32

/** Memory of a value in addition to its texts, in characters. */
const overhead = 32

/**
 * Builds the read cache of one database. A driver that cannot detect changes without a network round trip gets no cache.
 *
 * The first `quietReads` reads after a change are not cached: under constant writes, results would be discarded before they
 * are read again, and keeping them costs more than it saves.
 */
export const createReadCache = (driver: Driver, quietReads = defaultQuietReads): ReadCache => {
  const { changes } = driver
  if (!changes) return { cached: (read) => read }

  let cachedVersion = -1
  let readsSince = 0
  let totalSize = 0
  let roots = new Map<unknown, Branch>()

  const clear = () => {
    totalSize = 0
    roots = new Map()
    weighed = new WeakSet()
  }

  /** All cached results are of one moment: the first change after it empties the cache. */
  const clearIfOutdated = () => {
    const now = changes()
    if (now === cachedVersion) return
    cachedVersion = now
    readsSince = 0
    if (totalSize > 0) clear()
  }

  /** The objects that are part of a cached result, so that a shared record is counted once. */
  let weighed = new WeakSet()

  /** Freezes a value deeply and returns its size. */
  const freeze = (value: unknown): number => {
    if (typeof value === 'string') return overhead + value.length
    if (typeof value !== 'object' || value === null || weighed.has(value)) return overhead
    weighed.add(value)
    Object.freeze(value)
    let size = overhead
    for (const member of Object.values(value)) size += freeze(member)
    return size
  }

  const store = (read: unknown, key: readonly KeyPart[], result: unknown, size: number) => {
    if (totalSize + size > capacity) clear()
    totalSize += size
    let branch = childOf(roots, read)
    for (const part of key.slice(0, -1)) branch = childOf(branch, part)
    branch.set(key.at(-1) ?? null, new CachedResult(result))
  }

  return {
    cached: (read) => {
      const lookUp = (key: readonly KeyPart[]): CachedResult | undefined => {
        let node: unknown = roots.get(read)
        for (const part of key) node = (node as Branch | undefined)?.get(part)
        return node as CachedResult | undefined
      }
      return async (...key) => {
        clearIfOutdated()
        const cached = lookUp(key)
        if (cached) return cached.value as never
        const versionBefore = cachedVersion
        const result = await read(...key)
        if (cachedVersion !== versionBefore) return result
        readsSince += 1
        if (readsSince > quietReads) store(read, key, result, freeze(result))
        return result
      }
    },
  }
}

/** Distinguishes a cached “not found” from a cache miss. */
class CachedResult {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }
}

const childOf = <Key>(branch: Map<Key, unknown>, key: Key): Branch => {
  const existing = branch.get(key) as Branch | undefined
  if (existing) return existing
  const child: Branch = new Map()
  branch.set(key, child)
  return child
}
