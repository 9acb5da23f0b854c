import { accepts, type ShapeOf } from '../accepts.ts'
import { stringFormats } from '../formats.ts'
import { meet } from '../meet.ts'
import { bits, type Shape } from '../shape.ts'
import { findString } from '../strings/find-string.ts'
import { arrayMaker } from './arrays.ts'
import { numbersIn } from './numbers.ts'
import { objectMaker } from './objects.ts'
import type { SampleOf, Wish } from './wish.ts'

const maximumDepth = 7

/** Finds values that a shape accepts. */
export const createSampler = (shapeOf: ShapeOf): ((shape: Shape, wish?: Wish, depth?: number) => unknown) => {
  const sampleOf: SampleOf = (schema, depth) => sample(shapeOf(schema), {}, depth + 1)

  const makers: readonly (readonly [number, (shape: Shape, wish: Wish, depth: number) => unknown])[] = [
    [bits.object, objectMaker(sampleOf)],
    [bits.string, (shape) => stringOf(shape, shapeOf)],
    [bits.integer, (shape) => numbersIn(shape, true).find((value) => accepts(shape, value, shapeOf) === true)],
    [bits.fraction, (shape) => numbersIn(shape, false).find((value) => accepts(shape, value, shapeOf) === true)],
    [bits.array, arrayMaker(shapeOf, sampleOf)],
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

const stringOf = (shape: Shape, shapeOf: ShapeOf): unknown => {
  const { patterns, minLength, maxLength, formats } = shape
  const formatted = formats.flatMap((format) => stringFormats[format]?.samples ?? [])
  if (formatted.length > 0) return formatted.find((text) => accepts(shape, text, shapeOf) !== false)
  const found = findString({ matching: patterns, minLength, maxLength })
  return typeof found === 'object' ? found.text : undefined
}
