import { child, isObject, type JsonObject, type Located } from '../document/located.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import type { Options } from '../options.ts'
import type { Reading } from './reading.ts'

/**
 * True for a schema of date-times that programs receive as `Date`: a string of the format `date-time`, or null. A
 * schema with listed values or other types remains a string.
 */
export const isInstant = (schema: JsonObject, { outputs }: Options): boolean => {
  if (outputs.dates !== 'date' || schema['format'] !== 'date-time') return false
  const { type } = schema
  const types = (Array.isArray(type) ? type : [type]).filter((name) => name !== 'null')
  const isText = types.length === 1 && types[0] === 'string'
  return isText && ['enum', 'const', 'contentEncoding'].every((keyword) => schema[keyword] === undefined)
}

/**
 * The schemas that a schema includes as a whole: the target of its reference, and those under `allOf`, in this
 * order.
 */
export const takenIn = (at: Located): readonly Located[] => {
  if (!isObject(at.value)) return []
  const { $ref, allOf } = at.value
  return [
    ...(typeof $ref === 'string' ? [{ ...at, value: { $ref } }] : []),
    ...(Array.isArray(allOf) ? allOf.map((_, index) => child(child(at, 'allOf'), index)) : []),
  ]
}

/** True for a schema of date-times, or one that includes such a schema. */
export const leadsToInstant = (at: Located, reading: Reading, depth = 0): boolean => {
  const { document, options } = reading
  if (options.outputs.dates !== 'date' || !isObject(at.value) || depth > 12) return false
  if (isInstant(at.value, options)) return true
  const { $ref } = at.value
  const isAlone = Object.keys(at.value).length === 1
  if (typeof $ref === 'string' && isAlone) {
    const target = resolveRef(document, $ref, at, () => undefined)
    return target !== undefined && leadsToInstant(target, reading, depth + 1)
  }
  return takenIn(at).some((part) => leadsToInstant(part, reading, depth + 1))
}
