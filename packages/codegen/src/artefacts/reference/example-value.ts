import { isObject, type JsonObject, pointerSteps } from '../../document/located.ts'

/** The maximum nesting depth; deeper objects and lists are empty. */
const maximumDepth = 4

const plainValues: Readonly<Record<string, unknown>> = { integer: 1, number: 1, boolean: true, string: 'string' }

const targetOf = (reference: string, document: JsonObject): unknown =>
  pointerSteps(reference.slice(1))?.reduce<unknown>(
    (value, step) => (isObject(value) ? value[step] : undefined),
    document,
  )

const first = (...lists: readonly unknown[]): unknown => lists.flatMap((list) => (Array.isArray(list) ? list : []))[0]

/**
 * An illustrative value of a schema: its example, or a value with its required members, which may violate patterns and
 * bounds.
 */
export const exampleValue = (schema: unknown, document: JsonObject, depth = 0): unknown => {
  if (!isObject(schema)) return {}
  const { $ref, example, examples, default: defaultValue, enum: values, allOf, oneOf, anyOf, type, items } = schema
  const documented = [example, first(examples), defaultValue, schema['const'], first(values)].find(
    (one) => one !== undefined,
  )
  if (documented !== undefined) return documented
  if (depth > maximumDepth) return type === 'array' ? [] : {}
  const next = (part: unknown): unknown => exampleValue(part, document, depth + 1)
  if (typeof $ref === 'string') return next(targetOf($ref, document))
  if (Array.isArray(allOf)) return Object.assign({}, ...allOf.map(next))
  const choice = first(oneOf, anyOf)
  if (choice !== undefined) return next(choice)
  const name = first(type) ?? type
  if (name === 'array') return depth < maximumDepth ? [next(items)] : []
  if (typeof name === 'string' && name in plainValues) return plainValues[name]
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  const members = isObject(schema['properties']) ? Object.entries(schema['properties']) : []
  return Object.fromEntries(members.filter(([key]) => required.includes(key)).map(([key, part]) => [key, next(part)]))
}
