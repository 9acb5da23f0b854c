import { isObject, type Located } from '../document/located.ts'
import type { Reading } from './reading.ts'
import { jsonTypes } from './types-of-schema.ts'

/** What the value of a keyword must be, and when it is that. */
interface Demand {
  readonly is: (value: unknown) => boolean
  readonly must: string
}

/** The same of a keyword whose value is a number. */
export interface NumberDemand extends Demand {
  readonly is: (value: unknown) => value is number
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isList = (value: unknown): value is unknown[] => Array.isArray(value)
const isTexts = (value: unknown): boolean => isList(value) && value.every(isText)
const isTypes = (value: unknown): boolean => {
  const names = isList(value) ? value : [value]
  return names.length > 0 && names.every((name) => jsonTypes.some((type) => type === name))
}

const text: Demand = { is: isText, must: 'a text' }

/** Of a bound on numbers. */
export const number: NumberDemand = { is: isNumber, must: 'a number' }

/** Of a bound on a count. */
export const count: NumberDemand = {
  is: (value): value is number => isNumber(value) && Number.isSafeInteger(value) && value >= 0,
  must: 'a whole number, zero or more',
}

/** Of a step between numbers. */
export const step: NumberDemand = {
  is: (value): value is number => isNumber(value) && value > 0,
  must: 'a number above zero',
}

const list: Demand = { is: isList, must: 'a list' }
const mapping: Demand = { is: isObject, must: 'a mapping' }

const demands: ReadonlyMap<string, Demand> = new Map<string, Demand>([
  ...['$ref', '$dynamicRef', 'pattern'].map((keyword) => [keyword, text] as const),
  ...['minimum', 'maximum'].map((keyword) => [keyword, number] as const),
  ...['Length', 'Items', 'Properties', 'Contains'].flatMap((what) => [
    [`min${what}`, count] as const,
    [`max${what}`, count] as const,
  ]),
  ...['enum', 'prefixItems', 'allOf', 'anyOf', 'oneOf'].map((keyword) => [keyword, list] as const),
  ...['properties', 'patternProperties', 'dependentSchemas'].map((keyword) => [keyword, mapping] as const),
  ['type', { is: isTypes, must: 'a type, or a list of types' }],
  ['multipleOf', step],
  ['uniqueItems', { is: (value) => typeof value === 'boolean', must: 'true or false' }],
  ['required', { is: isTexts, must: 'a list' }],
  [
    'dependentRequired',
    { is: (value) => isObject(value) && Object.values(value).every(isTexts), must: 'a mapping to lists of names' },
  ],
])

/** Bounds that OpenAPI 3.0 has as true or false, and JSON Schema as numbers. */
const exclusive: ReadonlySet<string> = new Set(['exclusiveMinimum', 'exclusiveMaximum'])

/** True for a keyword whose value says something. Any other is reported, or with `lenient` warned of and left out. */
export const isMeaningful = (at: Located, keyword: string, { is30, options, report, warn }: Reading): boolean => {
  const demand = exclusive.has(keyword) && !is30 ? number : demands.get(keyword)
  if (!demand || demand.is(at.value)) return true
  const tell = options.lenient ? warn : report
  tell(at, `${keyword} must be ${demand.must}`, 'correct the value')
  return false
}
