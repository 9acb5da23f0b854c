// Copied into generated folders, without this line.
import { combined, withoutObjects } from './combine.ts'
import { type Containing, containingKey } from './fake-list.ts'
import { negationsOf } from './negations.ts'
import type { Random } from './random.ts'
import {
  dependentNames,
  isObject,
  listOf,
  namedSchemas,
  numberOf,
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

/** Keywords that a flattened schema has in another form. */
const rewritten: ReadonlySet<string> = new Set([
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'if',
  'then',
  'else',
  'discriminator',
  'contains',
  'minContains',
  'maxContains',
  'unevaluatedProperties',
  'unevaluatedItems',
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
  const flat = flatten(option, choosing, depth)
  try {
    return combined(flat, discriminated(schema, option))
  } catch {
    // The option defines its values itself.
    return flat
  }
}

/**
 * A schema whose values fit no other option: with a member for each other option, which that option does not allow, or
 * else without what the other option requires.
 */
const exclusive = (flat: SchemaObject, others: readonly Schema[], choosing: Choosing, depth: number): SchemaObject => {
  let all = flat
  for (const other of others) {
    const known = new Set(namedSchemas(flat['properties']).map(([name]) => name))
    const added = namedSchemas(flatten(other, choosing, depth)['properties']).find(([name]) => !known.has(name))
    all = added
      ? combined(all, { properties: { [added[0]]: { not: added[1] } }, required: [added[0]] })
      : excluding(all, other, choosing, depth)
  }
  return all
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

/** Items that a list must contain. */
const containing = ({ contains, minContains, maxContains }: SchemaObject): SchemaObject => {
  if (contains === undefined) return {}
  const own: Containing = { schema: schemaOf(contains), least: numberOf(minContains) ?? 1, most: numberOf(maxContains) }
  return { [containingKey]: [own] }
}

/** A schema for the values that also do not match another schema, for one of its keywords. */
const excluding = (flat: SchemaObject, other: Schema, choosing: Choosing, depth: number): SchemaObject => {
  const { random, isPlain, table } = choosing
  const negations = negationsOf(other, table)
  if (other === true || (isObject(other) && Object.keys(other).length === 0))
    throw new Unmakeable('a schema forbids everything')
  for (const negation of isPlain ? negations : random.shuffled(negations)) {
    try {
      return combined(flat, flatten(negation, { ...choosing, isExclusive: false }, depth + 1))
    } catch (error) {
      if (!(error instanceof Unmakeable)) throw error
    }
  }
  return flat
}

/**
 * A schema without `dependentSchemas`: it requires the member and matches its schema, or it forbids the member.
 */
const withDependents = (schema: SchemaObject, choosing: Choosing, depth: number): SchemaObject => {
  const { random, isPlain, isDeep } = choosing
  let flat = schema
  for (let round = 0; round < 40; round++) {
    const { dependentSchemas, ...others } = flat
    const pending = namedSchemas(dependentSchemas)
    const required = dependentNames(flat, listOf(flat['required']).map(String))
    const next = pending.find(([name]) => required.has(name)) ?? pending[0]
    if (!next) return others
    const [name, dependent] = next
    const rest = { ...others, dependentSchemas: Object.fromEntries(pending.filter((each) => each !== next)) }
    const take = (): SchemaObject =>
      combined(combined(rest, { type: 'object', required: [name] }), flatten(dependent, choosing, depth + 1))
    const leave = (): SchemaObject => combined(rest, { properties: { [name]: false } })
    const isTaken = required.has(name) || (!isDeep && (isPlain || random.next() < 0.5))
    try {
      flat = isTaken ? take() : leave()
    } catch (error) {
      if (!(error instanceof Unmakeable)) throw error
      flat = required.has(name) ? withoutObjects(rest) : leave()
    }
  }
  throw new Unmakeable('schemas depend on each other in a circle')
}

/** A schema with what applies to members and items that no other keyword describes. */
const withUnevaluated = (schema: SchemaObject, flat: SchemaObject, choosing: Choosing, depth: number): SchemaObject => {
  const { unevaluatedProperties: members, unevaluatedItems: items } = schema
  if (members === undefined && items === undefined) return flat
  const whole = withDependents(flat, choosing, depth)
  // Items that `contains` matches are described.
  const contained = (listOf(whole[containingKey]) as readonly Containing[]).map((each) => each.schema)
  return {
    ...(members === undefined ? {} : { additionalProperties: members }),
    ...(items === undefined ? {} : { items: contained.length === 0 ? items : { anyOf: [...contained, items] } }),
    ...whole,
  }
}

/** Flattens a schema except for `dependentSchemas`, which depend on the members that other schemas require. */
const flatten = (schema: Schema, choosing: Choosing, depth: number): SchemaObject => {
  if (typeof schema === 'boolean') {
    if (schema) return {}
    throw new Unmakeable('a schema allows nothing')
  }
  if (depth > 40) throw new Unmakeable('schemas refer to each other in a circle')
  const { $ref, anyOf, oneOf, not } = schema
  const own = Object.fromEntries(Object.entries(schema).filter(([name]) => !rewritten.has(name)))
  const parts: SchemaObject[] = []
  const add = (part: Schema): void => void parts.push(flatten(part, choosing, depth + 1))
  if (typeof $ref === 'string') add(choosing.table[$ref] ?? true)
  for (const part of schemasOf(schema['allOf'])) add(part)
  for (const options of [anyOf, oneOf]) {
    if (!Array.isArray(options)) continue
    const all = schemasOf(options)
    const isExclusive = choosing.isExclusive === true && options === oneOf
    parts.push(chosen(schema, all, { ...choosing, isExclusive }, depth + 1))
  }
  const forbidden = not === undefined ? [] : [schemaOf(not)]
  const condition = schema['if']
  if (condition !== undefined) {
    const isMet = choosing.isPlain || choosing.random.next() < 0.5
    if (isMet) add(schemaOf(condition))
    else forbidden.push(schemaOf(condition))
    add(schemaOf(isMet ? schema['then'] : schema['else']))
  }
  const all = parts.reduce<SchemaObject>((flat, part) => combined(flat, part), { ...own, ...containing(schema) })
  const allowed = forbidden.reduce<SchemaObject>((flat, other) => excluding(flat, other, choosing, depth), all)
  return withUnevaluated(schema, allowed, choosing, depth)
}

/**
 * Converts a schema to one without references, choices, `dependentSchemas` and `unevaluated…`, by choosing one option
 * of each. `not`, and that only one option of `oneOf` matches, must be tested on the result.
 */
export const flattened = (schema: Schema, choosing: Choosing): SchemaObject =>
  withDependents(flatten(schema, choosing, 0), choosing, 0)
