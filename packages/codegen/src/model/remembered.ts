/**
 * Makes a function that reads each part of a document once, though many operations refer to it: a second call with the
 * same part and reading, or document, returns what the first one made.
 */
export const rememberedRead = <T>(): ((part: object, reading: object, read: () => T) => T) => {
  const all = new WeakMap<object, WeakMap<object, { readonly value: T }>>()
  return (part, reading, read) => {
    const known = all.get(reading) ?? new WeakMap<object, { readonly value: T }>()
    all.set(reading, known)
    const found = known.get(part) ?? { value: read() }
    known.set(part, found)
    return found.value
  }
}
