import type { At } from '../document/at.ts'

/** Sets of JSON types as bits. Integers and other numbers are two types, so that `integer` is a subset of `number`. */
export const bits = { null: 1, boolean: 2, integer: 4, fraction: 8, string: 16, array: 32, object: 64 } as const
export const anyType = 127
export const numberTypes = bits.integer | bits.fraction

/** Every schema of the list must accept a value. The empty list accepts everything. */
export type Schema = readonly At[]

/** The constraints of one schema object on members; several of them apply together. */
export interface ObjectPart {
  readonly properties: ReadonlyMap<string, At>
  /** Members that are not sent in this direction: `readOnly` in requests, `writeOnly` in responses. Ignored if sent. */
  readonly hidden: ReadonlySet<string>
  readonly patterns: readonly (readonly [pattern: string, schema: At])[]
  /** For all other members; absent when everything is accepted. */
  readonly additional?: At
}

/** The constraints of one schema object on items. */
export interface ArrayPart {
  readonly prefix: readonly At[]
  readonly rest?: At
}

/** Alternatives, of which at least one or exactly one must accept a value. */
export interface Group {
  readonly kind: 'anyOf' | 'oneOf'
  readonly alternatives: readonly Schema[]
}

export interface Contains {
  readonly schema: At
  readonly min: number
  readonly max: number
}

export interface Condition {
  readonly when: At
  /** For values that meet the condition. */
  readonly met?: At
  /** For the others. */
  readonly unmet?: At
}

/**
 * A schema with references resolved, `allOf` merged and equivalent forms made equal. Keywords of a type constrain only
 * values of that type. Nested schemas are read on demand, because schemas may be recursive.
 */
export interface Shape {
  readonly types: number
  readonly enum?: readonly unknown[]
  readonly minimum: number
  readonly maximum: number
  readonly exclusiveMinimum: boolean
  readonly exclusiveMaximum: boolean
  readonly multiples: readonly number[]
  readonly minLength: number
  readonly maxLength: number
  readonly patterns: readonly string[]
  readonly formats: readonly string[]
  readonly contents: readonly string[]
  readonly minItems: number
  readonly maxItems: number
  readonly unique: boolean
  readonly arrays: readonly ArrayPart[]
  readonly contains: readonly Contains[]
  readonly minProperties: number
  readonly maxProperties: number
  readonly required: ReadonlySet<string>
  /** Members that are listed in `required` but may be omitted, because they have a default. */
  readonly defaulted: ReadonlySet<string>
  readonly objects: readonly ObjectPart[]
  readonly names: readonly At[]
  readonly dependentRequired: readonly (readonly [name: string, needed: readonly string[]])[]
  readonly dependentSchemas: readonly (readonly [name: string, schema: At])[]
  readonly groups: readonly Group[]
  readonly not: readonly Schema[]
  readonly conditions: readonly Condition[]
  /** Unsupported constraints, as JSON. Only identical ones can be compared; all other comparisons are undecided. */
  readonly opaque: readonly string[]
}

/** Accepts every value. */
export const anything: Shape = {
  types: anyType,
  minimum: -Infinity,
  maximum: Infinity,
  exclusiveMinimum: false,
  exclusiveMaximum: false,
  multiples: [],
  minLength: 0,
  maxLength: Infinity,
  patterns: [],
  formats: [],
  contents: [],
  minItems: 0,
  maxItems: Infinity,
  unique: false,
  arrays: [],
  contains: [],
  minProperties: 0,
  maxProperties: Infinity,
  required: new Set(),
  defaulted: new Set(),
  objects: [],
  names: [],
  dependentRequired: [],
  dependentSchemas: [],
  groups: [],
  not: [],
  conditions: [],
  opaque: [],
}

/** Accepts no value. */
export const nothing: Shape = { ...anything, types: 0 }

/** The type of a value as a bit. */
export const typeOf = (value: unknown): number => {
  if (value === null) return bits.null
  if (typeof value === 'boolean') return bits.boolean
  if (typeof value === 'number') return Number.isInteger(value) ? bits.integer : bits.fraction
  if (typeof value === 'string') return bits.string
  return Array.isArray(value) ? bits.array : bits.object
}

/** The names of a set of types, as JSON Schema writes them. */
export const typeNames = (types: number): string[] => [
  ...(types & bits.fraction ? ['number'] : types & bits.integer ? ['integer'] : []),
  ...(['string', 'boolean', 'object', 'array', 'null'] as const).filter((name) => types & bits[name]),
]

/** True when a shape has constraints that concern values of several types at once. */
export const isMixed = ({ groups, not, conditions, opaque }: Shape): boolean =>
  groups.length + not.length + conditions.length + opaque.length > 0

/** The smallest and largest integers that the bounds allow. */
export const integerBounds = (shape: Shape): readonly [number, number] => {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = shape
  const low = Math.ceil(minimum)
  const high = Math.floor(maximum)
  return [exclusiveMinimum && low === minimum ? low + 1 : low, exclusiveMaximum && high === maximum ? high - 1 : high]
}
