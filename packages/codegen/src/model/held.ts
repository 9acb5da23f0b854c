import { child, isObject, type JsonObject, type Located } from '../document/located.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import type { Reading } from './reading.ts'

/** The value at a place, with references resolved. */
export const held = (at: Located, reading: Reading, depth = 0): Located<JsonObject> | undefined => {
  if (!isObject(at.value)) {
    if (at.value !== undefined) reading.report(at, 'this must be an object', 'write its members as a mapping')
    return undefined
  }
  const { $ref } = at.value
  if (typeof $ref !== 'string' || depth > 20) return { ...at, value: at.value }
  const target = resolveRef(reading.document, $ref, child(at, '$ref'), reading.report)
  return target && held(target, reading, depth + 1)
}

/** A value if it is a string; otherwise `undefined`. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
