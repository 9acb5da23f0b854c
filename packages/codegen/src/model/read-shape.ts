import { closedParts, excludedNames } from '../document/closed-schemas.ts'
import { child, isObject, type JsonObject, type Located, readItems } from '../document/located.ts'
import { isBesideOthers, isUntypedObject } from '../document/object-options.ts'
import { shapeKinds } from '../shapes/index.ts'
import { appliedSchemas, adjacentMembers, adjacentType } from './applied.ts'
import { checkFormat, checkKeywords } from './check-keywords.ts'
import { hasDynamicScope } from './dynamic-scope.ts'
import { leadsToInstant, takenIn } from './is-instant.ts'
import { keepTogether, listsMembers, namesByRule, partsOfSchema } from './keeping.ts'
import { notNull } from './not-null.ts'
import { readRule, withAnchors } from './read-rule.ts'
import { readTypedShape } from './read-typed-shape.ts'
import { readValues } from './read-values.ts'
import type { Reading, ShapeReading } from './reading.ts'
import { familyOf, isAssertion, isOfFamily } from './schema-keywords.ts'
import { allOf } from './rule.ts'
import type { CheckedShape, Shape } from './shape.ts'
import { ShapeParts } from './shape-parts.ts'
import { upload } from './uploads.ts'
import { impliesTypes, isClosed, jsonTypes, namedTypes, readTypes, takesIn, typesOfSchema } from './types-of-schema.ts'

const anything: Shape = { kind: 'unknown' }

const reportUnknownTypes = (schema: Located<JsonObject>, types: readonly string[], { report }: Reading): void => {
  if (types.length === 0) report(child(schema, 'type'), 'type must be a type, or a list of types', 'name one')
  for (const type of types) {
    if (jsonTypes.some((known) => known === type)) continue
    const known = jsonTypes.filter((name) => name !== 'null')
    report(schema, `unknown type ${JSON.stringify(type)}`, `use one of ${known.join(', ')}`)
  }
}

const combiningKeywords = ['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'const', 'enum'] as const

/**
 * The only type of a schema, which also applies to options of a union and branches of `allOf`; `undefined` if there are
 * several.
 */
const assumedFor = (
  schema: Located<JsonObject>,
  types: readonly string[] | undefined,
  reading: Reading,
): string | undefined => {
  const knownTypes = types ?? typesOfSchema(schema, reading)
  const [only, second] = knownTypes ?? []
  return second === undefined ? only : undefined
}

/** The type of a schema without `type`, from the containing or contained schemas. */
const impliedTypes = (
  schema: Located<JsonObject>,
  assumed: string | undefined,
  reading: Reading,
): readonly string[] | undefined => {
  if (assumed !== undefined) return [assumed]
  const { $ref, allOf: parts } = schema.value
  const implied = $ref === undefined && parts === undefined ? undefined : typesOfSchema(schema, reading)
  return implied?.length === 1 ? implied : undefined
}

/** True for a schema that only refers to another, apart from its description. */
const isReference = (value: JsonObject): boolean =>
  typeof value['$ref'] === 'string' &&
  Object.keys(value).every((keyword) => keyword === '$ref' || keyword === 'description')

/** Warns about keywords next to `$ref`, which OpenAPI 3.0 ignores, if they would constrain values. */
const warnOfReplaced = (schema: Located<JsonObject>, reading: Reading): void => {
  for (const name of Object.keys(schema.value)) {
    const isRepeated = name === 'type' && impliesTypes(schema, readTypes(schema) ?? [], reading)
    if (name === '$ref' || !isAssertion(name) || isRepeated || reading.options.strict) continue
    const remedy = 'write allOf: [{ $ref }] next to it, or openapi: 3.1.1'
    reading.warn(child(schema, name), `${name} next to $ref has no effect in OpenAPI 3.0`, remedy)
  }
}

/** Warns of an object that no value matches: it must have members that it must not have. */
const warnOfExcluded = (schema: Located<JsonObject>, { document, warn }: Reading): void => {
  const names = excludedNames(document, schema)
  for (const { part, names: added } of closedParts(document, schema)) {
    if (part.pointer === schema.pointer && names.length > 0) continue
    const message = `additionalProperties: false does not allow ${added.join(', ')} of schemas beside it`
    warn(child(part, 'additionalProperties'), message, 'remove it, or generate with --lenient')
  }
  if (names.length === 0) return
  const message = `additionalProperties: false does not allow ${names.join(', ')}, so no object matches`
  warn(child(schema, 'additionalProperties'), message, 'write unevaluatedProperties: false instead')
}

/** Warns of an object that has no type, and therefore also allows texts, numbers and lists. */
const warnOfUntyped = (schema: Located<JsonObject>, { options, warn }: Reading): void => {
  if (!isUntypedObject(schema)) return
  const message = 'properties without a type allow any value that is not an object, so its type is unknown'
  const isRepairable = options.lenient !== true && !isBesideOthers(schema)
  warn(schema, message, isRepairable ? 'add type: object, or generate with --lenient' : 'add type: object')
}

const readConjunction = (schema: Located<JsonObject>, reading: ShapeReading, assumed: string | undefined): Shape => {
  const { is30, report, document } = reading
  const { value } = schema
  const has = (keyword: string): boolean => value[keyword] !== undefined
  if (is30 && typeof value['$ref'] === 'string') {
    checkKeywords(schema, (keyword) => keyword === '$ref', reading)
    warnOfReplaced(schema, reading)
    return shapeKinds.reference.read(schema, reading)
  }
  if (hasDynamicScope(document, schema)) {
    if (reading.forTypes) return anything
    const rule = withAnchors(readRule(schema, reading), schema, reading)
    return { kind: 'checked', shape: anything, rule, decidesMembers: true }
  }
  if (isReference(value)) return shapeKinds.reference.read(schema, reading)
  // A single schema keeps its own members. Only schemas that apply together must be compared.
  const keepings = takesIn(value) ? partsOfSchema(schema, reading) : []
  const isListed = reading.isListed || listsMembers(keepings)
  const parts = new ShapeParts()
  const ownTypes = namedTypes(value)
  if (ownTypes) reportUnknownTypes(schema, ownTypes, reading)
  const types = ownTypes ?? impliedTypes(schema, assumed, reading)
  const branchType = assumedFor(schema, types, reading)
  const adjacent = takesIn(value)
    ? [...(reading.adjacent ?? []), ...appliedSchemas(schema, reading)]
    : (reading.adjacent ?? [])
  const branch = (at: Located): Shape => readShape(at, { ...reading, isListed, adjacent }, branchType)

  if (has('$ref')) parts.add(shapeKinds.reference.read(schema, reading), '$ref')
  if (has('allOf')) {
    for (const item of readItems(schema, 'allOf', report)) parts.add(branch(item))
    parts.used.add('allOf')
  }
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    if (!has(keyword)) continue
    const { oneOf: _, anyOf: __, ...rest } = value
    const alone = { ...schema, value: { ...rest, [keyword]: value[keyword] } }
    parts.add(shapeKinds.union.read(alone, { ...reading, read: branch }), keyword)
  }
  readValues(schema, types, parts, reading)
  if (types === undefined) warnOfUntyped(schema, reading)

  const ownFamilies = (types ?? []).flatMap(familyOf)
  const isCombined = combiningKeywords.some(has)
  if (types && (!isCombined || ownFamilies.some(has))) {
    const distinct = types.filter((type) => type !== 'integer' || !types.includes('number'))
    const own = { ...reading, isListed, readMember: memberReading(reading, adjacent) }
    const options = distinct.map((type) => readTypedShape(type, schema, parts, own))
    const [only] = options
    parts.add(options.length === 1 && only ? only : { kind: 'union', exclusive: false, options }, 'type')
  } else if (!ownTypes || has('enum') || has('const')) parts.used.add('type')
  else if (parts.shapes.length > 0) {
    const { type: _, ...rest } = value
    if (impliesTypes({ ...schema, value: rest }, ownTypes, reading)) parts.used.add('type')
  }

  if (parts.shapes.length > 1 && leadsToInstant(schema, reading)) {
    // Other keywords of a date-time apply to its string.
    const index = takenIn(schema).findIndex((part) => leadsToInstant(part, reading))
    const instant = parts.shapes[index] ?? parts.shapes.find((part) => part.kind === 'string' && part.isDate)
    if (instant && reading.forTypes) return instant
    if (instant)
      return { kind: 'checked', shape: instant, rule: withAnchors(readRule(schema, reading), schema, reading) }
  }

  const relevant = (keyword: string): boolean =>
    isAssertion(keyword) && (types === undefined || ownFamilies.includes(keyword) || !isOfFamily(keyword))
  const left = new Set(Object.keys(value).filter((keyword) => relevant(keyword) && !parts.used.has(keyword)))
  checkKeywords(schema, (keyword) => parts.used.has(keyword) || left.has(keyword), reading)
  warnOfExcluded(schema, reading)

  const isRuleOnly = (part: Shape): part is CheckedShape =>
    part.kind === 'checked' && part.shape.kind === 'unknown' && !part.decidesMembers
  const ruleParts = parts.shapes.filter(isRuleOnly).map(({ rule }) => rule)
  const constraining = parts.shapes.filter((part) => part.kind !== 'unknown' && !isRuleOnly(part))
  const [only, second] = constraining
  const shape: Shape = only ? (second ? { kind: 'intersection', parts: constraining } : only) : anything
  if (reading.forTypes) return shape
  const decidesMembers =
    namesByRule(schema) || typedKeywords.some((keyword) => left.has(keyword)) || keepTogether(keepings, reading)
  const isWhole = left.has('unevaluatedProperties') || left.has('unevaluatedItems')
  const isMixed = second !== undefined && isClosed(schema, reading)
  if (left.size === 0 && !isMixed && !decidesMembers && ruleParts.length === 0) return shape
  for (const [keyword, companions] of companionsOf) {
    if (left.has(keyword)) for (const companion of companions) left.add(companion)
  }
  const isAll = isWhole || isMixed || decidesMembers
  const own = left.size > 0 || isAll ? [readRule(schema, reading, isAll ? undefined : left)] : []
  const rule = withAnchors(allOf([...own, ...(isAll ? [] : ruleParts)]), schema, reading)
  if (rule.kind === 'name' && rule.name === 'anything') return shape
  return { kind: 'checked', shape, rule, ...(decidesMembers ? { decidesMembers } : {}) }
}

/** Keywords that zod can express if the type is known. */
const typedKeywords = ['properties', 'required', 'additionalProperties', 'items', 'prefixItems'] as const

/** Keywords whose meaning depends on others. */
const companionsOf: readonly (readonly [keyword: string, companions: readonly string[]])[] = [
  ['patternProperties', ['properties', 'additionalProperties']],
  ['additionalProperties', ['properties', 'patternProperties']],
  ['prefixItems', ['items']],
]

/** Reads a member of an object. Other schemas of the same object may determine its type. */
const memberReading =
  (reading: Reading, around: readonly Located[]): ShapeReading['readMember'] =>
  (name, member) => {
    const adjacent = adjacentMembers(name, member, around).flatMap((other) => appliedSchemas(other, reading))
    const type = adjacent.length === 0 ? undefined : adjacentType(adjacent, reading)
    return readShape(member, { ...reading, isListed: false, adjacent }, type)
  }

/**
 * Reads one schema and those inside it. Keywords that zod can express become a shape; all others become rules, so that
 * nothing is ignored.
 *
 * @param assumed The type that a containing schema specifies for the values.
 */
export const readShape = (schema: Located, reading: Reading, assumed?: string): Shape => {
  const { is30, options, report, warn } = reading
  if (schema.value === true) {
    // Next to schemas that list members, a schema that allows everything keeps only those members.
    return assumed === undefined ? anything : readShape({ ...schema, value: {} }, reading, assumed)
  }
  if (schema.value === false) return { kind: 'never' }
  if (schema.value === upload) return { kind: 'blob' }
  if (!isObject(schema.value)) {
    report(schema, 'a schema must be an object', 'write its keywords as a mapping')
    return anything
  }
  const located = { ...schema, value: schema.value }
  const inner: ShapeReading = {
    ...reading,
    read: (below) => readShape(below, { ...reading, isListed: false, adjacent: [] }),
    readMember: memberReading(reading, reading.adjacent ?? []),
  }
  const nullable = child(schema, 'nullable')
  if (nullable.value === true && !is30) {
    const reportOrWarn = options.strict ? report : warn
    reportOrWarn(
      nullable,
      'nullable is a keyword of OpenAPI 3.0; null is allowed',
      "write type: [string, 'null'] instead",
    )
  }
  checkFormat(located, reading)
  const rest = notNull(located, reading)
  if (!rest) return readConjunction(located, inner, assumed)
  const { enum: values } = located.value
  const shape = readConjunction({ ...located, value: rest }, inner, undefined)
  return Array.isArray(values) && !values.includes(null) ? shape : { kind: 'nullable', shape }
}
