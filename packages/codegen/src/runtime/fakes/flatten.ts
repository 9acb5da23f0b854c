// Copied into generated folders, without this line.
import { combined } from './combine.ts'
import type { Random } from './random.ts'
import {
  isObject,
  listOf,
  namedSchemas,
  type Schema,
  type SchemaObject,
  schemaOf,
  schemasOf,
  type SchemaTable,
  Unmakeable,
} from './schema.ts'

/** Options for choosing between schemas. */
export interface Choosing {
  readonly table: SchemaTable
  readonly random: Random
  /** True to choose the first option. */
  readonly isPlain: boolean
  /** True to prefer options without further nesting. */
  readonly isDeep: boolean
  /** True to exclude the options of `oneOf` that are not taken. Default: they are not considered. */
  readonly isExclusive?: boolean
}

/** Keywords with schemas for the same value. */
const sameValueKeywords: ReadonlySet<string> = new Set([
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'if',
  'then',
  'else',
  'discriminator',
])

/** The minimum nesting depth of a valid value; infinite for endless recursion. */
const heightOf = (schema: Schema, table: SchemaTable, path: readonly Schema[] = []): number => {
  if (typeof schema === 'boolean') return 0
  if (path.includes(schema) || path.length > 12) return Infinity
  const next = (part: Schema): number => heightOf(part, table, [...path, schema])
  const { $ref, anyOf, oneOf } = schema
  const required = new Set(listOf(schema['required']))
  const inside = [
    ...namedSchemas(schema['properties']).flatMap(([name, member]) => (required.has(name) ? [member] : [])),
    ...(Number(schema['minItems'] ?? 0) > 0 ? [...schemasOf(schema['prefixItems']), schemaOf(schema['items'])] : []),
  ]
  const adjacent = [...schemasOf(schema['allOf']), ...(typeof $ref === 'string' ? [table[$ref] ?? true] : [])]
  const options = [anyOf, oneOf].filter(Array.isArray).map((list) => Math.min(...schemasOf(list).map(next)))
  return Math.max(0, ...inside.map((part) => 1 + next(part)), ...adjacent.map(next), ...options)
}

/** A schema with the values of the discriminator that select an option. */
const discriminated = (schema: SchemaObject, option: Schema): Schema => {
  const { discriminator } = schema
  if (!isObject(discriminator) || !isObject(option) || typeof option['$ref'] !== 'string') return true
  const values = isObject(discriminator['values']) ? discriminator['values'][option['$ref']] : undefined
  const name = String(discriminator['propertyName'])
  return Array.isArray(values) ? { type: 'object', required: [name], properties: { [name]: { enum: values } } } : true
}

const withChoice = (schema: SchemaObject, option: Schema, choosing: Choosing, depth: number): SchemaObject => {
  const flat = flattened(option, choosing, depth)
  try {
    return combined(flat, discriminated(schema, option))
  } catch {
    // The option defines its values itself.
    return flat
  }
}

/**
 * A schema with a member for each other option, which that option does not allow. An object with these members fits the
 * option of the schema only.
 */
const exclusive = (flat: SchemaObject, others: readonly Schema[], choosing: Choosing, depth: number): SchemaObject => {
  const known = new Set(namedSchemas(flat['properties']).map(([name]) => name))
  const excluding = others.flatMap((other) => {
    const { properties } = flattened(other, choosing, depth)
    return namedSchemas(properties)
      .filter(([name]) => !known.has(name))
      .slice(0, 1)
      .map(([name, schema]) => [name, { not: schema }] as const)
  })
  if (excluding.length === 0) return flat
  return combined(flat, { properties: Object.fromEntries(excluding), required: excluding.map(([name]) => name) })
}

const chosen = (schema: SchemaObject, options: readonly Schema[], choosing: Choosing, depth: number): SchemaObject => {
  const { random, isPlain, isDeep, table } = choosing
  const order = isPlain ? options : random.shuffled(options)
  const heights = new Map(isDeep ? order.map((option) => [option, heightOf(option, table)]) : [])
  const sorted = isDeep ? order.toSorted((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0)) : order
  let reason: unknown = new Unmakeable('a choice has no options')
  for (const option of sorted) {
    try {
      const inside = { ...choosing, isExclusive: false }
      const flat = withChoice(schema, option, inside, depth)
      const others = options.filter((other) => other !== option)
      return choosing.isExclusive === true ? exclusive(flat, others, inside, depth) : flat
    } catch (error) {
      if (!(error instanceof Unmakeable)) throw error
      reason = error
    }
  }
  throw reason
}

/**
 * Converts a schema to one without references and choices, by choosing one option of each. `not`, and that only one
 * option of `oneOf` matches, must be tested on the result.
 */
export const flattened = (schema: Schema, choosing: Choosing, depth = 0): SchemaObject => {
  if (typeof schema === 'boolean') {
    if (schema) return {}
    throw new Unmakeable('a schema allows nothing')
  }
  if (depth > 40) throw new Unmakeable('schemas refer to each other in a circle')
  const { $ref, anyOf, oneOf } = schema
  const own = Object.fromEntries(Object.entries(schema).filter(([name]) => !sameValueKeywords.has(name)))
  const parts: SchemaObject[] = []
  const add = (part: Schema): void => void parts.push(flattened(part, choosing, depth + 1))
  if (typeof $ref === 'string') add(choosing.table[$ref] ?? true)
  for (const part of schemasOf(schema['allOf'])) add(part)
  for (const options of [anyOf, oneOf]) {
    if (!Array.isArray(options)) continue
    const all = schemasOf(options)
    const isExclusive = choosing.isExclusive === true && options === oneOf
    parts.push(chosen(schema, all, { ...choosing, isExclusive }, depth + 1))
  }
  const condition = schema['if']
  if (condition !== undefined) {
    const isMet = choosing.isPlain || choosing.random.next() < 0.5
    if (isMet) add(schemaOf(condition))
    add(schemaOf(isMet ? schema['then'] : schema['else']))
  }
  return parts.reduce<SchemaObject>((all, part) => combined(all, part), own)
}
