import { sameJson } from '../document/equal.ts'
import { accepts, isMultiple, type ShapeOf } from './accepts.ts'
import { declaredIn, itemOf, propertyOf } from './children.ts'
import { stringFormats } from './formats.ts'
import { meet } from './meet.ts'
import { bits, type Schema, type Shape } from './shape.ts'
import { findString } from './strings/find-string.ts'

/** Wishes for a sample. */
export interface Wish {
  /** Types to choose from. */
  readonly types?: number
  /** Numbers, strings or other values to try first. */
  readonly values?: readonly unknown[]
  /** Members that the object must have. */
  readonly members?: Readonly<Record<string, unknown>>
  /** A member that the object must not have. */
  readonly without?: string
  /** The number of members in addition to the required ones. */
  readonly memberCount?: number
  /** The first items of the array. */
  readonly items?: readonly unknown[]
  readonly itemCount?: number
  /** True when the other items are copies of the first. */
  readonly repeat?: boolean
}

const maximumDepth = 7
const maximumCount = 200
const maximumItems = 1100

/** The smallest and largest allowed numbers of a kind and some between them. */
export const numbersIn = (shape: Shape, isInteger: boolean): number[] => {
  const { minimum, maximum, multiples } = shape
  const steps = isInteger && !multiples.some((of) => Number.isInteger(of)) ? [...multiples, 1] : multiples
  const step = steps.reduce(
    (all, of) => (isMultiple(all, of) ? all : isMultiple(of, all) ? of : all * of),
    steps[0] ?? 0,
  )
  const onStep = (value: number, round: (value: number) => number): number =>
    step === 0 ? value : Number((round(value / step) * step).toPrecision(15))
  const low = Number.isFinite(minimum) ? onStep(minimum, Math.ceil) : undefined
  const high = Number.isFinite(maximum) ? onStep(maximum, Math.floor) : undefined
  const size = step || 1
  const middle = low !== undefined && high !== undefined ? (low + high) / 2 : undefined
  return [
    0,
    size,
    0.5,
    low,
    high,
    low === undefined ? -size : low + size,
    low === undefined ? -1e6 : low + 0.5,
    high === undefined ? 1e6 : high - 0.5,
    high === undefined ? undefined : high - size,
    middle,
    middle === undefined ? undefined : onStep(middle, Math.floor),
    low === undefined ? undefined : (low + (high ?? low + 1)) / 2,
    low === undefined ? undefined : low + 1e-3,
  ]
    .filter((value) => value !== undefined)
    .filter((value) => Number.isInteger(value) === isInteger)
}

/** Finds values that a shape accepts. */
export const createSampler = (shapeOf: ShapeOf): ((shape: Shape, wish?: Wish, depth?: number) => unknown) => {
  const ofSchema = (schema: Schema, depth: number): unknown => sample(shapeOf(schema), {}, depth + 1)

  const string = (shape: Shape): unknown => {
    const { patterns, minLength, maxLength, formats } = shape
    const formatted = formats.flatMap((format) => stringFormats[format]?.samples ?? [])
    if (formatted.length > 0) return formatted.find((text) => accepts(shape, text, shapeOf) !== false)
    const found = findString({ matching: patterns, minLength, maxLength })
    return typeof found === 'object' ? found.text : undefined
  }

  const array = (shape: Shape, { items = [], itemCount = 0, repeat = false }: Wish, depth: number): unknown => {
    const least = Math.max(items.length, itemCount, shape.minItems, ...shape.contains.map(({ min }) => min))
    if (least > (shape.unique ? maximumCount : maximumItems)) return undefined
    // Without a valid value for an item, no array is valid.
    if (items.includes(undefined)) return undefined
    const value: unknown[] = [...items]
    while (value.length < least) {
      const index = value.length
      const kept = shape.contains.length > 0 && index < (shape.contains[0]?.min ?? 0)
      const schema = [...itemOf(shape, index), ...(kept && shape.contains[0] ? [shape.contains[0].schema] : [])]
      const item =
        repeat && index > 0 ? value[0] : shape.unique ? distinct(schema, value, depth) : ofSchema(schema, depth)
      if (item === undefined) return undefined
      value.push(item)
    }
    return value
  }

  /** An item that is not among the others. */
  const distinct = (schema: Schema, others: readonly unknown[], depth: number): unknown => {
    const shape = shapeOf(schema)
    const candidates = [
      ofSchema(schema, depth),
      ...(shape.enum ?? []),
      ...Array.from({ length: others.length + 2 }, (_, index) => [
        index,
        'x'.repeat(index + 1),
        Number.isFinite(shape.minimum) ? shape.minimum + index : -index,
      ]).flat(),
    ]
    return candidates.find(
      (one) =>
        one !== undefined && !others.some((other) => sameJson(one, other)) && accepts(shape, one, shapeOf) === true,
    )
  }

  const object = (shape: Shape, { members = {}, without, memberCount = 0 }: Wish, depth: number): unknown => {
    const value: Record<string, unknown> = {}
    const needed = new Set([...shape.required, ...Object.keys(members)])
    for (const name of needed)
      for (const [trigger, more] of shape.dependentRequired)
        if (trigger === name) for (const one of more) needed.add(one)
    for (const name of needed) {
      if (name === without) continue
      const member = Object.hasOwn(members, name) ? members[name] : ofSchema(propertyOf(shape, name), depth)
      if (member === undefined) return undefined
      define(value, name, member)
    }
    const least = Math.min(Math.max(shape.minProperties, needed.size + memberCount), maximumCount)
    const names = [...declaredIn(shape), ...Array.from({ length: least }, (_, index) => `x${index}`)]
    for (const name of names) {
      if (Object.keys(value).length >= least) break
      if (Object.hasOwn(value, name) || name === without) continue
      const schema = propertyOf(shape, name)
      const member = ofSchema(schema, depth)
      if (member !== undefined) define(value, name, member)
    }
    return value
  }

  const makers: readonly (readonly [number, (shape: Shape, wish: Wish, depth: number) => unknown])[] = [
    [bits.object, object],
    [bits.string, string],
    [bits.integer, (shape) => numbersIn(shape, true).find((value) => accepts(shape, value, shapeOf) === true)],
    [bits.fraction, (shape) => numbersIn(shape, false).find((value) => accepts(shape, value, shapeOf) === true)],
    [bits.array, array],
    [bits.boolean, (shape) => [false, true].find((value) => accepts(shape, value, shapeOf))],
    [bits.null, () => null],
  ]

  /** The shapes that follow when one alternative of each group is chosen. */
  const choices = (shape: Shape): Shape[] => {
    const [group, ...groups] = shape.groups
    if (!group) return [shape]
    return group.alternatives.slice(0, 12).map((alternative) => meet({ ...shape, groups }, shapeOf(alternative)))
  }

  const sample = (shape: Shape, wish: Wish = {}, depth = 0): unknown => {
    if (depth > maximumDepth) return undefined
    const types = shape.types & (wish.types ?? shape.types)
    const isFit = (value: unknown): boolean =>
      value !== undefined && accepts({ ...shape, types }, value, shapeOf) === true
    const wished = [...(wish.values ?? []), ...(shape.enum ?? [])].find(isFit)
    if (wished !== undefined || shape.enum) return wished
    for (const [type, make] of makers) {
      if ((types & type) === 0) continue
      const value = make({ ...shape, types: type }, wish, depth)
      if (isFit(value)) return value
    }
    if (shape.groups.length > 0)
      for (const choice of choices(shape)) {
        const value = sample({ ...choice, types: choice.types & types }, wish, depth)
        if (isFit(value)) return value
      }
    for (const { when, met: consequence } of shape.conditions) {
      const whole: Shape = { ...shape, types, conditions: [] }
      const met = [when, ...(consequence ? [consequence] : [])].reduce((all, part) => meet(all, shapeOf([part])), whole)
      const value = sample(met, wish, depth + 1)
      if (isFit(value)) return value
    }
    return undefined
  }
  return sample
}

/** Sets a member, one named `__proto__` too. */
const define = (object: Record<string, unknown>, name: string, value: unknown): void =>
  void Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
