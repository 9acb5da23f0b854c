import { sameJson } from '../document/equal.ts'
import { meet, withEnum } from './meet.ts'
import { anything, bits, type Group, isMixed, nothing, type Schema, type Shape } from './shape.ts'

const { null: nullType, boolean: booleanType } = bits

/** The values of a shape that has finitely many: an enum, or only `null` and booleans. */
export const finite = (shape: Shape): readonly unknown[] | undefined => {
  if (shape.enum) return shape.enum
  if ((shape.types & ~(nullType | booleanType)) !== 0) return undefined
  return [...(shape.types & nullType ? [null] : []), ...(shape.types & booleanType ? [false, true] : [])]
}

/** True when a shape has only alternatives. */
const isBare = (shape: Shape): boolean =>
  shape.enum === undefined && sameJson(sizes({ ...shape, groups: [] }), sizes(anything))

/** The constraints of a shape, with the size of each list instead of its items. */
const sizes = (shape: Shape): unknown[] =>
  Object.values(shape).map((value: unknown) =>
    Array.isArray(value) ? value.length : value instanceof Set ? value.size : String(value),
  )

/**
 * The union of two shapes of different types, as one shape: keywords of a type do not constrain values of the other.
 */
const uniteTypes = (a: Shape, b: Shape): Shape | undefined => {
  if ((a.types & b.types) !== 0 || isMixed(a) || isMixed(b)) return undefined
  const valuesA = finite(a)
  const valuesB = finite(b)
  if ((a.enum || b.enum) && !(valuesA && valuesB)) return undefined
  const from = (types: number): Shape => (a.types & types ? a : b)
  const numbers = bits.integer | bits.fraction
  // Integers and fractions share their limits, so only one side may have them.
  if (a.types & numbers && b.types & numbers) return undefined
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multiples } = from(numbers)
  const { minLength, maxLength, patterns, contents } = from(bits.string)
  const { minItems, maxItems, unique, arrays, contains } = from(bits.array)
  const { minProperties, maxProperties, required, defaulted, objects, names, dependentRequired, dependentSchemas } =
    from(bits.object)
  const united: Shape = {
    ...anything,
    types: a.types | b.types,
    minimum,
    maximum,
    exclusiveMinimum,
    exclusiveMaximum,
    multiples,
    minLength,
    maxLength,
    patterns,
    contents,
    formats: [...new Set([...from(bits.string).formats, ...from(numbers).formats])],
    minItems,
    maxItems,
    unique,
    arrays,
    contains,
    minProperties,
    maxProperties,
    required,
    defaulted,
    objects,
    names,
    dependentRequired,
    dependentSchemas,
  }
  return valuesA && valuesB && (a.enum || b.enum) ? withEnum(united, [...valuesA, ...valuesB]) : united
}

/** True if a shape only has types and listed values. */
const isList = (shape: Shape): boolean => {
  const { enum: _values, ...others } = shape
  return sameJson(sizes({ ...others, types: anything.types }), sizes(anything))
}

/** One shape for alternatives that are all lists of values. */
const uniteValues = (shapes: readonly Shape[]): Shape | undefined => {
  const values = shapes.map((shape) => (isList(shape) ? finite(shape) : undefined))
  if (values.some((list) => !list)) return undefined
  const all = values.flatMap((list) => list ?? [])
  const distinct = all.filter((value, index) => all.findIndex((other) => sameJson(value, other)) === index)
  return withEnum(anything, distinct)
}

const isNever = (shape: Shape): boolean => shape.types === 0

interface Alternative {
  readonly schema: Schema
  readonly shape: Shape
}

/** Alternatives without those that accept nothing, and with nested alternatives of the same kind merged. */
const opened = (group: Group, shapeOf: (schema: Schema) => Shape): Alternative[] =>
  group.alternatives.flatMap((schema): Alternative[] => {
    const shape = shapeOf(schema)
    if (isNever(shape)) return []
    const [inner, ...others] = shape.groups
    return inner?.kind === group.kind && others.length === 0 && isBare(shape) && group.kind === 'anyOf'
      ? inner.alternatives.map((alternative) => ({ schema: alternative, shape: shapeOf(alternative) }))
      : [{ schema, shape }]
  })

/** True when the types or values show that no two of the shapes accept a common value. */
const areDisjoint = (shapes: readonly Shape[]): boolean =>
  shapes.every((a, index) =>
    shapes.slice(index + 1).every((b) => {
      if ((a.types & b.types) === 0) return true
      const valuesA = finite(a)
      const valuesB = finite(b)
      return (
        valuesA !== undefined &&
        valuesB !== undefined &&
        !valuesA.some((one) => valuesB.some((other) => sameJson(one, other)))
      )
    }),
  )

/** Alternatives of different types become one shape; the others remain a group. */
const united = (
  alternatives: readonly Alternative[],
): { readonly shape: Shape } | { readonly rest: readonly Alternative[] } => {
  const values = uniteValues(alternatives.map(({ shape }) => shape))
  if (values) return { shape: values }
  let whole: Shape | undefined = alternatives[0]?.shape
  for (const { shape } of alternatives.slice(1)) whole = whole && uniteTypes(whole, shape)
  return whole ? { shape: whole } : { rest: alternatives }
}

const merged = (group: Group, shapeOf: (schema: Schema) => Shape): Shape => {
  const all = opened(group, shapeOf)
  const isExclusive = areDisjoint(all.map(({ shape }) => shape))
  const kind = isExclusive ? 'anyOf' : group.kind
  const distinct =
    kind === 'anyOf' ? all.filter(({ shape }, index) => all.findIndex((other) => other.shape === shape) === index) : all
  if (distinct.length === 0) return nothing
  if (distinct.length === 1) return distinct[0]?.shape ?? nothing
  if (kind === 'anyOf') {
    const result = united(distinct)
    if ('shape' in result) return result.shape
  }
  return { ...anything, groups: [{ kind, alternatives: distinct.map(({ schema }) => schema) }] }
}

const withoutGroups = (shape: Shape): Shape => ({ ...shape, groups: [] })

/** Simplifies the alternatives of a shape: merges them into one shape if that is equivalent. */
export const simplify = (shape: Shape, shapeOf: (schema: Schema) => Shape): Shape =>
  shape.groups.length === 0
    ? shape
    : shape.groups.reduce((whole, group) => meet(whole, merged(group, shapeOf)), withoutGroups(shape))
