import { isObject } from '@poolhouse/codegen/document'
import { sameJson } from '../document/equal.ts'
import { expressionOf, itemOf, propertyOf } from './children.ts'
import { stringFormats } from './formats.ts'
import { type Schema, type Shape, typeOf } from './shape.ts'

/** The result of a check; `undefined` if a constraint is not supported. */
export type Decision = boolean | undefined

export type ShapeOf = (schema: Schema) => Shape

const all = (decisions: Iterable<() => Decision>): Decision => {
  let result: Decision = true
  for (const decision of decisions) {
    const one = decision()
    if (one === false) return false
    if (one === undefined) result = undefined
  }
  return result
}

const negated = (decision: Decision): Decision => (decision === undefined ? undefined : !decision)

/** The minimum and maximum number of true results. */
const counted = (decisions: readonly Decision[]): readonly [least: number, most: number] => [
  decisions.filter((decision) => decision === true).length,
  decisions.filter((decision) => decision !== false).length,
]

const between = ([least, most]: readonly [number, number], min: number, max: number): Decision => {
  if (least >= min && most <= max) return true
  return most < min || least > max ? false : undefined
}

/** True when a number is a multiple, in decimal arithmetic. */
export const isMultiple = (value: number, of: number): boolean => {
  const quotient = value / of
  return (
    Math.abs(quotient - Math.round(quotient)) <= 1e-9 * Math.max(1, Math.abs(quotient)) && Number.isFinite(quotient)
  )
}

const ofNumber = (shape: Shape, value: number): Decision =>
  (shape.exclusiveMinimum ? value > shape.minimum : value >= shape.minimum) &&
  (shape.exclusiveMaximum ? value < shape.maximum : value <= shape.maximum) &&
  shape.multiples.every((of) => isMultiple(value, of))
    ? shape.formats.every((format) => stringFormats[format]) || undefined
    : false

const ofString = (shape: Shape, value: string): Decision => {
  const length = Array.from(value).length
  if (length < shape.minLength || length > shape.maxLength) return false
  return all([
    ...shape.patterns.map((pattern) => () => expressionOf(pattern)?.test(value)),
    ...shape.formats.map((format) => () => stringFormats[format]?.accepts(value)),
    () => (shape.contents.length === 0 ? true : undefined),
  ])
}

const ofArray = (shape: Shape, value: readonly unknown[], shapeOf: ShapeOf): Decision => {
  if (value.length < shape.minItems || value.length > shape.maxItems) return false
  if (shape.unique && value.some((item, index) => value.slice(0, index).some((other) => sameJson(item, other))))
    return false
  return all([
    ...value.map((item, index) => () => acceptsAll(itemOf(shape, index), item, shapeOf)),
    ...shape.contains.map(({ schema, min, max }) => () => {
      const inner = shapeOf([schema])
      return between(counted(value.map((item) => accepts(inner, item, shapeOf))), min, max)
    }),
  ])
}

const ofObject = (shape: Shape, value: Readonly<Record<string, unknown>>, shapeOf: ShapeOf): Decision => {
  const names = Object.keys(value)
  const has = (name: string): boolean => Object.hasOwn(value, name)
  if (names.length < shape.minProperties || names.length > shape.maxProperties) return false
  if (![...shape.required].every(has)) return false
  if (!shape.dependentRequired.every(([name, needed]) => !has(name) || needed.every(has))) return false
  return all([
    ...names.map((name) => () => acceptsAll(propertyOf(shape, name), value[name], shapeOf)),
    ...names.map((name) => () => acceptsAll(shape.names, name, shapeOf)),
    ...shape.dependentSchemas.map(
      ([name, schema]) =>
        () =>
          !has(name) || acceptsAll([schema], value, shapeOf),
    ),
  ])
}

const ofType = (shape: Shape, value: unknown, shapeOf: ShapeOf): Decision => {
  if (typeof value === 'number') return ofNumber(shape, value)
  if (typeof value === 'string') return ofString(shape, value)
  if (Array.isArray(value)) return ofArray(shape, value, shapeOf)
  return isObject(value) ? ofObject(shape, value, shapeOf) : true
}

const acceptsAll = (schema: Schema, value: unknown, shapeOf: ShapeOf): Decision =>
  schema.length === 0 || accepts(shapeOf(schema), value, shapeOf)

/** Deeper than any value: only a schema that refers to itself for the same value gets there. */
const maximumDepth = 300
let depth = 0

/** True when a shape accepts a value. */
export const accepts = (shape: Shape, value: unknown, shapeOf: ShapeOf): Decision => {
  if (depth > maximumDepth) return undefined
  depth++
  const decision = decide(shape, value, shapeOf)
  depth--
  return decision
}

const decide = (shape: Shape, value: unknown, shapeOf: ShapeOf): Decision => {
  if ((shape.types & typeOf(value)) === 0) return false
  if (shape.enum && !shape.enum.some((one) => sameJson(one, value))) return false
  return all([
    () => ofType(shape, value, shapeOf),
    ...shape.groups.map(({ kind, alternatives }) => () => {
      const decisions = counted(alternatives.map((alternative) => acceptsAll(alternative, value, shapeOf)))
      return between(decisions, 1, kind === 'oneOf' ? 1 : Infinity)
    }),
    ...shape.not.map((schema) => () => negated(acceptsAll(schema, value, shapeOf))),
    ...shape.conditions.map((condition) => () => {
      const when = acceptsAll([condition.when], value, shapeOf)
      const branch = (schema: typeof condition.when | undefined): Decision =>
        schema === undefined || acceptsAll([schema], value, shapeOf)
      if (when !== undefined) return branch(when ? condition.met : condition.unmet)
      return branch(condition.met) === true && branch(condition.unmet) === true ? true : undefined
    }),
    () => (shape.opaque.length === 0 ? true : undefined),
  ])
}
