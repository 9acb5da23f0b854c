// Copied into generated folders, without this line.
import { fits } from './fits.ts'
import {
  allTypes,
  namedSchemas,
  listOf,
  type Schema,
  type SchemaObject,
  schemaOf,
  schemasOf,
  type SchemaTable,
  typesOf,
} from './schema.ts'

/** Schemas of values that violate a keyword. `true`: a random value probably does. */
type Violating = (value: unknown, schema: SchemaObject, table: SchemaTable, depth: number) => readonly Schema[]

/** A number beyond a bound. In OpenAPI 3.0, a boolean (`exclusive`) says that the bound itself is beyond it. */
const numberBeyond =
  (closed: string, open: string, exclusive: string): Violating =>
  (value, schema) => {
    if (typeof value !== 'number') return []
    return [{ type: 'number', [schema[exclusive] === true ? closed : open]: value }]
  }

/** A size below a minimum, or above a maximum. */
const sizeBeyond =
  (type: string, keyword: string, step: number): Violating =>
  (value) => {
    const size = Number(value) + step
    return size < 0 ? [] : [{ type, [keyword]: size }]
  }

const probably: Violating = () => [true]

/** Names that few schemas of names allow. */
const unusualNames = ['other', 'Other Name', '0', '']

const noneOf: Violating = (value) => [{ allOf: schemasOf(value).map((option) => ({ not: option })) }]

const violating: Readonly<Record<string, Violating>> = {
  type: (_, schema) => {
    // A random number is seldom an integer.
    const others = allTypes.filter((type) => !typesOf(schema).includes(type))
    return others.length === 0 ? [] : [{ type: others }]
  },
  required: (value) => listOf(value).map((name) => ({ type: 'object', properties: { [String(name)]: false } })),
  properties: (value) =>
    namedSchemas(value).map(([name, member]) => ({
      type: 'object',
      required: [name],
      properties: { [name]: { not: member } },
    })),
  additionalProperties: (value, { properties }) => {
    const named = namedSchemas(properties).map(([name]) => [name, false] as const)
    const additionalProperties = { not: schemaOf(value) }
    return [{ type: 'object', minProperties: 1, properties: Object.fromEntries(named), additionalProperties }]
  },
  propertyNames: (value, _, table) => [
    ...unusualNames
      .filter((name) => !fits(schemaOf(value), name, table))
      .map((name) => ({ type: 'object', required: [name] })),
    { type: 'object', minProperties: 1, propertyNames: { not: schemaOf(value) } },
  ],
  dependentRequired: (value) =>
    Object.entries(Object(value)).flatMap(([name, others]) =>
      listOf(others).map((other) => ({ type: 'object', required: [name], properties: { [String(other)]: false } })),
    ),
  dependentSchemas: (value) =>
    namedSchemas(value).map(([name, dependent]) => ({ type: 'object', required: [name], not: dependent })),
  items: (value, { prefixItems }) =>
    prefixItems === undefined ? [{ type: 'array', contains: { not: schemaOf(value) } }] : [],
  prefixItems: (value) =>
    schemasOf(value).map((item, index) => ({
      type: 'array',
      minItems: index + 1,
      prefixItems: [...Array.from({ length: index }, () => true), { not: item }],
    })),
  contains: (value, { minContains }) =>
    minContains === 0
      ? []
      : [
          { type: 'array', items: { not: schemaOf(value) } },
          { type: 'array', maxItems: 0 },
        ],
  minimum: numberBeyond('maximum', 'exclusiveMaximum', 'exclusiveMinimum'),
  maximum: numberBeyond('minimum', 'exclusiveMinimum', 'exclusiveMaximum'),
  exclusiveMinimum: numberBeyond('maximum', 'maximum', ''),
  exclusiveMaximum: numberBeyond('minimum', 'minimum', ''),
  minLength: sizeBeyond('string', 'maxLength', -1),
  maxLength: sizeBeyond('string', 'minLength', 1),
  minItems: sizeBeyond('array', 'maxItems', -1),
  maxItems: sizeBeyond('array', 'minItems', 1),
  minProperties: sizeBeyond('object', 'maxProperties', -1),
  maxProperties: sizeBeyond('object', 'minProperties', 1),
  enum: probably,
  const: probably,
  pattern: probably,
  multipleOf: probably,
  not: (value) => [schemaOf(value)],
  anyOf: noneOf,
  oneOf: (value, ...others) => [
    ...noneOf(value, ...others),
    ...schemasOf(value).flatMap((one, index, options) =>
      options.slice(index + 1).map((other) => ({ allOf: [one, other] })),
    ),
  ],
  if: (value, { then: met, else: unmet }) => [
    ...(met === undefined ? [] : [{ allOf: [schemaOf(value), { not: schemaOf(met) }] }]),
    ...(unmet === undefined ? [] : [{ allOf: [{ not: schemaOf(value) }, { not: schemaOf(unmet) }] }]),
  ],
  allOf: (value) => schemasOf(value).map((part) => ({ not: part })),
  $ref: (value, _, table, depth) => negationsOf(table[String(value)] ?? true, table, depth + 1),
}

/**
 * Schemas whose values do not match a schema, each because of one keyword. Not all such values match one of them: a
 * schema may have other keywords.
 */
export const negationsOf = (schema: Schema, table: SchemaTable, depth = 0): readonly Schema[] => {
  if (typeof schema === 'boolean') return schema ? [] : [true]
  if (depth > 20) return []
  return Object.entries(schema).flatMap(([keyword, value]) =>
    Object.hasOwn(violating, keyword) ? (violating[keyword]?.(value, schema, table, depth) ?? []) : [],
  )
}
