// Copied into generated folders, without this line.
import { containingKey, fakeList } from './fake-list.ts'
import { fakeObject } from './fake-object.ts'
import { fits } from './fits.ts'
import { flattened } from './flatten.ts'
import { type Make, type Making, maximumTries, optionalDepth } from './making.ts'
import { fakeNumber } from './number.ts'
import {
  allTypes,
  isObject,
  listOf,
  type Schema,
  type SchemaObject,
  type SchemaTable,
  typesOf,
  Unmakeable,
} from './schema.ts'
import { fakeText } from './text.ts'

/** Generating deeper values fails. */
const maximumDepth = 30

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

const objectKeywords = [
  'properties',
  'required',
  'additionalProperties',
  'patternProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'dependentRequired',
]

/** The type of a value if the schema has none, derived from its keywords. */
const impliedType = (schema: SchemaObject): string => {
  const has = (...names: readonly string[]): boolean => names.some((name) => schema[name] !== undefined)
  if (has(...objectKeywords)) return 'object'
  if (has('items', 'prefixItems', 'minItems', 'maxItems', containingKey, 'uniqueItems')) return 'array'
  if (has('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf')) return 'number'
  return 'string'
}

const typeFor = (schema: SchemaObject, { random, isPlain, isWild }: Making): string => {
  const types = typesOf(schema)
  const others = types.filter((type) => type !== 'null')
  if (types.length === 0)
    return (isWild && random.next() < 0.7 ? random.pick(allTypes) : undefined) ?? impliedType(schema)
  if (others.length === 0 || (!isPlain && types.length > others.length && random.next() < 0.2)) return 'null'
  return (isPlain ? others[0] : random.pick(others)) ?? 'null'
}

const generators: Readonly<
  Record<string, (schema: SchemaObject, making: Making, depth: number, make: Make) => unknown>
> = {
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
  const { const: only, enum: listed, ...others } = flat
  const values = 'const' in flat ? [only] : listed
  if (Array.isArray(values)) {
    const fitting = values.filter((value) => fits(others, value, table))
    if (fitting.length === 0) throw new Unmakeable('no listed value fits the other keywords')
    return isPlain ? fitting[0] : random.pick(fitting)
  }
  return generators[typeFor(flat, making)]?.(flat, making, depth, fakeValue)
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
