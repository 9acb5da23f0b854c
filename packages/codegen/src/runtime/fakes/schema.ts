// Copied into generated folders, without this line.

/** The keywords of a JSON Schema. A `$ref` names a schema of the table. */
export interface SchemaObject {
  readonly [keyword: string]: unknown
}

/** A JSON Schema. */
export type Schema = boolean | SchemaObject

/** Schemas by the names that references have for them. */
export type SchemaTable = Readonly<Record<string, Schema>>

/** The types of JSON values, without `integer`. */
export const allTypes = ['object', 'array', 'string', 'number', 'boolean', 'null']

/** Thrown when a schema allows no value, or none within the maximum depth of fakes. */
export class Unmakeable extends Error {
  override readonly name = 'Unmakeable'
}

/** True for a JSON object. */
export const isObject = (value: unknown): value is SchemaObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as a list; empty for anything but a list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A value as a schema; a value that is not a schema allows everything. */
export const schemaOf = (value: unknown): Schema => (typeof value === 'boolean' || isObject(value) ? value : true)

/** A value as a list of schemas. */
export const schemasOf = (value: unknown): readonly Schema[] => listOf(value).map(schemaOf)

/** Named schemas, such as `properties`. */
export const namedSchemas = (value: unknown): readonly (readonly [string, Schema])[] =>
  isObject(value) ? Object.entries(value).map(([name, schema]) => [name, schemaOf(schema)] as const) : []

/** A bound; `undefined` for anything but a number. */
export const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** The types that a schema lists; none if it does not restrict them. */
export const typesOf = ({ type, nullable }: SchemaObject): readonly string[] => {
  const types = (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string')
  return nullable === true && types.length > 0 ? [...types, 'null'] : types
}

/** True for equal JSON values. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  }
  if (!isObject(a) || !isObject(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  )
}

/** The bounds of a number. In OpenAPI 3.0 the exclusive ones are booleans. */
export const boundsOf = (
  schema: SchemaObject,
): {
  readonly minimum: number | undefined
  readonly maximum: number | undefined
  readonly above: number | undefined
  readonly below: number | undefined
} => {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema
  return {
    minimum: exclusiveMinimum === true ? undefined : numberOf(minimum),
    maximum: exclusiveMaximum === true ? undefined : numberOf(maximum),
    above: exclusiveMinimum === true ? numberOf(minimum) : numberOf(exclusiveMinimum),
    below: exclusiveMaximum === true ? numberOf(maximum) : numberOf(exclusiveMaximum),
  }
}

/** Names of members, and those that `dependentRequired` requires next to them. */
export const dependentNames = (schema: SchemaObject, names: Iterable<string>): Set<string> => {
  const all = new Set(names)
  const rules = isObject(schema['dependentRequired']) ? Object.entries(schema['dependentRequired']) : []
  for (let round = 0; round < rules.length; round++) {
    for (const [name, others] of rules) if (all.has(name)) for (const other of listOf(others)) all.add(String(other))
  }
  return all
}
