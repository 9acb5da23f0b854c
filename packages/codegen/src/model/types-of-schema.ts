import { isObject, type JsonObject, type Located, child } from '../document/located.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import type { Reading } from './reading.ts'
import { rememberedRead } from './remembered.ts'
import { upload } from './uploads.ts'

/** The types of JSON Schema. */
export const jsonTypes = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'null'] as const

/** The types of the keyword `type`; `undefined` without the keyword. */
export const namedTypes = ({ type }: JsonObject): readonly string[] | undefined =>
  typeof type === 'string' ? [type] : Array.isArray(type) ? type.map(String) : undefined

/** The types of the keyword `type`, with `null` for `nullable` of OpenAPI 3.0; `undefined` without the keyword. */
export const readTypes = ({ value }: Located<JsonObject>): readonly string[] | undefined => {
  const types = namedTypes(value)
  return types && value['nullable'] === true && !types.includes('null') ? [...types, 'null'] : types
}

const typeOfValue = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

/** True when a value of the first type is one of the second. */
const isWithin = (type: string, types: readonly string[]): boolean =>
  types.includes(type) || (type === 'integer' && types.includes('number'))

/** True when a value is of one of the types. */
export const hasType = (value: unknown, types: readonly string[]): boolean => isWithin(typeOfValue(value), types)

/** True for a schema with other schemas that apply to the same value. */
export const takesIn = ({ $ref, allOf, anyOf, oneOf }: JsonObject): boolean =>
  $ref !== undefined || allOf !== undefined || anyOf !== undefined || oneOf !== undefined

const knownTypes = rememberedRead<readonly string[] | undefined>()

/**
 * The types that values of a schema have, as far as its keywords determine them; `undefined` when any type is possible.
 */
export const typesOfSchema = (at: Located, reading: Reading, depth = 0): readonly string[] | undefined => {
  const { value } = at
  if (!isObject(value) || value === upload || depth > 12) return undefined
  const read = (): readonly string[] | undefined => readTypesOf({ ...at, value }, reading, depth)
  return depth === 0 && takesIn(value) ? knownTypes(value, reading.document, read) : read()
}

const readTypesOf = (schema: Located<JsonObject>, reading: Reading, depth: number): readonly string[] | undefined => {
  const inner = (part: Located): readonly string[] | undefined => typesOfSchema(part, reading, depth + 1)
  const { $ref, allOf, anyOf, oneOf, enum: values } = schema.value
  const ref = typeof $ref === 'string' ? resolveRef(reading.document, $ref, schema, () => undefined) : undefined
  if (ref && reading.is30) return inner(ref)
  const types = readTypes(schema)
  if (types) return types
  if (Object.hasOwn(schema.value, 'const')) return [typeOfValue(schema.value['const'])]
  if (Array.isArray(values)) return [...new Set(values.map(typeOfValue))]
  const all = Array.isArray(allOf) ? allOf.map((_, index) => inner(child(child(schema, 'allOf'), index))) : []
  const conjunct = [ref && inner(ref), ...all].find((found) => found !== undefined)
  if (conjunct) return conjunct
  for (const [keyword, options] of [['oneOf', oneOf] as const, ['anyOf', anyOf] as const]) {
    if (!Array.isArray(options) || options.length === 0) continue
    const each = options.map((_, index) => inner(child(child(schema, keyword), index)))
    if (!each.includes(undefined)) return [...new Set(each.flatMap((found) => found ?? []))]
  }
  return undefined
}

/** True when every value of the schema is of one of the types. */
export const impliesTypes = (at: Located, types: readonly string[], reading: Reading): boolean =>
  typesOfSchema(at, reading)?.every((type) => isWithin(type, types)) ?? false

/** True if a schema rejects unknown members or member names. */
export const isClosed = (at: Located, reading: Reading, depth = 0): boolean => {
  if (!isObject(at.value) || depth > 12) return at.value === false
  const { $ref, additionalProperties, propertyNames } = at.value
  if (propertyNames !== undefined || (additionalProperties !== undefined && additionalProperties !== true)) return true
  const ref = typeof $ref === 'string' ? resolveRef(reading.document, $ref, at, () => undefined) : undefined
  if (ref && isClosed(ref, reading, depth + 1)) return true
  return ['allOf', 'anyOf', 'oneOf'].some((keyword) => {
    const list = child(at, keyword)
    return Array.isArray(list.value) && list.value.some((_, index) => isClosed(child(list, index), reading, depth + 1))
  })
}
