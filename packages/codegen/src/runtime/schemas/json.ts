// Copied into the folder of generated schemas, without this line.

type JsonObject = Readonly<Record<string, unknown>>

/** True for objects other than arrays. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of an own member of an object: inherited ones are not data. */
export const ownMember = (value: JsonObject, name: string): unknown =>
  Object.getOwnPropertyDescriptor(value, name)?.value

/** Deep equality of JSON values, regardless of the order of members. */
export const isEqual = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]))
  }
  if (!isObject(a) || !isObject(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isEqual(ownMember(a, name), ownMember(b, name)))
  )
}

/** A text that equal JSON values have in common, and no others. */
export const outlineOf = (value: object): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'bigint') return String(part)
    return isObject(part) ? { '': Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)) } : part
  })
