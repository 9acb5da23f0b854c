import fc from 'fast-check'
import { isObject, type JsonObject } from '../src/document/located.ts'

/** A value that breaks exactly one keyword of a schema, or of a schema inside it. */
export interface Broken {
  /** The keyword, with the way to it. */
  readonly keyword: string
  readonly value: unknown
}

/** Returns the schema behind a reference. */
export type Follow = (ref: string) => JsonObject

const texts = new Map<string, string>()

const text = (schema: JsonObject): string => {
  const key = JSON.stringify(schema)
  const made = texts.get(key) ?? makeText(schema)
  texts.set(key, made)
  return made
}

const makeText = (schema: JsonObject): string => {
  const { pattern, minLength = 0, maxLength = Infinity } = schema
  const least = Number(minLength)
  const most = Number(maxLength)
  if (schema['contentEncoding'] === 'base64') return 'YWJj'
  if (typeof pattern !== 'string') return 'a'.repeat(Math.max(least, Math.min(3, most)))
  const expression = new RegExp(pattern, 'u')
  const isFitting = (candidate: string): boolean =>
    candidate.length >= least &&
    candidate.length <= most &&
    expression.test(candidate) &&
    /^\p{ASCII}*$/u.test(candidate)
  const found = plainTexts.find(isFitting) ?? sampled(expression).find(isFitting)
  return found ?? 'a'.repeat(least)
}

/** Texts that many patterns match. */
const plainTexts = [
  'abc',
  'Abc123',
  'us-east-1_Ab1Cd2Ef3',
  'https://example.com/path',
  '+442071838750',
  'a@b.example',
  'Code {####}',
  '{##Click##}',
]

/** Texts that match a pattern; none where the pattern looks ahead. */
const sampled = (pattern: RegExp): string[] => {
  try {
    return fc.sample(fc.stringMatching(pattern), { numRuns: 300, seed: 1 })
  } catch {
    return []
  }
}

const number = (schema: JsonObject): number => {
  const { minimum, exclusiveMinimum, maximum, multipleOf = 1 } = schema
  const least = Math.max(Number(minimum ?? -Infinity), Number(exclusiveMinimum ?? -Infinity) + Number(multipleOf))
  return Number.isFinite(least) ? least : Math.min(0, Number(maximum ?? 0))
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {})

const typeOf = ({ type }: JsonObject): unknown => (Array.isArray(type) ? type[0] : type)

/** A value that keeps a schema; `whole` when it has every member that it may have. */
export const validValue = (schema: JsonObject, follow: Follow, whole: boolean, depth = 0): unknown => {
  const inner = (part: unknown): unknown => validValue(objectOf(part), follow, whole && depth < 6, depth + 1)
  const { $ref, oneOf, anyOf } = schema
  if (typeof $ref === 'string') return validValue(follow($ref), follow, whole, depth + 1)
  if ('const' in schema) return schema['const']
  if (Array.isArray(schema['enum'])) return schema['enum'][0]
  const [option] = listOf(oneOf ?? anyOf)
  if (option !== undefined) return inner(option)
  switch (typeOf(schema)) {
    case 'string':
      return text(schema)
    case 'integer':
    case 'number':
      return number(schema)
    case 'boolean':
      return true
    case 'null':
      return null
    case 'array': {
      const count = Math.max(Number(schema['minItems'] ?? 0), whole ? 1 : 0)
      return Array.from({ length: Math.min(count, Number(schema['maxItems'] ?? count)) }, () => inner(schema['items']))
    }
    case 'object':
      return objectValue(schema, inner, whole && depth < 6)
    default:
      return { any: ['thing'] }
  }
}

const objectValue = (schema: JsonObject, inner: (part: unknown) => unknown, whole: boolean): unknown => {
  const required = new Set(listOf(schema['required']))
  const entries = Object.entries(objectOf(schema['properties']))
    .filter(([name]) => whole || required.has(name))
    .map(([name, member]) => [name, inner(member)] as const)
  const { additionalProperties, propertyNames, minProperties = 0 } = schema
  const isMap = schema['properties'] === undefined && isObject(additionalProperties)
  if (isMap && (whole || Number(minProperties) > 0)) {
    entries.push([
      String(propertyNames === undefined ? 'key' : inner({ type: 'string', ...objectOf(propertyNames) })),
      inner(additionalProperties),
    ])
  }
  return Object.fromEntries(entries)
}

const wrongTypes: Readonly<Record<string, unknown>> = {
  string: 7,
  integer: 1.5,
  number: '7',
  boolean: 'true',
  array: { 0: 'a' },
  object: ['a'],
}

/** Values that break one keyword of this schema itself. */
const brokenHere = (schema: JsonObject, valid: unknown): Broken[] => {
  const broken: Broken[] = []
  const add = (keyword: string, value: unknown): void => void broken.push({ keyword, value })
  const type = String(typeOf(schema))
  if (type in wrongTypes && !('enum' in schema) && !('const' in schema)) add('type', wrongTypes[type])
  if ('const' in schema) add('const', `${String(schema['const'])}?`)
  if ('enum' in schema) add('enum', 'none of these')
  if (typeof valid === 'string' && !('enum' in schema) && !('const' in schema)) {
    const { minLength, maxLength, pattern } = schema
    if (Number(minLength ?? 0) > 0 && pattern === undefined) add('minLength', valid.slice(0, Number(minLength) - 1))
    if (maxLength !== undefined && pattern === undefined && Number(maxLength) < 200_000) {
      add('maxLength', 'a'.repeat(Number(maxLength) + 1))
    }
    const odd = `${valid}\n\u0007`
    if (
      typeof pattern === 'string' &&
      !new RegExp(pattern, 'u').test(odd) &&
      odd.length <= Number(maxLength ?? Infinity)
    ) {
      add('pattern', odd)
    }
  }
  if (typeof valid === 'number') {
    if (schema['minimum'] !== undefined) add('minimum', Number(schema['minimum']) - 1)
    if (schema['maximum'] !== undefined) add('maximum', Number(schema['maximum']) + 1)
  }
  if (Array.isArray(valid)) {
    const { minItems, maxItems } = schema
    if (Number(minItems ?? 0) > 0) add('minItems', valid.slice(0, Number(minItems) - 1))
    if (maxItems !== undefined && valid.length > 0) {
      add(
        'maxItems',
        Array.from({ length: Number(maxItems) + 1 }, () => valid[0]),
      )
    }
  }
  if (isObject(valid)) {
    for (const name of listOf(schema['required'])) {
      add(`required ${String(name)}`, Object.fromEntries(Object.entries(valid).filter(([own]) => own !== name)))
    }
    if (schema['additionalProperties'] === false) add('additionalProperties', { ...valid, surplus: 1 })
    const [entry] = Object.entries(valid)
    if (schema['maxProperties'] !== undefined && entry) {
      const count = Number(schema['maxProperties']) + 1
      add(
        'maxProperties',
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`${entry[0]}${index}`, entry[1]])),
      )
    }
  }
  return broken
}

/** Values that each break one keyword of a schema, or of one inside it, and are valid otherwise. */
export const brokenValues = (schema: JsonObject, follow: Follow, depth = 0): Broken[] => {
  if (typeof schema['$ref'] === 'string') return brokenValues(follow(schema['$ref']), follow, depth)
  const valid = validValue(schema, follow, true, depth)
  const broken = brokenHere(schema, valid)
  // What stands deeper has a name, and is looked at under it.
  if (depth > 0) return broken
  const inside = (part: unknown, step: string, place: (value: unknown) => unknown): void => {
    for (const { keyword, value } of brokenValues(objectOf(part), follow, depth + 1)) {
      broken.push({ keyword: `${step}/${keyword}`, value: place(value) })
    }
  }
  if (isObject(valid)) {
    for (const [name, member] of Object.entries(objectOf(schema['properties']))) {
      inside(member, name, (value) => ({ ...valid, [name]: value }))
    }
    const [key] = Object.keys(valid)
    if (schema['properties'] === undefined && key !== undefined && isObject(schema['additionalProperties'])) {
      inside(schema['additionalProperties'], '*', (value) => ({ [key]: value }))
    }
  }
  if (Array.isArray(valid) && valid.length > 0) {
    inside(schema['items'], '0', (value) => [value, ...valid.slice(1)])
  }
  return broken
}
