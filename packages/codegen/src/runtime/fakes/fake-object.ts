// Copied into generated folders, without this line.
import { fits, memberSchemas } from './fits.ts'
import { type Make, type Making, maximumTries, optionalDepth } from './making.ts'
import {
  dependentNames,
  listOf,
  namedSchemas,
  numberOf,
  type Schema,
  type SchemaObject,
  schemaOf,
  Unmakeable,
} from './schema.ts'

/** The schema of the name of an additional member. */
const furtherNames = (schema: SchemaObject, { random }: Making): SchemaObject => {
  const names = schemaOf(schema['propertyNames'])
  const patterns = namedSchemas(schema['patternProperties']).flatMap(([pattern, member]) =>
    member === false ? [] : [pattern],
  )
  const isNamed = names === true || schemaOf(schema['additionalProperties']) === false
  const pattern = isNamed ? random.pick(patterns) : undefined
  return { allOf: [{ type: 'string' }, names, ...(pattern === undefined ? [] : [{ pattern }])] }
}

/** Generates a name of an additional member; `undefined` if the object has it already. */
const furtherName = (
  schema: SchemaObject,
  known: ReadonlyMap<string, unknown>,
  making: Making,
  depth: number,
  make: Make,
): string | undefined => {
  const names = furtherNames(schema, making)
  const name = String(make(names, { ...making, isPlain: false }, depth + 1))
  // A pattern may have few short matches.
  const longer = `${name}${making.random.integer(0, 99)}`
  return [name, longer].find((each) => !known.has(each) && fits(names, each, making.table))
}

const fakeMember = (schema: SchemaObject, name: string, making: Making, depth: number, make: Make): unknown => {
  const schemas = memberSchemas(schema, name)
  const own: Schema = schemas.length === 1 ? (schemas[0] ?? true) : { allOf: schemas }
  return make(own, making, depth + 1)
}

/** Generates an object. */
export const fakeObject = (
  schema: SchemaObject,
  making: Making,
  depth: number,
  make: Make,
): Record<string, unknown> => {
  const { random, isPlain, table } = making
  const required = dependentNames(schema, listOf(schema['required']).map(String))
  const maximum = numberOf(schema['maxProperties']) ?? Infinity
  const minimum = numberOf(schema['minProperties']) ?? 0
  const isName = (name: string): boolean => fits(schemaOf(schema['propertyNames']), name, table)
  const forbidden = [...required].find((name) => !isName(name))
  if (forbidden !== undefined) throw new Unmakeable(`propertyNames forbids ${forbidden}`)
  const result = new Map<string, unknown>()
  for (const name of required) result.set(name, fakeMember(schema, name, making, depth, make))
  const optional = namedSchemas(schema['properties']).filter(
    ([name, member]) => member !== false && !required.has(name) && isName(name),
  )
  for (const [name] of isPlain ? optional : random.shuffled(optional)) {
    const isTaken = result.size < minimum || (depth < optionalDepth && (isPlain || random.next() < 0.6))
    if (!isTaken || result.size >= maximum) continue
    try {
      const added = [...dependentNames(schema, [name])].filter((other) => !result.has(other))
      if (result.size + added.length > maximum) continue
      const values = added.map((other) => [other, fakeMember(schema, other, making, depth, make)] as const)
      for (const [other, value] of values) result.set(other, value)
    } catch (error) {
      if (!(error instanceof Unmakeable)) throw error
    }
  }
  const isMap =
    optional.length + required.size === 0 && depth < optionalDepth && schema['additionalProperties'] !== undefined
  const target = Math.min(Math.max(minimum, isMap && schema['additionalProperties'] !== false ? 1 : 0), maximum)
  for (let tried = 0; result.size < target && tried < maximumTries * 4; tried++) {
    try {
      const name = furtherName(schema, result, making, depth, make)
      if (name !== undefined) result.set(name, fakeMember(schema, name, making, depth, make))
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
