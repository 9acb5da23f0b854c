import { sameJson } from '../document/equal.ts'
import { type Shape, typeOf } from './shape.ts'

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] =>
  b.length === 0 ? a : a.length === 0 ? b : [...new Set([...a, ...b])]

const sets = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  b.size === 0 ? a : a.size === 0 ? b : new Set([...a, ...b])

/** The values that are in both lists. */
const shared = (
  a: readonly unknown[] | undefined,
  b: readonly unknown[] | undefined,
): readonly unknown[] | undefined => {
  if (!a || !b) return a ?? b
  return a.filter((value) => b.some((other) => sameJson(value, other)))
}

/** Restricts types to those of the enum, and the enum to the types. */
export const withEnum = (shape: Shape, values: readonly unknown[]): Shape => {
  const allowed = values.filter((value) => typeOf(value) & shape.types)
  return { ...shape, enum: allowed, types: allowed.reduce<number>((types, value) => types | typeOf(value), 0) }
}

/** The shape of the values that both shapes accept. */
export const meet = (a: Shape, b: Shape): Shape => {
  const values = shared(a.enum, b.enum)
  const minimum = Math.max(a.minimum, b.minimum)
  const maximum = Math.min(a.maximum, b.maximum)
  const shape: Shape = {
    types: a.types & b.types,
    minimum,
    maximum,
    exclusiveMinimum: (a.minimum === minimum && a.exclusiveMinimum) || (b.minimum === minimum && b.exclusiveMinimum),
    exclusiveMaximum: (a.maximum === maximum && a.exclusiveMaximum) || (b.maximum === maximum && b.exclusiveMaximum),
    multiples: union(a.multiples, b.multiples),
    minLength: Math.max(a.minLength, b.minLength),
    maxLength: Math.min(a.maxLength, b.maxLength),
    patterns: union(a.patterns, b.patterns),
    formats: union(a.formats, b.formats),
    contents: union(a.contents, b.contents),
    minItems: Math.max(a.minItems, b.minItems),
    maxItems: Math.min(a.maxItems, b.maxItems),
    unique: a.unique || b.unique,
    arrays: union(a.arrays, b.arrays),
    contains: union(a.contains, b.contains),
    minProperties: Math.max(a.minProperties, b.minProperties),
    maxProperties: Math.min(a.maxProperties, b.maxProperties),
    required: sets(a.required, b.required),
    defaulted: sets(a.defaulted, b.defaulted),
    objects: union(a.objects, b.objects),
    names: union(a.names, b.names),
    dependentRequired: union(a.dependentRequired, b.dependentRequired),
    dependentSchemas: union(a.dependentSchemas, b.dependentSchemas),
    groups: union(a.groups, b.groups),
    not: union(a.not, b.not),
    conditions: union(a.conditions, b.conditions),
    opaque: union(a.opaque, b.opaque),
  }
  return values ? withEnum(shape, values) : shape
}
