import { child, isObject, items, type JsonObject, type Located } from '../document/located.ts'
import { shapeKinds } from '../shapes/index.ts'
import { isInstant } from './is-instant.ts'
import { requiresOthers } from './keeping.ts'
import { schemasOfValue } from './read-wire.ts'
import type { Reading, ShapeReading } from './reading.ts'
import { isAssertion } from './schema-keywords.ts'
import type { Shape, ShapeName } from './shape.ts'
import type { ShapeParts } from './shape-parts.ts'
import { impliesTypes } from './types-of-schema.ts'

const kindsOfTypes: { readonly [type: string]: ShapeName } = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
  null: 'literal',
}

/** Keywords that a kind of shape expresses completely; the rest of its family becomes rules. */
const ownKeywords = (kind: ShapeName, schema: Located<JsonObject>, reading: Reading): readonly string[] => {
  const { value } = schema
  return shapeKinds[kind].keywords.filter((keyword) => {
    if (keyword === 'propertyNames') return hasPlainKeys(child(schema, keyword), reading)
    if (kind !== 'object') return true
    if (keyword === 'additionalProperties') {
      return typeof value[keyword] === 'boolean' && value['patternProperties'] === undefined
    }
    return true
  })
}

const plainKeyKeywords = new Set(['type', 'minLength', 'maxLength', 'pattern', 'enum', '$ref'])

/** True for a schema of keys that zod supports: a string with only string keywords. */
const hasPlainKeys = (keys: Located, reading: Reading): boolean =>
  isObject(keys.value) &&
  Object.keys(keys.value).every((keyword) => !isAssertion(keyword) || plainKeyKeywords.has(keyword)) &&
  (keys.value['$ref'] === undefined || Object.keys(keys.value).filter(isAssertion).length === 1) &&
  (impliesTypes(keys, ['string'], reading) ||
    !['type', '$ref', 'enum'].some((keyword) => Object.hasOwn(Object(keys.value), keyword)))

/** True for names that every object inherits: zod would find them even if the member is missing. */
const isInherited = (name: unknown): boolean => typeof name === 'string' && name in Object.prototype

/** Removes inherited names, which zod does not support. `has` is true if there were any. */
const withoutInherited = (value: JsonObject): { readonly value: JsonObject; readonly has: boolean } => {
  const { properties, required } = value
  const names = [...(isObject(properties) ? Object.keys(properties) : []), ...(Array.isArray(required) ? required : [])]
  if (!names.some(isInherited)) return { value, has: false }
  const kept = isObject(properties) ? Object.entries(properties).filter(([name]) => !isInherited(name)) : []
  return {
    has: true,
    value: {
      ...value,
      ...(isObject(properties) ? { properties: Object.fromEntries(kept) } : {}),
      ...(Array.isArray(required) ? { required: required.filter((name) => !isInherited(name)) } : {}),
      additionalProperties: true,
    },
  }
}

/**
 * True for a map: an object without declared members, unless it must be empty or its members are restricted otherwise.
 */
const isMap = ({ value }: Located<JsonObject>, isListed: boolean): boolean =>
  !(isListed && value['additionalProperties'] === undefined) &&
  value['properties'] === undefined &&
  value['patternProperties'] === undefined &&
  value['additionalProperties'] !== false &&
  (value['required'] === undefined || typeof value['additionalProperties'] === 'object')

/** Keywords that allow members which the type of the object does not declare. */
const openingKeywords: ReadonlySet<string> = new Set([
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'dependentSchemas',
])

/** Names of members that a schema declares or requires. */
const namesIn = ({ value: { properties, required } }: Located<JsonObject>): string[] => [
  ...Object.keys(Object(properties)),
  ...(Array.isArray(required) ? required.map(String) : []),
]

/**
 * True for a schema with members that apply only under a condition, and that the type of the object does not declare.
 */
const namesByCondition = (schema: Located<JsonObject>, reading: Reading): boolean =>
  requiresOthers(schema) ||
  ['then', 'else'].some((keyword) =>
    schemasOfValue(child(schema, keyword), reading)
      .flatMap(namesIn)
      .some((name) => !Object.hasOwn(Object(schema.value['properties']), name)),
  )

/** Reads the shape of one type from its keywords. Keywords that the shape expresses completely are marked as used. */
export const readTypedShape = (
  type: string,
  schema: Located<JsonObject>,
  parts: ShapeParts,
  reading: ShapeReading,
): Shape => {
  const kindOfType = kindsOfTypes[type] ?? 'unknown'
  const isTuple = kindOfType === 'array' && items(child(schema, 'prefixItems')).length > 0
  const kind = isTuple
    ? 'tuple'
    : kindOfType === 'object' && isMap(schema, reading.isListed ?? false)
      ? 'record'
      : kindOfType
  const own = new Set(ownKeywords(kind, schema, reading))
  const plain = kind === 'object' ? withoutInherited(schema.value) : { value: schema.value, has: false }
  if (!plain.has) for (const keyword of own) parts.used.add(keyword)
  // A rule checks the minimum length of a tuple; it determines which items may be absent.
  const isShown = (keyword: string): boolean => own.has(keyword) || (kind === 'tuple' && keyword === 'minItems')
  const hidden = Object.keys(schema.value).filter((keyword) => isAssertion(keyword) && !isShown(keyword))
  const isKept = ([keyword]: [string, unknown]): boolean =>
    !hidden.includes(keyword) || (isTuple && keyword === 'minItems')
  const value: JsonObject =
    hidden.length === 0 ? plain.value : Object.fromEntries(Object.entries(plain.value).filter(isKept))
  const open =
    kind === 'object' &&
    value['additionalProperties'] === undefined &&
    (hidden.some((keyword) => openingKeywords.has(keyword)) || namesByCondition(schema, reading))
  const typed = value['type'] === type ? value : { ...value, type }
  const shape = shapeKinds[kind].read(
    { ...schema, value: open ? { ...typed, additionalProperties: true } : typed },
    reading,
  )
  return shape.kind === 'string' && isInstant(schema.value, reading.options) ? { ...shape, isDate: true } : shape
}
