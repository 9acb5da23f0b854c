import { child, isObject, type JsonObject, type Located, members, readItems, shown } from '../document/located.ts'
import { shapeKinds } from '../shapes/index.ts'
import { componentAt } from './component-name.ts'
import { readRule, withAnchors } from './read-rule.ts'
import { hasDynamicScope } from './dynamic-scope.ts'
import { isInstant, leadsToInstant, takenIn } from './is-instant.ts'
import type { Reading, ShapeReading } from './reading.ts'
import {
  describingKeywords,
  explainingFormats,
  familyKeywords,
  formatSchemas,
  isAssertion,
  isUnknownIn30,
  knownFormats,
} from './schema-keywords.ts'
import type { Shape, ShapeName } from './shape.ts'
import { hasType, impliesTypes, isClosed, jsonTypes, readTypes, typesOfSchema } from './types-of-schema.ts'

const anything: Shape = { kind: 'unknown' }

const sortedLetters = (text: string): string => text.split('').sort().join('')

/** True for words that differ in the order of their letters: most slips of typing are that. */
const near = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 1 && sortedLetters(a) === sortedLetters(b)

const misspelt = (name: string): string | undefined =>
  Object.values(familyKeywords)
    .flat()
    .find((known) => known !== name && near(name.toLowerCase(), known.toLowerCase()))

/** Reports keywords that nothing would come of: unknown, or of another type than the schema's. */
const checkKeywords = (schema: Located<JsonObject>, used: ReadonlySet<string>, reading: Reading): void => {
  const { options, report, warn } = reading
  const { annotations = {}, errorFacts = {}, ignoredExtensions = [], strict = false } = options
  const marks = new Set([...Object.values(annotations), ...Object.values(errorFacts)])
  for (const [name, at] of members(schema)) {
    if (used.has(name) || describingKeywords.has(name) || ignoredExtensions.includes(name)) continue
    if (marks.has(name)) {
      if (componentAt(schema) === undefined)
        report(at, `${name} on a schema without a name`, 'move the schema under components/schemas')
      continue
    }
    if (isAssertion(name)) {
      if (strict) report(at, `keyword ${name} has no meaning here`, 'remove it, or correct the type')
    } else if (name.startsWith('x-')) {
      const remedy =
        'name it in the configuration: under annotations to use it, under ignoredExtensions to leave it out'
      if (strict) report(at, `unknown extension ${name} on a schema`, remedy)
    } else {
      const meant = misspelt(name)
      const remedy = meant === undefined ? 'remove it or correct its spelling' : `write ${meant}`
      if (strict) report(at, `unknown keyword ${name}`, remedy)
      else if (meant !== undefined) warn(at, `unknown keyword ${name} says nothing`, remedy)
    }
  }
}

const checkFormat = (schema: Located<JsonObject>, { options, report, warn }: Reading): void => {
  const at = child(schema, 'format')
  if (at.value === undefined) return
  const format = shown(at.value)
  const only = options.formats?.includes(format)
  const remedy = 'correct it, or name it in the configuration under formats if it only explains'
  if (options.strict && !only && !knownFormats.has(format)) report(at, `unknown format ${format}`, remedy)
  else if (options.assertFormats && !only && !formatSchemas.has(format) && !explainingFormats.has(format)) {
    const tell = options.lenient ? warn : report
    tell(at, `format ${format} cannot be asserted`, remedy)
  }
}

const kindsOfTypes: { readonly [type: string]: ShapeName } = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
  null: 'literal',
}

const families: { readonly [type: string]: readonly string[] } = { ...familyKeywords, integer: familyKeywords.number }

const familyOf = (type: string): readonly string[] => (Object.hasOwn(families, type) ? (families[type] ?? []) : [])

/** Keywords that a kind of shape says in full; the rest of its family is left to rules. */
const ownKeywords = (kind: ShapeName, schema: Located<JsonObject>, reading: Reading): readonly string[] => {
  const { value } = schema
  return shapeKinds[kind].keywords.filter((keyword) => {
    if (reading.is30 && isUnknownIn30(keyword)) return false
    if (keyword === 'propertyNames') return hasPlainKeys(child(schema, keyword), reading)
    if (kind === 'array') return keyword !== 'items' || value['prefixItems'] === undefined
    if (kind !== 'object') return true
    if (keyword === 'additionalProperties') {
      return typeof value[keyword] === 'boolean' && value['patternProperties'] === undefined
    }
    return true
  })
}

const plainKeyKeywords = new Set(['type', 'minLength', 'maxLength', 'pattern', 'enum', '$ref'])

/** True for a schema of keys that zod can take for one: a text with nothing but its own keywords. */
const hasPlainKeys = (keys: Located, reading: Reading): boolean =>
  isObject(keys.value) &&
  Object.keys(keys.value).every((keyword) => !isAssertion(keyword) || plainKeyKeywords.has(keyword)) &&
  (keys.value['$ref'] === undefined || Object.keys(keys.value).filter(isAssertion).length === 1) &&
  (impliesTypes(keys, ['string'], reading) ||
    !['type', '$ref', 'enum'].some((keyword) => Object.hasOwn(Object(keys.value), keyword)))

/** Names that every object inherits. zod would find them where no member is. */
const isInherited = (name: unknown): boolean => typeof name === 'string' && name in Object.prototype

/** The object without members that zod cannot be asked for; whether there are any. */
const withoutInherited = (value: JsonObject): { readonly value: JsonObject; readonly has: boolean } => {
  const { properties, required } = value
  const names = [...(isObject(properties) ? Object.keys(properties) : []), ...(Array.isArray(required) ? required : [])]
  if (!names.some(isInherited)) return { value, has: false }
  const kept = isObject(properties) ? Object.entries(properties).filter(([name]) => !isInherited(name)) : []
  return {
    has: true,
    value: {
      ...value,
      ...(isObject(properties) ? { properties: Object.fromEntries(kept) } : {}),
      ...(Array.isArray(required) ? { required: required.filter((name) => !isInherited(name)) } : {}),
      additionalProperties: true,
    },
  }
}

/** An object without named members is a map, unless it is said to be empty or to have members all the same. */
const isMap = ({ value }: Located<JsonObject>): boolean =>
  value['properties'] === undefined &&
  value['patternProperties'] === undefined &&
  value['additionalProperties'] !== false &&
  (value['required'] === undefined || typeof value['additionalProperties'] === 'object')

/** What is read of a schema: its parts, all of which hold, and the keywords they account for. */
class Parts {
  readonly shapes: Shape[] = []
  readonly used = new Set<string>()

  add(shape: Shape, ...keywords: readonly string[]): void {
    this.shapes.push(shape)
    for (const keyword of keywords) this.used.add(keyword)
  }
}

/** A shape of one type, out of the keywords of its family. */
const readTyped = (type: string, schema: Located<JsonObject>, parts: Parts, reading: ShapeReading): Shape => {
  const kindOfType = kindsOfTypes[type] ?? 'unknown'
  const kind = kindOfType === 'object' && isMap(schema) ? 'record' : kindOfType
  const own = new Set(ownKeywords(kind, schema, reading))
  const plain = kind === 'object' ? withoutInherited(schema.value) : { value: schema.value, has: false }
  if (!plain.has) for (const keyword of own) parts.used.add(keyword)
  const hidden = Object.keys(schema.value).filter((keyword) => isAssertion(keyword) && !own.has(keyword))
  const value = Object.fromEntries(Object.entries(plain.value).filter(([keyword]) => !hidden.includes(keyword)))
  const isOpen = hidden.some((keyword) => familyKeywords.object.some((known) => known === keyword))
  const open = kind === 'object' && isOpen && value['additionalProperties'] === undefined
  const shape = shapeKinds[kind].read(
    { ...schema, value: { ...value, type, ...(open ? { additionalProperties: true } : {}) } },
    reading,
  )
  return shape.kind === 'string' && isInstant(schema.value, reading.options) ? { ...shape, isDate: true } : shape
}

const reportUnknownTypes = (schema: Located<JsonObject>, types: readonly string[], { report }: Reading): void => {
  for (const type of types) {
    if (jsonTypes.some((known) => known === type)) continue
    const known = jsonTypes.filter((name) => name !== 'null')
    report(schema, `unknown type ${JSON.stringify(type)}`, `use one of ${known.join(', ')}`)
  }
}

/** Values of `enum` and `const` that are of the types; nothing else can stand there. */
const readValues = (
  schema: Located<JsonObject>,
  types: readonly string[] | undefined,
  parts: Parts,
  reading: ShapeReading,
): void => {
  const { is30, report } = reading
  const isFitting = (value: unknown): boolean => types === undefined || hasType(value, types)
  if (Object.hasOwn(schema.value, 'const') && !is30) {
    const at = child(schema, 'const')
    parts.add(isFitting(at.value) ? shapeKinds.literal.read(schema, reading) : { kind: 'never' })
    if (typeof at.value !== 'object' || at.value === null) parts.used.add('const')
  }
  const at = child(schema, 'enum')
  if (at.value === undefined) return
  const values = readItems(schema, 'enum', report).map(({ value }) => value)
  const isScalar = values.every((value) => typeof value !== 'object' || value === null)
  if (isScalar) {
    parts.add(
      shapeKinds.enum.read({ ...schema, value: { ...schema.value, enum: values.filter(isFitting) } }, reading),
      'enum',
    )
  } else parts.add(anything)
}

const combining = ['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'const', 'enum'] as const

/**
 * The schema without its `null`, when it is a schema or null. In OpenAPI 3.0 `nullable` is taken so beside `allOf`
 * and the like too, where the specification leaves it without a meaning.
 */
const notNull = ({ value }: Located<JsonObject>, { is30 }: Reading): JsonObject | undefined => {
  const { type, nullable, enum: values } = value
  const types = Array.isArray(type) ? type : [type]
  const isNullable = is30 ? nullable === true : types.length > 1 && types.includes('null')
  if (!isNullable) return undefined
  if (
    !is30 &&
    ['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'const', 'not', 'if'].some(
      (keyword) => value[keyword] !== undefined,
    )
  )
    return undefined
  if (is30 && value['not'] !== undefined && type !== undefined) return undefined
  const without = types.filter((name) => name !== 'null')
  return {
    ...value,
    nullable: false,
    ...(type === undefined ? {} : { type: without.length === 1 ? without[0] : without }),
    ...(Array.isArray(values) ? { enum: values.filter((candidate) => candidate !== null) } : {}),
  }
}

/** What one schema's types come to: the type of a union's options and of the branches of `allOf` is theirs too. */
const assumedFor = (
  schema: Located<JsonObject>,
  types: readonly string[] | undefined,
  reading: Reading,
): string | undefined => {
  const found = types ?? typesOfSchema(schema, reading)
  const [only, second] = found ?? []
  return second === undefined ? only : undefined
}

const readConjunction = (schema: Located<JsonObject>, reading: ShapeReading, assumed: string | undefined): Shape => {
  const { is30, report, document } = reading
  const { value } = schema
  const says = (keyword: string): boolean => value[keyword] !== undefined && !(is30 && isUnknownIn30(keyword))
  if (is30 && typeof value['$ref'] === 'string') {
    checkKeywords(schema, new Set(['$ref']), reading)
    return shapeKinds.reference.read(schema, reading)
  }
  if (hasDynamicScope(document, schema)) {
    return { kind: 'checked', shape: anything, rule: withAnchors(readRule(schema, reading), schema, reading) }
  }
  const parts = new Parts()
  const given = readTypes(schema, { ...reading, is30: false })
  if (given) reportUnknownTypes(schema, given, reading)
  const types = given ?? (assumed === undefined ? undefined : [assumed])
  const branchType = assumedFor(schema, types, reading)
  const branch = (at: Located): Shape => readShape(at, reading, branchType)

  if (says('$ref')) parts.add(shapeKinds.reference.read(schema, reading), '$ref')
  if (says('allOf')) {
    for (const item of readItems(schema, 'allOf', report)) parts.add(branch(item))
    parts.used.add('allOf')
  }
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    if (!says(keyword)) continue
    const { oneOf: _, anyOf: __, ...rest } = value
    const alone = { ...schema, value: { ...rest, [keyword]: value[keyword] } }
    parts.add(shapeKinds.union.read(alone, { ...reading, read: branch }), keyword)
  }
  readValues(schema, types, parts, reading)

  const ownFamilies = (types ?? []).flatMap(familyOf)
  const isCombined = combining.some(says)
  if (types && (!isCombined || ownFamilies.some(says))) {
    const distinct = types.filter((type) => type !== 'integer' || !types.includes('number'))
    const options = distinct.map((type) => readTyped(type, schema, parts, reading))
    const [only] = options
    parts.add(options.length === 1 && only ? only : { kind: 'union', exclusive: false, options }, 'type')
  } else if (!given || says('enum') || says('const')) parts.used.add('type')
  else if (parts.shapes.length > 0) {
    const { type: _, ...rest } = value
    if (impliesTypes({ ...schema, value: rest }, given, reading)) parts.used.add('type')
  }

  if (parts.shapes.length > 1 && leadsToInstant(schema, reading)) {
    // What else is said of a point in time is said of its text.
    const index = takenIn(schema).findIndex((part) => leadsToInstant(part, reading))
    const instant = parts.shapes[index] ?? parts.shapes.find((part) => part.kind === 'string' && part.isDate)
    if (instant)
      return { kind: 'checked', shape: instant, rule: withAnchors(readRule(schema, reading), schema, reading) }
  }

  const relevant = (keyword: string): boolean =>
    isAssertion(keyword) &&
    !(is30 && isUnknownIn30(keyword)) &&
    (types === undefined ||
      ownFamilies.includes(keyword) ||
      !Object.values(familyKeywords).some((family) => family.some((known) => known === keyword)))
  const left = new Set(Object.keys(value).filter((keyword) => relevant(keyword) && !parts.used.has(keyword)))
  checkKeywords(schema, new Set([...parts.used, ...left]), reading)

  const [only, second] = parts.shapes
  const shape: Shape = only ? (second ? { kind: 'intersection', parts: parts.shapes } : only) : anything
  const isWhole = left.has('unevaluatedProperties') || left.has('unevaluatedItems')
  const isMixed = second !== undefined && isClosed(schema, reading)
  if (left.size === 0 && !isMixed) return shape
  for (const [keyword, companions] of companionsOf) {
    if (left.has(keyword)) for (const companion of companions) left.add(companion)
  }
  const rule = withAnchors(readRule(schema, reading, isWhole || isMixed ? undefined : left), schema, reading)
  return rule.kind === 'name' && rule.name === 'anything' ? shape : { kind: 'checked', shape, rule }
}

/** Keywords whose meaning depends on others. */
const companionsOf: readonly (readonly [keyword: string, companions: readonly string[]])[] = [
  ['patternProperties', ['properties', 'additionalProperties']],
  ['additionalProperties', ['properties', 'patternProperties']],
  ['prefixItems', ['items']],
]

/**
 * Reads one schema and those inside it. What zod says in its own words becomes a shape; what is left becomes rules,
 * so that nothing is dropped.
 *
 * @param assumed The type that a schema around this one gives its values.
 */
export const readShape = (schema: Located, reading: Reading, assumed?: string): Shape => {
  const { is30, options, report } = reading
  if (schema.value === true) return anything
  if (schema.value === false) return { kind: 'never' }
  if (!isObject(schema.value)) {
    report(schema, 'a schema must be an object', 'write its keywords as a mapping')
    return anything
  }
  const located = { ...schema, value: schema.value }
  const inner: ShapeReading = { ...reading, read: (below) => readShape(below, reading) }
  const nullable = child(schema, 'nullable')
  if (nullable.value !== undefined && nullable.value !== false && !is30 && options.strict) {
    report(nullable, 'nullable is a keyword of OpenAPI 3.0', "write type: [string, 'null'] instead")
  }
  checkFormat(located, reading)
  const rest = notNull(located, reading)
  if (!rest) return readConjunction(located, inner, assumed)
  const { enum: values } = located.value
  const shape = readConjunction({ ...located, value: rest }, inner, undefined)
  return Array.isArray(values) && !values.includes(null) ? shape : { kind: 'nullable', shape }
}
