import { isObject, type JsonObject, type Located } from '../document/located.ts'
import type { Reading } from './reading.ts'
import type { NumberShape } from './shape.ts'
import { tolerated } from './tolerated.ts'
import { jsonTypes } from './types-of-schema.ts'

/** Bounds on a number. */
export type Bounds = Pick<NumberShape, 'minimum' | 'maximum' | 'above' | 'below'>

/** The required value of a keyword, and a check for it. */
interface Demand {
  readonly is: (value: unknown) => boolean
  readonly must: string
}

/** The required value of a numeric keyword. */
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

/** The value of a bound on numbers. */
export const number: NumberDemand = { is: isNumber, must: 'a number' }

/** The value of a bound on a count. */
export const count: NumberDemand = {
  is: (value): value is number => isNumber(value) && Number.isSafeInteger(value) && value >= 0,
  must: 'a whole number, zero or more',
}

/** The value of `multipleOf`. */
export const step: NumberDemand = {
  is: (value): value is number => isNumber(value) && value > 0,
  must: 'a number above zero',
}

const list: Demand = { is: isList, must: 'a list' }
const mapping: Demand = { is: isObject, must: 'a mapping' }

const demands: ReadonlyMap<string, Demand> = new Map<string, Demand>([
  ...['$ref', '$dynamicRef', 'pattern'].map((keyword) => [keyword, text] as const),
  ...['minimum', 'maximum'].map((keyword) => [keyword, number] as const),
  ...['Length', 'Items', 'Properties', 'Contains'].flatMap((suffix) => [
    [`min${suffix}`, count] as const,
    [`max${suffix}`, count] as const,
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

/** Bounds that are booleans in OpenAPI 3.0, and numbers in JSON Schema. */
const exclusive: ReadonlySet<string> = new Set(['exclusiveMinimum', 'exclusiveMaximum'])

/** True for a keyword with a valid value. An invalid one is reported or, with `lenient`, ignored with a warning. */
export const isMeaningful = (at: Located, keyword: string, reading: Reading): boolean => {
  if (exclusive.has(keyword)) return isExclusiveBound(at, keyword, reading)
  const demand = demands.get(keyword)
  if (!demand || demand.is(at.value)) return true
  tolerated(reading)(at, `${keyword} must be ${demand.must}`, 'correct the value')
  return false
}

/** Checks an exclusive bound. A value of the other OpenAPI version is read with the meaning of that version. */
const isExclusiveBound = (at: Located, keyword: string, reading: Reading): boolean => {
  const { is30, options, warn } = reading
  const is30Bound = typeof at.value === 'boolean'
  if (is30Bound === is30 && (is30Bound || number.is(at.value))) return true
  const bound = keyword === 'exclusiveMinimum' ? 'minimum' : 'maximum'
  if (is30 && number.is(at.value)) {
    warn(
      at,
      `${keyword} is true or false in OpenAPI 3.0; it is read as the bound itself`,
      `write ${bound}: ${at.value}, and ${keyword}: true`,
    )
    return true
  }
  const remedy = `write the value of ${bound} here, and remove ${bound}`
  if (is30Bound && options.lenient) {
    warn(at, `${keyword} must be a number in OpenAPI 3.1; it is read as in 3.0`, remedy)
    return true
  }
  tolerated(reading)(at, `${keyword} must be a number`, is30Bound ? remedy : 'correct the value')
  return false
}

/** The bounds of a schema, in the form of either OpenAPI version. Invalid values are ignored. */
export const boundsOf = (schema: Located<JsonObject>): Bounds => {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema.value
  const numberOf = (value: unknown): number | undefined => (number.is(value) ? value : undefined)
  const isAbove = exclusiveMinimum === true
  const isBelow = exclusiveMaximum === true
  return {
    minimum: isAbove ? undefined : numberOf(minimum),
    maximum: isBelow ? undefined : numberOf(maximum),
    above: numberOf(isAbove ? minimum : exclusiveMinimum),
    below: numberOf(isBelow ? maximum : exclusiveMaximum),
  }
}
