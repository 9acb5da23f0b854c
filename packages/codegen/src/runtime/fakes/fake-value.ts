// Copied into generated folders, without this line.
import { flattened } from './flatten.ts'
import { fits, memberSchemas } from './fits.ts'
import { fakeNumber } from './number.ts'
import type { Random } from './random.ts'
import {
  isObject,
  isSame,
  listOf,
  namedSchemas,
  numberOf,
  type Schema,
  type SchemaObject,
  schemaOf,
  schemasOf,
  type SchemaTable,
  typesOf,
  Unmakeable,
} from './schema.ts'
import { fakeText } from './text.ts'

/** The state and options of generating values. */
export interface Making {
  readonly table: SchemaTable
  readonly random: Random
  /** True to use examples of the document if they match. */
  readonly examples: boolean
  /** True to use the first example, the first option of each choice, and all members. */
  readonly isPlain: boolean
  /** True to try every type if the schema has none. Default: the type that its keywords apply to. */
  readonly isWild?: boolean
  /** The remaining number of values to generate, including discarded ones. */
  readonly budget: { left: number }
}

/** Optional members are omitted below this depth. */
const optionalDepth = 5

/** Generating deeper values fails. */
const maximumDepth = 30

/** The number of attempts for a schema with rules that a generated value may violate. */
const maximumTries = 12

/** Keywords that a value generated from the others may violate. */
const ruleKeywords = [
  'oneOf',
  'not',
  'if',
  'contains',
  'dependentRequired',
  'dependentSchemas',
  'uniqueItems',
  'allOf',
  'anyOf',
]

const examplesOf = (schema: Schema, table: SchemaTable, depth = 0): readonly unknown[] => {
  if (!isObject(schema) || depth > 20) return []
  const { example, examples, $ref } = schema
  const own = [...(example === undefined ? [] : [example]), ...listOf(examples)]
  return own.length > 0 || typeof $ref !== 'string' ? own : examplesOf(table[$ref] ?? true, table, depth + 1)
}

/** The type of a value if the schema has none, derived from its keywords. */
const impliedType = (schema: SchemaObject): string => {
  const has = (...names: readonly string[]): boolean => names.some((name) => schema[name] !== undefined)
  if (has('properties', 'required', 'additionalProperties', 'patternProperties', 'minProperties')) return 'object'
  if (has('items', 'prefixItems', 'minItems', 'contains', 'uniqueItems')) return 'array'
  if (has('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf')) return 'number'
  return 'string'
}

const allTypes = ['object', 'array', 'string', 'number', 'boolean', 'null']

const typeFor = (schema: SchemaObject, { random, isPlain, isWild }: Making): string => {
  const types = typesOf(schema)
  const others = types.filter((type) => type !== 'null')
  if (types.length === 0)
    return (isWild && random.next() < 0.7 ? random.pick(allTypes) : undefined) ?? impliedType(schema)
  if (others.length === 0 || (!isPlain && types.length > others.length && random.next() < 0.2)) return 'null'
  return (isPlain ? others[0] : random.pick(others)) ?? 'null'
}

const fakeList = (schema: SchemaObject, making: Making, depth: number): unknown[] => {
  const { random } = making
  const first = schemasOf(schema['prefixItems'])
  const contains = schema['contains'] === undefined ? undefined : schemaOf(schema['contains'])
  const needed = contains === undefined ? 0 : (numberOf(schema['minContains']) ?? 1)
  const minimum = Math.max(numberOf(schema['minItems']) ?? 0, first.length + needed)
  const maximum = numberOf(schema['maxItems']) ?? Infinity
  const isClosed = schema['items'] === false
  const preferred = depth > optionalDepth || isClosed ? minimum : Math.max(minimum, random.integer(1, 3))
  const count = Math.min(preferred, isClosed ? Math.min(maximum, first.length) : maximum)
  const list: unknown[] = []
  for (let index = 0; index < count; index++) {
    const rest = schemaOf(schema['items'])
    const own =
      first[index] ?? (contains !== undefined && index < first.length + needed ? { allOf: [contains, rest] } : rest)
    try {
      list.push(fakeItem(list, own, schema['uniqueItems'] === true, making, depth))
    } catch (error) {
      if (!(error instanceof Unmakeable) || list.length < minimum) throw error
      break
    }
  }
  return list
}

/** Generates an item; for unique items, one that the list does not contain. */
const fakeItem = (
  list: readonly unknown[],
  schema: Schema,
  isUnique: boolean,
  making: Making,
  depth: number,
): unknown => {
  for (let tried = 0; tried < maximumTries * 4; tried++) {
    const isFirst = tried === 0
    const item = fakeValue(schema, isFirst ? making : { ...making, isPlain: false, examples: false }, depth + 1)
    if (!isUnique || !list.some((other) => isSame(other, item))) return item
  }
  throw new Unmakeable('there are not enough different items')
}

/** Generates a name of an additional member. */
const furtherName = (schema: SchemaObject, making: Making, depth: number): string => {
  const [pattern] = namedSchemas(schema['patternProperties'])[0] ?? []
  const names = schemaOf(schema['propertyNames'])
  if (pattern !== undefined && names === true) return fakeText({ type: 'string', pattern }, making.random)
  return String(fakeValue({ allOf: [{ type: 'string' }, names] }, { ...making, isPlain: false }, depth + 1))
}

const fakeMember = (schema: SchemaObject, name: string, making: Making, depth: number): unknown => {
  const schemas = memberSchemas(schema, name)
  return fakeValue(schemas.length === 1 ? (schemas[0] ?? true) : { allOf: schemas }, making, depth + 1)
}

const dependentNames = (schema: SchemaObject, names: ReadonlySet<string>): Set<string> => {
  const all = new Set(names)
  const rules = isObject(schema['dependentRequired']) ? Object.entries(schema['dependentRequired']) : []
  for (let round = 0; round < rules.length; round++) {
    for (const [name, others] of rules) if (all.has(name)) for (const other of listOf(others)) all.add(String(other))
  }
  return all
}

const fakeObject = (schema: SchemaObject, making: Making, depth: number): Record<string, unknown> => {
  const { random, isPlain } = making
  const required = dependentNames(schema, new Set(listOf(schema['required']).map(String)))
  const maximum = numberOf(schema['maxProperties']) ?? Infinity
  const minimum = numberOf(schema['minProperties']) ?? 0
  const result = new Map<string, unknown>()
  for (const name of required) result.set(name, fakeMember(schema, name, making, depth))
  const optional = namedSchemas(schema['properties']).filter(([name]) => !required.has(name))
  for (const [name] of isPlain ? optional : random.shuffled(optional)) {
    const isTaken = result.size < minimum || (depth < optionalDepth && (isPlain || random.next() < 0.6))
    if (!isTaken || result.size >= maximum) continue
    try {
      const own = dependentNames(schema, new Set([name]))
      const added = [...own].filter((other) => !result.has(other))
      if (result.size + added.length > maximum) continue
      const values = added.map((other) => [other, fakeMember(schema, other, making, depth)] as const)
      for (const [other, value] of values) result.set(other, value)
    } catch (error) {
      if (!(error instanceof Unmakeable)) throw error
    }
  }
  const isMap =
    optional.length + required.size === 0 && depth < optionalDepth && schema['additionalProperties'] !== undefined
  const target = Math.min(Math.max(minimum, isMap && schema['additionalProperties'] !== false ? 1 : 0), maximum)
  for (let tried = 0; result.size < target && tried < maximumTries * 4; tried++) {
    const name = furtherName(schema, making, depth)
    if (result.has(name)) continue
    try {
      result.set(name, fakeMember(schema, name, making, depth))
    } catch (error) {
      if (!(error instanceof Unmakeable)) throw error
      if (minimum === 0) break
    }
  }
  // In the order of the document.
  const order = namedSchemas(schema['properties']).map(([name]) => name)
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  return Object.fromEntries([...result].sort(([a], [b]) => rank(a) - rank(b)))
}

const generators: Readonly<Record<string, (schema: SchemaObject, making: Making, depth: number) => unknown>> = {
  null: () => null,
  boolean: (_, { random, isPlain }) => isPlain || random.next() < 0.5,
  string: (schema, { random }) => fakeText(schema, random),
  number: (schema, { random }) => fakeNumber(schema, false, random),
  integer: (schema, { random }) => fakeNumber(schema, true, random),
  array: fakeList,
  object: fakeObject,
}

const made = (schema: Schema, making: Making, depth: number, isExclusive = false): unknown => {
  const { table, random, isPlain } = making
  const flat = flattened(schema, { table, random, isPlain, isDeep: depth > optionalDepth, isExclusive })
  if ('const' in flat) return flat['const']
  if (Array.isArray(flat['enum'])) {
    const values = flat['enum'].filter((value) => fits({ ...flat, enum: undefined }, value, table))
    const value: unknown = isPlain ? values[0] : random.pick(values)
    if (values.length === 0) throw new Unmakeable('no value of enum fits the other keywords')
    return value
  }
  return generators[typeFor(flat, making)]?.(flat, making, depth)
}

/** True for a schema that a generated value may violate: its own keywords, or those that it refers to, are rules. */
const hasRules = (schema: Schema, table: SchemaTable, depth = 0): boolean => {
  if (!isObject(schema) || depth > 20) return false
  const { $ref } = schema
  if (ruleKeywords.some((name) => schema[name] !== undefined)) return true
  return typeof $ref === 'string' && hasRules(table[$ref] ?? true, table, depth + 1)
}

/** Options for another attempt: other values, and after some attempts also other types. */
const retrying = (making: Making, tried: number): Making => ({
  ...making,
  isPlain: false,
  examples: making.examples && tried < 3,
  isWild: making.isWild === true || tried > 5,
})

/** Generates a value that matches a schema, according to `fits`. */
export const fakeValue = (schema: Schema, making: Making, depth = 0): unknown => {
  if (depth > maximumDepth) throw new Unmakeable('values are too deep')
  if (making.budget.left-- <= 0) throw new Unmakeable('too many values were tried')
  const { table, random, examples, isPlain } = making
  if (examples) {
    const fitting = examplesOf(schema, table).filter((example) => fits(schema, example, table))
    if (fitting.length > 0) return isPlain ? fitting[0] : random.pick(fitting)
  }
  if (!hasRules(schema, table)) return made(schema, making, depth)
  let reason = new Unmakeable('no value fits all keywords')
  for (let tried = 0; tried < maximumTries; tried++) {
    try {
      const value = made(schema, tried === 0 ? making : retrying(making, tried), depth, tried > 2 && tried % 2 === 1)
      if (fits(schema, value, table)) return value
    } catch (error) {
      if (!(error instanceof Unmakeable)) throw error
      reason = error
    }
  }
  throw reason
}
