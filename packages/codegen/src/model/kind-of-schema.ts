import type { JsonObject } from '../document/located.ts'
import type { ShapeName } from './shape.ts'

/** What decides a schema's kind when its type does not: the first keyword found wins. */
const decidingKeywords: readonly (readonly [keyword: string, kind: ShapeName])[] = [
  ['$ref', 'reference'],
  ['const', 'literal'],
  ['enum', 'enum'],
  ['oneOf', 'union'],
  ['anyOf', 'union'],
]

const kindsOfTypes: { readonly [type: string]: ShapeName } = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
}

/** An object without named members is a map, unless it is said to be empty. */
const isMap = (schema: JsonObject): boolean =>
  schema['properties'] === undefined && schema['additionalProperties'] !== false

/** The kind of a schema, or why it has none. */
export const kindOfSchema = (schema: JsonObject): ShapeName | { readonly message: string; readonly remedy: string } => {
  const { type } = schema
  if (type === 'null') return 'literal'
  if (schema['nullable'] === true || (Array.isArray(type) && type.includes('null'))) return 'nullable'
  const decided = decidingKeywords.find(([keyword]) => schema[keyword] !== undefined)
  if (decided) return decided[1]
  if (Array.isArray(type)) {
    return { message: 'a schema of several types is not supported', remedy: 'use oneOf with a schema for each type' }
  }
  if (type === undefined) {
    const structural = ['properties', 'items', 'additionalProperties'].find((keyword) => schema[keyword] !== undefined)
    return structural === undefined
      ? 'unknown'
      : {
          message: `a schema with ${structural} needs a type`,
          remedy: `add type: ${structural === 'items' ? 'array' : 'object'}`,
        }
  }
  const kind = typeof type === 'string' && Object.hasOwn(kindsOfTypes, type) ? kindsOfTypes[type] : undefined
  if (kind === undefined) {
    return {
      message: `unknown type ${JSON.stringify(type)}`,
      remedy: `use one of ${Object.keys(kindsOfTypes).join(', ')}`,
    }
  }
  return kind === 'object' && isMap(schema) ? 'record' : kind
}
