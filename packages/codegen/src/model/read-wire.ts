import { child, isObject, items, type JsonObject, type Located, members } from '../document/located.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import type { Reading as WireReading, Wire } from '../runtime/shared/wire.ts'
import type { ParameterPlace } from './endpoint.ts'
import type { Reading } from './reading.ts'
import { typesOfSchema } from './types-of-schema.ts'

/** Keywords whose schemas apply to the same value as the schema that contains them. */
const sameValueKeywords = ['allOf', 'anyOf', 'oneOf'] as const

/**
 * The schemas that apply to the same value: the schema itself, by reference, and under `allOf` and similar keywords.
 */
export const schemasOfValue = (at: Located, reading: Reading, depth = 0): readonly Located<JsonObject>[] => {
  if (!isObject(at.value) || depth > 12) return []
  const own = { ...at, value: at.value }
  const { $ref } = at.value
  const target = typeof $ref === 'string' ? resolveRef(reading.document, $ref, at, () => undefined) : undefined
  const conditional = ['if', 'then', 'else'].map((keyword) => child(at, keyword))
  const dependent = members(child(at, 'dependentSchemas')).map(([, schema]) => schema)
  const parts = sameValueKeywords.flatMap((keyword) => items(child(at, keyword)))
  return [
    own,
    ...(target ? schemasOfValue(target, reading, depth + 1) : []),
    ...[...parts, ...conditional, ...dependent].flatMap((part) => schemasOfValue(part, reading, depth + 1)),
  ]
}

/** Members of an object, with one schema for all schemas that parts of its schema specify for a member. */
export const propertiesOf = (schema: Located, reading: Reading): ReadonlyMap<string, Located> => {
  const byName = new Map<string, Located>()
  for (const part of schemasOfValue(schema, reading)) {
    for (const [name, member] of members(child(part, 'properties'))) {
      const first = byName.get(name)
      // Parts that allow anything do not affect how the text is parsed.
      if (!first || !isObject(first.value) || Object.keys(first.value).length === 0) byName.set(name, member)
      else if (first.value !== member.value) byName.set(name, eitherOf(first, member))
    }
  }
  return byName
}

/** A schema that allows the values of each of the schemas. */
const eitherOf = (one: Located, ...others: readonly Located[]): Located =>
  others.length === 0 ? one : { ...one, value: { anyOf: [one, ...others].map(({ value }) => value) } }

/** The schema of undeclared members, if there is one; `{}` if any are allowed. */
export const restOf = (schema: Located, reading: Reading): Located | undefined => {
  const parts = schemasOfValue(schema, reading)
  const lists = parts.some(({ value }) => value['properties'] !== undefined)
  const rests = parts.flatMap((part) => [
    child(part, 'additionalProperties'),
    ...members(child(part, 'patternProperties')).map(([, member]) => member),
    child(part, 'unevaluatedProperties'),
  ])
  const [first, ...others] = rests.filter(({ value }) => isObject(value))
  if (first) return eitherOf(first, ...others)
  const open = rests.find(({ value }) => value === true)
  if (open) return { ...open, value: {} }
  return lists || parts.some(({ value }) => value['additionalProperties'] === false)
    ? undefined
    : { ...schema, value: {} }
}

/** The parsed form of a text, by the types that its value may have. Without types it stays a string. */
const scalarOf = (types: readonly string[]): WireReading => {
  const nonNull = types.filter((type) => type !== 'null')
  if (nonNull.every((type) => type === 'string')) return 'text'
  if (types.includes('null')) return 'scalar'
  if (nonNull.every((type) => type === 'integer' || type === 'number')) return 'number'
  return nonNull.every((type) => type === 'boolean') ? 'boolean' : 'scalar'
}

const isMany = (type: string): boolean => type === 'array' || type === 'object'

/** The parsed form of a text inside a list or an object. Nested lists and objects are JSON. */
export const innerReading = (schema: Located, reading: Reading): WireReading => {
  const types = typesOfSchema(schema, reading) ?? []
  return types.some(isMany) ? 'json' : scalarOf(types)
}

const textless = (name: string, value: WireReading | Wire): object => (value === 'text' ? {} : { [name]: value })

/** The wire of a list, without a style. */
const listWire = (schema: Located, reading: Reading, inner: (part: Located) => WireReading | Wire): Wire => {
  const parts = schemasOfValue(schema, reading)
  const rest = parts.map((part) => child(part, 'items')).find(({ value }) => isObject(value))
  const first = parts.map((part) => items(child(part, 'prefixItems'))).find((each) => each.length > 0) ?? []
  return {
    as: 'list',
    ...(rest ? textless('item', inner(rest)) : {}),
    ...(first.length > 0 ? { first: first.map(inner) } : {}),
  }
}

/** The wire of an object, without a style. */
const objectWire = (schema: Located, reading: Reading, inner: (part: Located) => WireReading | Wire): Wire => {
  const rest = restOf(schema, reading)
  return {
    as: 'object',
    members: Object.fromEntries(
      [...propertiesOf(schema, reading)].map(([name, member]) => [name, inner(member)] as const),
    ),
    ...(rest ? { rest: inner(rest) } : {}),
  }
}

/** Combines wires for alternative types of a value, which are tried in this order. */
const chainOf = (wires: readonly Wire[]): Wire => {
  const [first = { as: 'text' }, ...others] = wires
  return others.length === 0 ? first : { ...first, or: chainOf(others) }
}

/** The strings that a value accepts next to lists and objects, if its schema lists them. */
const acceptedTexts = (schema: Located, reading: Reading): Pick<Wire, 'texts'> => {
  const scalars = schemasOfValue(schema, reading).filter(
    (part) => !(typesOfSchema(part, reading) ?? ['object']).some(isMany),
  )
  const texts = scalars.flatMap(({ value }) => value['enum'] ?? [value['const']])
  return scalars.length > 0 && texts.every((text) => typeof text === 'string') ? { texts } : {}
}

/** The wire of a value below a name in brackets (`deepObject`). */
const deepWire = (schema: Located, reading: Reading, depth = 0): WireReading | Wire => {
  const types = typesOfSchema(schema, reading) ?? []
  const inner = (part: Located): WireReading | Wire => deepWire(part, reading, depth + 1)
  if (depth > 6) return 'json'
  const scalars = types.filter((type) => !isMany(type))
  if (scalars.length === types.length) return scalarOf(types)
  const scalar: Wire = { as: scalarOf(scalars), ...acceptedTexts(schema, reading) }
  return chainOf([
    ...(types.includes('object') ? [objectWire(schema, reading, inner)] : []),
    ...(scalars.some((type) => type !== 'null') ? [scalar] : []),
    ...(types.includes('array') ? [listWire(schema, reading, inner)] : []),
  ])
}

/** The styles of each location in OpenAPI, the default first. */
export const stylesIn: Readonly<Record<ParameterPlace, readonly [string, ...string[]]>> = {
  path: ['simple', 'label', 'matrix'],
  header: ['simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  cookie: ['form'],
}

/** The form of a member of an exploded object, which has the name of a parameter: lists repeat it. */
const namedReading = (schema: Located, reading: Reading): WireReading | Wire => {
  const types = typesOfSchema(schema, reading) ?? []
  const isList = types.includes('array') && !types.includes('object')
  return isList ? wireOf(schema, {}, 'query', reading) : innerReading(schema, reading)
}

/** The wire of a parameter, which converts its text to a value by its style, `explode` and schema. */
export const wireOf = (schema: Located, parameter: JsonObject, place: ParameterPlace, reading: Reading): Wire => {
  const types = typesOfSchema(schema, reading) ?? []
  const [defaultStyle] = stylesIn[place]
  const style = stylesIn[place].find((known) => known === parameter['style']) ?? defaultStyle
  const explode = typeof parameter['explode'] === 'boolean' ? parameter['explode'] : style === 'form'
  const isDeep = style === 'deepObject'
  const inner = (part: Located): WireReading | Wire => (isDeep ? deepWire(part, reading) : innerReading(part, reading))
  const member = style === 'form' && explode ? (part: Located) => namedReading(part, reading) : inner
  const scalars = types.filter((type) => !isMany(type))
  const as = scalarOf(scalars)
  const plain: Wire =
    style === defaultStyle ? { as } : { as, style, explode, ...(isDeep ? acceptedTexts(schema, reading) : {}) }
  const wires: Wire[] = [
    ...(types.includes('object') ? [{ ...objectWire(schema, reading, member), style, explode }] : []),
    ...(scalars.some((type) => type !== 'null') || types.length === 0 ? [plain] : []),
    ...(types.includes('array') ? [{ ...listWire(schema, reading, inner), style, explode }] : []),
  ]
  return wires.length === 0 ? plain : chainOf(wires)
}

/** True for an object whose members are separate query parameters. */
export const isExploded = ({ as, style, explode }: Wire): boolean =>
  as === 'object' && style === 'form' && explode === true

/** The query parameters of the members of an exploded object. */
export const namesOf = (wire: Wire): readonly string[] => (isExploded(wire) ? Object.keys(wire.members ?? {}) : [])

/** Excludes the names of other parameters from the wire of an object that accepts all names of a query. */
export const withoutNames = (wire: Wire, names: readonly string[]): Wire =>
  isExploded(wire) && wire.rest !== undefined && names.length > 0 ? { ...wire, except: names } : wire
