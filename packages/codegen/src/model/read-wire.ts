import { child, isObject, items, type JsonObject, type Located, members } from '../document/located.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import type { Reading as WireReading, Wire } from '../runtime/hono/wire.ts'
import type { ParameterPlace } from './endpoint.ts'
import type { Reading } from './reading.ts'
import { typesOfSchema } from './types-of-schema.ts'

/** Keywords whose schemas apply to the same value as the schema that contains them. */
const inPlace = ['allOf', 'anyOf', 'oneOf'] as const

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
  const parts = inPlace.flatMap((keyword) => items(child(at, keyword)))
  return [
    own,
    ...(target ? schemasOfValue(target, reading, depth + 1) : []),
    ...[...parts, ...conditional, ...dependent].flatMap((part) => schemasOfValue(part, reading, depth + 1)),
  ]
}

/** Members of an object with the schemas that different parts of its schema give each, as one. */
export const propertiesOf = (schema: Located, reading: Reading): ReadonlyMap<string, Located> => {
  const found = new Map<string, Located>()
  for (const part of schemasOfValue(schema, reading)) {
    for (const [name, member] of members(child(part, 'properties'))) {
      const first = found.get(name)
      // Parts that allow anything do not affect how the text is parsed.
      if (!first || !isObject(first.value) || Object.keys(first.value).length === 0) found.set(name, member)
      else if (first.value !== member.value) found.set(name, eitherOf(first, member))
    }
  }
  return found
}

/** A schema of what either of two schemas allows. */
const eitherOf = (one: Located, other: Located): Located => {
  const refs = [one, other].map(({ value }) => value)
  return { ...one, value: { anyOf: refs } }
}

/** The schema of unnamed members, if there is one; `{}` if any are allowed. */
export const restOf = (schema: Located, reading: Reading): Located | undefined => {
  const parts = schemasOfValue(schema, reading)
  const lists = parts.some(({ value }) => value['properties'] !== undefined)
  for (const part of parts) {
    for (const keyword of ['additionalProperties', 'patternProperties', 'unevaluatedProperties']) {
      const at = child(part, keyword)
      if (at.value === undefined || at.value === false) continue
      const [[, pattern] = []] = keyword === 'patternProperties' ? members(at) : []
      if (keyword === 'patternProperties' && !pattern) continue
      return pattern ?? (at.value === true ? { ...at, value: {} } : at)
    }
  }
  return lists || parts.some(({ value }) => value['additionalProperties'] === false)
    ? undefined
    : { ...schema, value: {} }
}

/** The parsed form of a text, by the types that its value may have. Without types it stays a string. */
const scalarOf = (types: readonly string[]): WireReading => {
  const known = types.filter((type) => type !== 'null')
  if (known.every((type) => type === 'string')) return 'text'
  if (types.includes('null')) return 'scalar'
  if (known.every((type) => type === 'integer' || type === 'number')) return 'number'
  return known.every((type) => type === 'boolean') ? 'boolean' : 'scalar'
}

const isMany = (type: string): boolean => type === 'array' || type === 'object'

/** The parsed form of a text inside a list or an object. Nested lists and objects are JSON. */
export const innerReading = (schema: Located, reading: Reading): WireReading => {
  const types = typesOfSchema(schema, reading) ?? []
  return types.some(isMany) ? 'json' : scalarOf(types)
}

const textless = (name: string, value: WireReading | Wire): object => (value === 'text' ? {} : { [name]: value })

/** How the parts of a list become values, without a style. */
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

/** How the members of an object become values, without a style. */
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

/** How a value below a name in brackets is read. */
const deepWire = (schema: Located, reading: Reading, depth = 0): WireReading | Wire => {
  const types = typesOfSchema(schema, reading) ?? []
  const inner = (part: Located): WireReading | Wire => deepWire(part, reading, depth + 1)
  if (depth > 6) return 'json'
  if (types.includes('array')) return listWire(schema, reading, inner)
  return types.includes('object') ? objectWire(schema, reading, inner) : scalarOf(types)
}

/** The styles that OpenAPI has in each place, the default first. */
export const stylesIn: Readonly<Record<ParameterPlace, readonly [string, ...string[]]>> = {
  path: ['simple', 'label', 'matrix'],
  header: ['simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  cookie: ['form'],
}

/** Wires for a value that may be a list or an object, and for one that may be none: each is tried in this order. */
const chainOf = (wires: readonly Wire[]): Wire => {
  const [first = { as: 'text' }, ...others] = wires
  return others.length === 0 ? first : { ...first, or: chainOf(others) }
}

/** How the text of a parameter becomes a value, by its style, its `explode` and its schema. */
export const wireOf = (schema: Located, parameter: JsonObject, place: ParameterPlace, reading: Reading): Wire => {
  const types = typesOfSchema(schema, reading) ?? []
  const [usual] = stylesIn[place]
  const style = stylesIn[place].find((known) => known === parameter['style']) ?? usual
  const explode = typeof parameter['explode'] === 'boolean' ? parameter['explode'] : style === 'form'
  const isDeep = style === 'deepObject'
  const inner = (part: Located): WireReading | Wire => (isDeep ? deepWire(part, reading) : innerReading(part, reading))
  const scalars = types.filter((type) => !isMany(type))
  const as = scalarOf(scalars)
  const plain: Wire = style === usual ? { as } : { as, style, explode }
  const wires: Wire[] = [
    ...(types.includes('object') ? [{ ...objectWire(schema, reading, inner), style, explode }] : []),
    ...(scalars.some((type) => type !== 'null') || types.length === 0 ? [plain] : []),
    ...(types.includes('array') ? [{ ...listWire(schema, reading, inner), style, explode }] : []),
  ]
  return wires.length === 0 ? plain : chainOf(wires)
}

/** True for an object whose members stand in the query under their own names. */
export const isExploded = ({ as, style, explode }: Wire): boolean =>
  as === 'object' && style === 'form' && explode === true

/** The names in the query that the members of an exploded object have. */
export const namesOf = (wire: Wire): readonly string[] => (isExploded(wire) ? Object.keys(wire.members ?? {}) : [])

/** The wire of an object that takes all names of a query without those of other parameters. */
export const withoutNames = (wire: Wire, names: readonly string[]): Wire =>
  isExploded(wire) && wire.rest !== undefined && names.length > 0 ? { ...wire, except: names } : wire
