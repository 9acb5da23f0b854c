import { jsonTypes } from '../../model/types-of-schema.ts'
import { closedParts, excludedNames } from '../closed-schemas.ts'
import { isBesideOthers, isUntypedObject } from '../object-options.ts'
import { child, isObject, items, type JsonObject, type Located, members, shown } from '../located.ts'
import type { Repair, Repairing } from './repair.ts'

/** Invalid types that documents use, and their meaning. */
const meanings: Readonly<Record<string, JsonObject>> = {
  file: { type: 'string', format: 'binary' },
  binary: { type: 'string', format: 'binary' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  'date-time': { type: 'string', format: 'date-time' },
  timestamp: { type: 'string' },
  time: { type: 'string' },
  uuid: { type: 'string', format: 'uuid' },
  uri: { type: 'string', format: 'uri' },
  url: { type: 'string' },
  email: { type: 'string' },
  text: { type: 'string' },
  str: { type: 'string' },
  char: { type: 'string' },
  enum: { type: 'string' },
  int: { type: 'integer' },
  int32: { type: 'integer', format: 'int32' },
  int64: { type: 'integer', format: 'int64' },
  long: { type: 'integer', format: 'int64' },
  float: { type: 'number' },
  double: { type: 'number' },
  decimal: { type: 'number' },
  numeric: { type: 'number' },
  bool: { type: 'boolean' },
  dict: { type: 'object' },
  map: { type: 'object' },
  json: {},
  any: {},
  list: { type: 'array' },
}

/** True for a value that can be a schema. */
const isSchema = (value: unknown): boolean => isObject(value) || typeof value === 'boolean'

const isKnown = (type: unknown): boolean => jsonTypes.some((known) => known === type)

const repairType = (at: Located<JsonObject>, { change, changeToo }: Repairing): void => {
  const type = child(at, 'type')
  if (Array.isArray(type.value)) {
    const known = type.value.filter(isKnown)
    if (known.length < type.value.length || known.length === 0) {
      const value = known.length === 0 ? undefined : known
      change(type, value, `type ${shown(type.value)} contains an unknown type, which is ignored`, 'correct the type')
    }
    return
  }
  if (type.value === undefined || isKnown(type.value)) return
  const key = shown(type.value).toLowerCase()
  const replacement = isKnown(key) ? { type: key } : Object.hasOwn(meanings, key) ? meanings[key] : undefined
  const replacementText = shown(replacement ?? {})
  const message = `unknown type ${shown(type.value)}; it is read as ${replacementText}`
  change(
    type,
    replacement?.['type'],
    message,
    `write ${replacement?.['type'] === undefined ? 'a type of JSON Schema' : replacementText}`,
  )
  if (replacement?.['format'] !== undefined && at.value['format'] === undefined)
    changeToo(child(at, 'format'), replacement['format'])
}

/** Required types of keyword values. */
const requiredTypes: Readonly<Record<string, readonly [must: string, is: (value: unknown) => boolean]>> = {
  properties: ['a mapping', isObject],
  patternProperties: ['a mapping', isObject],
  required: ['a list of names', (value) => Array.isArray(value) && value.every((name) => typeof name === 'string')],
  enum: ['a list', Array.isArray],
  allOf: ['a list of schemas', (value) => Array.isArray(value) && value.every(isSchema)],
  anyOf: ['a list of schemas', (value) => Array.isArray(value) && value.every(isSchema) && value.length > 0],
  oneOf: ['a list of schemas', (value) => Array.isArray(value) && value.every(isSchema) && value.length > 0],
  additionalProperties: ['a schema', isSchema],
  not: ['a schema', isSchema],
  pattern: ['a text', (value) => typeof value === 'string'],
  description: ['a text', (value) => typeof value === 'string'],
}

const repairKeywords = (at: Located<JsonObject>, { change }: Repairing): void => {
  for (const [keyword, [must, is]] of Object.entries(requiredTypes)) {
    const member = child(at, keyword)
    if (member.value === undefined || is(member.value)) continue
    change(member, undefined, `${keyword} must be ${must}; it is ignored`, `write ${must}, or remove it`)
  }
  for (const keyword of ['properties', 'patternProperties']) {
    for (const [name, member] of members(child(at, keyword))) {
      if (!isSchema(member.value))
        change(member, {}, `${name} is not a schema; it allows anything`, 'write its keywords as a mapping')
    }
  }
}

/** Repairs values of string schemas that YAML reads as numbers or booleans without quotes: `1.0`, `007` and `true`. */
const repairTexts = (at: Located<JsonObject>, { change }: Repairing): void => {
  const types = [at.value['type']].flat()
  if (!types.includes('string') || types.some((type) => type !== 'string' && type !== 'null')) return
  for (const value of [child(at, 'const'), ...items(child(at, 'enum'))]) {
    if (typeof value.value !== 'number' && typeof value.value !== 'boolean') continue
    const text = JSON.stringify(String(value.value))
    change(value, String(value.value), `${shown(value.value)} is not a string; it is read as ${text}`, `write ${text}`)
  }
}

/** Repairs a list of schemas under `items`, which older drafts use for the first items. */
const repairItems = (at: Located<JsonObject>, { change, changeToo, is30 }: Repairing): void => {
  const list = child(at, 'items')
  if (list.value === undefined || isSchema(list.value)) return
  const schemas = items(list).map(({ value }) => value)
  if (schemas.length === 0) {
    change(list, {}, 'items must be a schema; the items may be anything', 'write a schema')
    return
  }
  const message = 'items is a list of schemas, as in older drafts of JSON Schema'
  if (is30) change(list, { anyOf: schemas }, `${message}; each item may be any of them`, 'write items: { anyOf: … }')
  else {
    change(child(at, 'prefixItems'), schemas, `${message}; it is read as prefixItems`, 'write prefixItems')
    changeToo(list, undefined)
  }
}

const repairDiscriminator = (at: Located<JsonObject>, { change }: Repairing): void => {
  const discriminator = child(at, 'discriminator')
  const { value } = discriminator
  if (value === undefined || (isObject(value) && typeof value['propertyName'] === 'string')) return
  const isText = typeof value === 'string'
  const message = isText
    ? `discriminator is a text, as in Swagger 2.0; it is read as its propertyName`
    : 'the discriminator has no propertyName; it is ignored'
  change(
    discriminator,
    isText ? { propertyName: value } : undefined,
    message,
    'write discriminator: { propertyName: … }',
  )
}

const isSame = (one: Located, other: Located): boolean => one.file === other.file && one.pointer === other.pointer

/** `additionalProperties` speaks of the members beside it only. Many documents mean all members of the object. */
const repairClosed = (at: Located<JsonObject>, { change, changeToo, document, is30 }: Repairing): void => {
  // OpenAPI 3.0 ignores what is beside a reference.
  if (is30 && at.value['$ref'] !== undefined) return
  const own = closedParts(document, at).find(({ part }) => isSame(part, at))
  const names = new Set([...excludedNames(document, at), ...(own?.names ?? [])])
  if (names.size === 0) return
  const message = `additionalProperties: false does not allow ${[...names].join(', ')}; it is read as unevaluatedProperties: false`
  change(child(at, 'additionalProperties'), undefined, message, 'write unevaluatedProperties: false instead')
  changeToo(child(at, 'unevaluatedProperties'), false)
}

/** Opens the closed schemas that another schema extends: no object could have the members that it adds. */
const repairExtended = (at: Located<JsonObject>, { change, document, is30 }: Repairing): void => {
  if (is30 && at.value['$ref'] !== undefined) return
  for (const { part, names } of closedParts(document, at)) {
    if (isSame(part, at)) continue
    const message = `additionalProperties: false does not allow ${names.join(', ')} of schemas beside it; it is ignored`
    change(child(part, 'additionalProperties'), undefined, message, 'remove it')
  }
}

/** Without a type, `properties` allow every value that is not an object. */
const repairUntyped = (at: Located<JsonObject>, { change }: Repairing): void => {
  if (!isUntypedObject(at) || isBesideOthers(at)) return
  change(
    child(at, 'type'),
    'object',
    'properties without a type allow other values; it is read as an object',
    'write type: object',
  )
}

/** Schemas whose keywords have values that they cannot have. */
export const repairSchema: Repair = ({ at }, repairing) => {
  repairType(at, repairing)
  repairKeywords(at, repairing)
  repairTexts(at, repairing)
  repairItems(at, repairing)
  repairDiscriminator(at, repairing)
  repairClosed(at, repairing)
  repairExtended(at, repairing)
  repairUntyped(at, repairing)
}
