/**
 * Creates a memoized read function, because many operations refer to the same part of a document. Results are cached by
 * part and by reading (or document).
 */
export const rememberedRead = <T>(): ((part: object, reading: object, read: () => T) => T) => {
  const all = new WeakMap<object, WeakMap<object, { readonly value: T }>>()
  return (part, reading, read) => {
    const cache = all.get(reading) ?? new WeakMap<object, { readonly value: T }>()
    all.set(reading, cache)
    const entry = cache.get(part) ?? { value: read() }
    cache.set(part, entry)
    return entry.value
  }
}
