import { isObject, type JsonObject } from '@poolhouse/codegen/document'
import type { At } from '../document/at.ts'
import { contentFormats, hints, numberFormats } from './formats.ts'
import { annotation, flatten, hasFlag, type Raw } from './flatten.ts'
import { meet, withEnum } from './meet.ts'
import {
  anything,
  anyType,
  bits,
  type Contains,
  type Group,
  integerBounds,
  nothing,
  type ObjectPart,
  type Schema,
  type Shape,
} from './shape.ts'
import { simplify } from './simplify.ts'

/** The direction of a value: a request has no `readOnly` members, a response has no `writeOnly` ones. */
export type Mode = 'request' | 'response'

/** How values are written: as JSON, as the text of a parameter or header, or as bytes and the parts of a form. */
export type Notation = 'json' | 'text' | 'binary'

const typeBits: Readonly<Record<string, number>> = { ...bits, number: bits.integer | bits.fraction }

const typesOf = ({ type, nullable }: JsonObject): number => {
  if (type === undefined) return anyType
  const names: unknown[] = Array.isArray(type) ? type : [type]
  const types = names.reduce<number>((all, name) => all | (typeBits[String(name)] ?? 0), 0)
  // Unknown types, such as `file` in some OpenAPI 3.0 documents, do not constrain the value.
  return (types === 0 ? anyType : types) | (nullable === true ? bits.null : 0)
}

const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

const bound = (limit: unknown, exclusive: unknown, none: number): readonly [number, boolean] => {
  // In OpenAPI 3.0 the exclusive bound is a flag, in JSON Schema 2020-12 a number.
  if (typeof exclusive !== 'number') return [number(limit, none), exclusive === true && typeof limit === 'number']
  if (typeof limit !== 'number') return [exclusive, true]
  return Math.abs(none - limit) < Math.abs(none - exclusive) || (none > 0 ? limit < exclusive : limit > exclusive)
    ? [limit, false]
    : [exclusive, true]
}

/** True for the schemas that accept everything: `true` and the empty object. */
const isTrue = (schema: unknown): boolean => schema === true || (isObject(schema) && Object.keys(schema).length === 0)

const objectPart = (at: At, mode: Mode): ObjectPart | undefined => {
  const { properties, patternProperties, additionalProperties } = at.object
  if (properties === undefined && patternProperties === undefined && additionalProperties === undefined)
    return undefined
  const isHidden = (member: At): boolean => hasFlag(member, mode === 'request' ? 'readOnly' : 'writeOnly')
  const all = at.child('properties').members()
  const hidden = all.filter(([, member]) => isHidden(member))
  return {
    properties: new Map(all.filter(([, member]) => !isHidden(member))),
    hidden: new Set(hidden.map(([name]) => name)),
    patterns: at.child('patternProperties').members(),
    ...(additionalProperties === undefined || isTrue(additionalProperties)
      ? {}
      : { additional: at.child('additionalProperties') }),
  }
}

/** Members that must be sent. Members with a default are optional in requests; hidden members are never required. */
const requiredOf = (at: At, mode: Mode): Pick<Shape, 'required' | 'defaulted'> => {
  const { required } = at.object
  if (!Array.isArray(required)) return { required: anything.required, defaulted: anything.defaulted }
  const declared = at.child('properties')
  const names = texts(required).filter(
    (name) => !hasFlag(declared.child(name), mode === 'request' ? 'readOnly' : 'writeOnly'),
  )
  const isDefaulted = (name: string): boolean => {
    const member = declared.child(name)
    return mode === 'request' && member.value !== undefined && annotation([member], 'default') !== undefined
  }
  return {
    required: new Set(names.filter((name) => !isDefaulted(name))),
    defaulted: new Set(names.filter(isDefaulted)),
  }
}

const groupsOf = (at: At): Group[] =>
  (['anyOf', 'oneOf'] as const).flatMap((kind) => {
    const alternatives = at.child(kind).items()
    return alternatives.length === 0 ? [] : [{ kind, alternatives: alternatives.map((item) => [item]) }]
  })

/** `unevaluatedProperties` if it equals `additionalProperties` here; everything else becomes an opaque constraint. */
const unevaluated = (at: At, mode: Mode): Partial<Shape> => {
  const { unevaluatedProperties: properties, unevaluatedItems: items } = at.object
  const active = [properties, items].filter((value) => value !== undefined && value !== true)
  if (active.length === 0) return {}
  const below = flatten([at])
  const isPlain = below.every(({ at: raw, nullable }) => {
    const { anyOf, oneOf, if: condition, dependentSchemas, contains } = raw.object
    return !nullable && [anyOf, oneOf, condition, dependentSchemas, contains].every((value) => value === undefined)
  })
  if (!isPlain || (items !== undefined && items !== true)) return { opaque: [JSON.stringify({ properties, items })] }
  const parts = below.map(({ at: raw }) => objectPart(raw, mode)).filter((part) => part !== undefined)
  if (parts.some(({ additional }) => additional)) return {}
  return {
    objects: [
      {
        properties: new Map(parts.flatMap((part) => [...part.properties.keys()].map((name) => [name, at.with(true)]))),
        hidden: new Set(parts.flatMap(({ hidden }) => [...hidden])),
        patterns: parts.flatMap(({ patterns }) => patterns.map(([pattern]) => [pattern, at.with(true)] as const)),
        additional: at.child('unevaluatedProperties'),
      },
    ],
  }
}

const optionalMember = <K extends string, T>(name: K, value: T | undefined): Partial<Record<K, T>> =>
  value === undefined ? {} : ({ [name]: value } as Record<K, T>)

const some = (at: At): At | undefined => (at.value === undefined ? undefined : at)

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

const formatOf = (format: unknown, types: number): Partial<Shape> => {
  if (typeof format !== 'string' || hints.has(format)) return {}
  const numbers = numberFormats[format]
  if (numbers) return numbers
  const content = contentFormats[format]
  if (content !== undefined) return { contents: [content] }
  return types & (bits.string | bits.integer | bits.fraction) ? { formats: [format] } : {}
}

const containsOf = (at: At): Contains[] => {
  const schema = some(at.child('contains'))
  const { minContains, maxContains } = at.object
  const [min, max] = [number(minContains, 1), number(maxContains, Infinity)]
  return schema && (min > 0 || max !== Infinity) ? [{ schema, min, max }] : []
}

/** The names of a schema that only requires members. */
const requiredOnly = ({ object: { required, type, ...others } }: At): string[] | undefined =>
  Array.isArray(required) && (type ?? 'object') === 'object' && Object.keys(others).length === 0
    ? texts(required)
    : undefined

const dependenciesOf = (at: At): Pick<Shape, 'dependentRequired' | 'dependentSchemas'> => {
  const all = ['dependentRequired', 'dependentSchemas', 'dependencies'].flatMap((name) => at.child(name).members())
  const named = all.map(([name, needed]) => {
    const names = Array.isArray(needed.value) ? texts(needed.value) : requiredOnly(needed)
    return { name, needed, names }
  })
  return {
    dependentRequired: named.flatMap(({ name, names }) => (names ? [[name, names] as const] : [])),
    dependentSchemas: named.flatMap(({ name, needed, names }) => (names ? [] : [[name, needed] as const])),
  }
}

/** The shape of one schema object, without its reference and its `allOf`. */
const shapeOfObject = (at: At, mode: Mode): Shape => {
  const { value } = at
  if (value === false) return nothing
  if (!isObject(value)) return anything
  if (isTrue(value['not'])) return nothing
  const types = typesOf(value)
  const [minimum, exclusiveMinimum] = bound(value['minimum'], value['exclusiveMinimum'], -Infinity)
  const [maximum, exclusiveMaximum] = bound(value['maximum'], value['exclusiveMaximum'], Infinity)
  const prefix = at.child('prefixItems').items()
  const rest = some(at.child('items'))
  const part = objectPart(at, mode)
  const when = some(at.child('if'))
  const extra = unevaluated(at, mode)
  const shape: Shape = {
    ...anything,
    types,
    minimum,
    maximum,
    exclusiveMinimum,
    exclusiveMaximum,
    multiples: typeof value['multipleOf'] === 'number' && value['multipleOf'] > 0 ? [value['multipleOf']] : [],
    minLength: number(value['minLength'], 0),
    maxLength: number(value['maxLength'], Infinity),
    patterns: typeof value['pattern'] === 'string' ? [value['pattern']] : [],
    contents: [...texts([value['contentEncoding'], value['contentMediaType']])],
    minItems: number(value['minItems'], 0),
    maxItems: number(value['maxItems'], Infinity),
    unique: value['uniqueItems'] === true,
    arrays: prefix.length === 0 && (!rest || isTrue(rest.value)) ? [] : [{ prefix, ...optionalMember('rest', rest) }],
    contains: containsOf(at),
    minProperties: number(value['minProperties'], 0),
    maxProperties: number(value['maxProperties'], Infinity),
    ...requiredOf(at, mode),
    objects: part ? [part] : [],
    names: [some(at.child('propertyNames'))].filter((names) => names !== undefined),
    ...dependenciesOf(at),
    groups: groupsOf(at),
    not: at.child('not').value === undefined ? [] : [[at.child('not')]],
    conditions: when
      ? [{ when, ...optionalMember('met', some(at.child('then'))), ...optionalMember('unmet', some(at.child('else'))) }]
      : [],
  }
  const whole = [formatOf(value['format'], types), extra].reduce<Shape>(
    (all, more) => meet(all, { ...anything, ...more }),
    shape,
  )
  const values = Array.isArray(value['enum'])
    ? value['enum']
    : Object.hasOwn(value, 'const')
      ? [value['const']]
      : undefined
  if (!values) return whole
  return withEnum(whole, value['nullable'] === true && !values.includes(null) ? [...values, null] : values)
}

const ofRaw = ({ at, nullable }: Raw, mode: Mode): Shape =>
  nullable
    ? { ...anything, groups: [{ kind: 'anyOf', alternatives: nullable.map((one) => [one]) }] }
    : shapeOfObject(at, mode)

const ids = new WeakMap<object, number>()
let lastId = 0

const idOf = ({ value }: At): string => {
  if (!isObject(value)) return String(value)
  const id = ids.get(value) ?? ++lastId
  ids.set(value, id)
  return String(id)
}

/** Names a schema by the identity of its objects. */
export const keyOf = (schema: Schema): string =>
  schema.length === 1 && schema[0] ? idOf(schema[0]) : [...new Set(schema.map(idOf))].sort().join('&')

/** Integers have inclusive bounds that are integers. */
const withWholeBounds = (shape: Shape): Shape => {
  const isInteger = (shape.types & (bits.integer | bits.fraction)) === bits.integer
  const [minimum, maximum] = integerBounds(shape)
  return isInteger && (Number.isFinite(minimum) || Number.isFinite(maximum))
    ? { ...shape, minimum, maximum, exclusiveMinimum: false, exclusiveMaximum: false }
    : shape
}

/** Texts accept every scalar where a value is written as text: in parameters and headers. */
const asText = (shape: Shape): Shape => {
  const { types, minLength, maxLength, patterns, formats, contents } = shape
  const isFree = minLength === 0 && maxLength === Infinity && patterns.length + formats.length + contents.length === 0
  const scalars = bits.boolean | bits.integer | bits.fraction
  return (types & bits.string) === 0 || !isFree || shape.enum || (types & scalars) !== 0
    ? shape
    : { ...shape, types: types | scalars }
}

/** Bytes need no schema: `{}` in OpenAPI 3.1 means what `type: string, format: binary` means in OpenAPI 3.0. */
const asBytes = (shape: Shape): Shape =>
  shape.types === bits.string && shape.contents.length === 1 && shape.contents[0] === contentFormats['binary']
    ? anything
    : shape

const restrictTo: Readonly<Record<Notation, (shape: Shape) => Shape>> = {
  json: (shape) => shape,
  text: asText,
  binary: asBytes,
}

/** Reads shapes, each once. */
export const createShapes = (mode: Mode, notation: Notation = 'json'): ((schema: Schema) => Shape) => {
  const cache = new Map<string, Shape>()
  const reading = new Set<string>()
  let cuts = 0
  const shapeOf = (schema: Schema): Shape => {
    const key = keyOf(schema)
    const found = cache.get(key)
    if (found) return found
    // A schema that is an alternative of itself adds nothing to its alternatives.
    if (reading.has(key)) {
      cuts++
      return nothing
    }
    const before = cuts
    reading.add(key)
    const plain = flatten(schema).reduce<Shape>((all, raw) => meet(all, ofRaw(raw, mode)), anything)
    const shape = restrictTo[notation](withWholeBounds(simplify(plain, shapeOf)))
    reading.delete(key)
    // A shape that was read inside a cycle is incomplete, so it is not cached.
    if (cuts === before || reading.size === 0) cache.set(key, shape)
    return shape
  }
  return shapeOf
}
