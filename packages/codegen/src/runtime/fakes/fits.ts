// Copied into generated folders, without this line.
import {
  boundsOf,
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
} from './schema.ts'
import { expressionOf } from './text.ts'

const typeTests: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  array: Array.isArray,
  object: isObject,
}

/** True for a value of one of the types that a schema lists, if it lists any. */
export const isOfType = (schema: SchemaObject, value: unknown): boolean => {
  const types = typesOf(schema)
  return types.length === 0 || types.some((type) => typeTests[type]?.(value))
}

const expressions = new Map<string, RegExp>()

/** True if a pattern matches a text. */
export const isMatch = (pattern: string, text: string): boolean => {
  const expression = expressions.get(pattern) ?? expressionOf(pattern)
  expressions.set(pattern, expression)
  return expression.test(text)
}

/** True for a size between two bounds, which are optional. */
const isWithin = (size: number, minimum: unknown, maximum: unknown): boolean =>
  size >= (numberOf(minimum) ?? -Infinity) && size <= (numberOf(maximum) ?? Infinity)

const isMultiple = (value: number, step: number): boolean => {
  const count = value / step
  return Math.abs(count - Math.round(count)) < 1e-9 * Math.max(1, Math.abs(count))
}

const numberFits = (schema: SchemaObject, value: number): boolean => {
  const { minimum, maximum, above, below } = boundsOf(schema)
  const step = numberOf(schema['multipleOf'])
  return (
    isWithin(value, minimum, maximum) &&
    (above === undefined || value > above) &&
    (below === undefined || value < below) &&
    (step === undefined || isMultiple(value, step))
  )
}

const textFits = ({ minLength, maxLength, pattern }: SchemaObject, value: string): boolean =>
  isWithin(Array.from(value).length, minLength, maxLength) && (typeof pattern !== 'string' || isMatch(pattern, value))

type Test = (schema: Schema, value: unknown) => boolean

const listFits = (schema: SchemaObject, value: readonly unknown[], test: Test): boolean => {
  const first = schemasOf(schema['prefixItems'])
  const rest = schemaOf(schema['items'])
  const contains = schema['contains']
  const matches = contains === undefined ? 0 : value.filter((item) => test(schemaOf(contains), item)).length
  return (
    isWithin(value.length, schema['minItems'], schema['maxItems']) &&
    value.every((item, index) => test(first[index] ?? rest, item)) &&
    (contains === undefined || isWithin(matches, schema['minContains'] ?? 1, schema['maxContains'])) &&
    (schema['uniqueItems'] !== true ||
      value.every((item, index) => value.slice(index + 1).every((other) => !isSame(item, other))))
  )
}

/** The schemas that a member with a name must match. */
export const memberSchemas = (schema: SchemaObject, name: string): readonly Schema[] => {
  const own = namedSchemas(schema['properties']).flatMap(([key, member]) => (key === name ? [member] : []))
  const matched = namedSchemas(schema['patternProperties']).flatMap(([pattern, member]) =>
    isMatch(pattern, name) ? [member] : [],
  )
  const matching = [...own, ...matched]
  return matching.length > 0 ? matching : [schemaOf(schema['additionalProperties'])]
}

const objectFits = (schema: SchemaObject, value: SchemaObject, test: Test): boolean => {
  const names = Object.keys(value)
  const has = (name: unknown): boolean => typeof name === 'string' && Object.hasOwn(value, name)
  const dependent = isObject(schema['dependentRequired']) ? Object.entries(schema['dependentRequired']) : []
  return (
    isWithin(names.length, schema['minProperties'], schema['maxProperties']) &&
    listOf(schema['required']).every(has) &&
    dependent.every(([name, others]) => !has(name) || listOf(others).every(has)) &&
    namedSchemas(schema['dependentSchemas']).every(([name, other]) => !has(name) || test(other, value)) &&
    names.every((name) => test(schemaOf(schema['propertyNames']), name)) &&
    names.every((name) => memberSchemas(schema, name).every((member) => test(member, value[name])))
  )
}

const conditionsFit = (schema: SchemaObject, value: unknown, test: Test): boolean => {
  const { anyOf, oneOf, not } = schema
  const condition = schema['if']
  if (condition !== undefined) {
    const next = test(schemaOf(condition), value) ? schema['then'] : schema['else']
    if (!test(schemaOf(next), value)) return false
  }
  return (
    schemasOf(schema['allOf']).every((part) => test(part, value)) &&
    (anyOf === undefined || schemasOf(anyOf).some((option) => test(option, value))) &&
    (oneOf === undefined ||
      isObject(schema['discriminator']) ||
      schemasOf(oneOf).filter((option) => test(option, value)).length === 1) &&
    (not === undefined || !test(schemaOf(not), value))
  )
}

/** True for a value that probably matches a schema. The generated schemas make the final decision. */
export const fits = (schema: Schema, value: unknown, table: SchemaTable): boolean => {
  if (typeof schema === 'boolean') return schema
  if (value === null && schema['nullable'] === true) return true
  const test: Test = (part, inner) => fits(part, inner, table)
  const { $ref, enum: values } = schema
  if (typeof $ref === 'string' && !test(table[$ref] ?? true, value)) return false
  if (!isOfType(schema, value)) return false
  if (Array.isArray(values) && !values.some((each) => isSame(each, value))) return false
  if ('const' in schema && !isSame(schema['const'], value)) return false
  if (typeof value === 'number' && !numberFits(schema, value)) return false
  if (typeof value === 'string' && !textFits(schema, value)) return false
  if (Array.isArray(value) && !listFits(schema, value, test)) return false
  if (isObject(value) && !objectFits(schema, value, test)) return false
  return conditionsFit(schema, value, test)
}
