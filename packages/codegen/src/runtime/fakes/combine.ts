// Copied into generated folders, without this line.
import { containingKey } from './fake-list.ts'
import { isMatch, isOfType } from './fits.ts'
import {
  allTypes,
  boundsOf,
  isSame,
  listOf,
  namedSchemas,
  numberOf,
  type Schema,
  type SchemaObject,
  schemasOf,
  typesOf,
  Unmakeable,
} from './schema.ts'

const both = (a: unknown, b: unknown): unknown => {
  if (a === undefined || a === true) return b
  if (b === undefined || b === true || isSame(a, b)) return a
  if (a === false || b === false) return false
  return { allOf: [a, b] }
}

const higher = (a: unknown, b: unknown): number | undefined => {
  const bounds = [numberOf(a), numberOf(b)].filter((bound) => bound !== undefined)
  return bounds.length === 0 ? undefined : Math.max(...bounds)
}

const lower = (a: unknown, b: unknown): number | undefined => {
  const bounds = [numberOf(a), numberOf(b)].filter((bound) => bound !== undefined)
  return bounds.length === 0 ? undefined : Math.min(...bounds)
}

/** The types that two schemas share. `integer` is a subset of `number`. */
const commonTypes = (a: SchemaObject, b: SchemaObject): readonly string[] | undefined => {
  const [one, other] = [typesOf(a), typesOf(b)]
  if (one.length === 0 || other.length === 0) return one.length + other.length === 0 ? undefined : [...one, ...other]
  const allows = (types: readonly string[], type: string): boolean =>
    types.includes(type) || (type === 'integer' && types.includes('number'))
  const common = [
    ...one.filter((type) => allows(other, type)),
    ...other.filter((type) => allows(one, type) && !one.includes(type)),
  ]
  if (common.length === 0) throw new Unmakeable(`nothing is of ${one.join(', ')} and ${other.join(', ')}`)
  return common
}

const valuesOf = ({ enum: values, const: only, ...schema }: SchemaObject): readonly unknown[] | undefined =>
  'const' in schema || only !== undefined ? [only] : Array.isArray(values) ? values : undefined

const commonValues = (a: SchemaObject, b: SchemaObject): readonly unknown[] | undefined => {
  const [one, other] = [valuesOf(a), valuesOf(b)]
  const common = one && other ? one.filter((value) => other.some((each) => isSame(each, value))) : (one ?? other)
  if (common?.length === 0) throw new Unmakeable('no value is in both lists')
  return common
}

const multipleOf = (a: unknown, b: unknown): unknown => {
  const [one, other] = [numberOf(a), numberOf(b)]
  if (one === undefined || other === undefined) return one ?? other
  const [less, more] = one < other ? [one, other] : [other, one]
  return Number.isInteger(more / less) ? more : less * more
}

/** The properties of a schema, which must also match what another schema has for members that it does not name. */
const closed = (properties: Readonly<Record<string, unknown>>, by: SchemaObject): Record<string, unknown> => {
  const { additionalProperties } = by
  if (additionalProperties === undefined) return properties
  const known = new Set(namedSchemas(by['properties']).map(([name]) => name))
  const patterns = namedSchemas(by['patternProperties']).map(([pattern]) => pattern)
  const isNamed = (name: string): boolean => known.has(name) || patterns.some((pattern) => isMatch(pattern, name))
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      isNamed(name) ? schema : both(schema, additionalProperties),
    ]),
  )
}

const properties = (a: SchemaObject, b: SchemaObject): Record<string, unknown> => {
  const one = closed(Object.fromEntries(namedSchemas(a['properties'])), b)
  const other = closed(Object.fromEntries(namedSchemas(b['properties'])), a)
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries([...names].map((name) => [name, both(one[name], other[name])]))
}

const named = (a: unknown, b: unknown): Record<string, unknown> => {
  const [one, other] = [Object.fromEntries(namedSchemas(a)), Object.fromEntries(namedSchemas(b))]
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries([...names].map((name) => [name, both(one[name], other[name])]))
}

const firstItems = (a: SchemaObject, b: SchemaObject): readonly unknown[] => {
  const [one, other] = [schemasOf(a['prefixItems']), schemasOf(b['prefixItems'])]
  const longer = one.length > other.length ? one : other
  return longer.map((_, index) => both(one[index] ?? a['items'], other[index] ?? b['items']))
}

const lists = (a: unknown, b: unknown): readonly unknown[] => [...new Set([...listOf(a), ...listOf(b)])]

/** A schema for the values that are not objects. */
export const withoutObjects = (schema: SchemaObject): SchemaObject => {
  const types = typesOf(schema)
  const others = (types.length === 0 ? allTypes : types).filter((type) => type !== 'object')
  if (others.length === 0) throw new Unmakeable('the members of an object contradict each other')
  const { nullable: _, ...rest } = schema
  return { ...rest, type: others }
}

/** The names that a member requires, in both schemas. */
const dependents = (a: unknown, b: unknown): Record<string, unknown> => {
  const [one, other] = [Object(a), Object(b)]
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries([...names].map((name) => [name, lists(one[name], other[name])]))
}

/** What neither schema allows. */
const either = (a: unknown, b: unknown): unknown =>
  a === undefined || isSame(a, b) ? b : b === undefined ? a : { anyOf: [a, b] }

/** True for members that an object cannot have: required ones that are not allowed, or too many. */
const areImpossible = (schema: SchemaObject): boolean => {
  const required = new Set(listOf(schema['required']))
  const most = numberOf(schema['maxProperties']) ?? Infinity
  if (required.size > most || (numberOf(schema['minProperties']) ?? 0) > most) return true
  return namedSchemas(schema['properties']).some(([name, member]) => member === false && required.has(name))
}

/** A schema without values that are impossible: those of other types, and objects whose members are. */
const possible = (schema: SchemaObject): SchemaObject => {
  const own = areImpossible(schema) ? withoutObjects(schema) : schema
  if (!Array.isArray(own['enum'])) return own
  const values: readonly unknown[] = own['enum'].filter((value) => isOfType(own, value))
  if (values.length === 0) throw new Unmakeable('no listed value is of the type')
  return { ...own, enum: values }
}

/** The keywords of a kind that schemas combine in the same way. */
const together: Readonly<Record<string, (a: unknown, b: unknown) => unknown>> = {
  patternProperties: named,
  dependentSchemas: named,
  dependentRequired: dependents,
  required: lists,
  [containingKey]: (a, b) => [...listOf(a), ...listOf(b)],
  not: either,
}

/** An object without undefined members. */
const known = (members: Readonly<Record<string, unknown>>): SchemaObject =>
  Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined))

/** Combines two schemas without references and choices into one for the values that match both. */
export const combined = (a: Schema, b: Schema): SchemaObject => {
  if (a === false || b === false) throw new Unmakeable('a schema allows nothing')
  if (a === true) return b === true ? {} : b
  if (b === true) return a
  const [one, other] = [boundsOf(a), boundsOf(b)]
  const { const: _a, nullable: _c, ...left } = a
  const { const: _b, nullable: _d, ...right } = b
  const shared = Object.entries(together).filter(([name]) => a[name] !== undefined || b[name] !== undefined)
  return possible({
    ...left,
    ...right,
    ...Object.fromEntries(shared.map(([name, combine]) => [name, combine(a[name], b[name])])),
    ...known({
      type: commonTypes(a, b),
      enum: commonValues(a, b),
      minimum: higher(one.minimum, other.minimum),
      maximum: lower(one.maximum, other.maximum),
      multipleOf: multipleOf(a['multipleOf'], b['multipleOf']),
      minLength: higher(a['minLength'], b['minLength']),
      maxLength: lower(a['maxLength'], b['maxLength']),
      minItems: higher(a['minItems'], b['minItems']),
      maxItems: lower(a['maxItems'], b['maxItems']),
      minProperties: higher(a['minProperties'], b['minProperties']),
      maxProperties: lower(a['maxProperties'], b['maxProperties']),
      items: both(a['items'], b['items']),
      propertyNames: both(a['propertyNames'], b['propertyNames']),
      additionalProperties: both(a['additionalProperties'], b['additionalProperties']),
      uniqueItems: a['uniqueItems'] === true || b['uniqueItems'] === true ? true : undefined,
    }),
    // As numbers, instead of the booleans of OpenAPI 3.0.
    exclusiveMinimum: higher(one.above, other.above),
    exclusiveMaximum: lower(one.below, other.below),
    ...(a['properties'] || b['properties'] ? { properties: properties(a, b) } : {}),
    ...(a['prefixItems'] || b['prefixItems'] ? { prefixItems: firstItems(a, b) } : {}),
  })
}
