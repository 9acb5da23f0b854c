import { accepts, type ShapeOf } from '../accepts.ts'
import { stringFormats } from '../formats.ts'
import { meet } from '../meet.ts'
import { bits, type Shape } from '../shape.ts'
import { findString } from '../strings/find-string.ts'
import { arraySampler } from './arrays.ts'
import { numbersIn } from './numbers.ts'
import { objectSampler } from './objects.ts'
import type { SampleOf, SampleOptions } from './sample-options.ts'

const maximumDepth = 7

/** Generates values that a shape accepts; `undefined` if none is found. */
export const createSampler = (
  shapeOf: ShapeOf,
): ((shape: Shape, options?: SampleOptions, depth?: number) => unknown) => {
  const sampleOf: SampleOf = (schema, depth) => sample(shapeOf(schema), {}, depth + 1)

  const samplers: readonly (readonly [number, (shape: Shape, options: SampleOptions, depth: number) => unknown])[] = [
    [bits.object, objectSampler(sampleOf)],
    [bits.string, (shape) => stringOf(shape, shapeOf)],
    [bits.integer, (shape) => numbersIn(shape, true).find((value) => accepts(shape, value, shapeOf) === true)],
    [bits.fraction, (shape) => numbersIn(shape, false).find((value) => accepts(shape, value, shapeOf) === true)],
    [bits.array, arraySampler(shapeOf, sampleOf)],
    [bits.boolean, (shape) => [false, true].find((value) => accepts(shape, value, shapeOf))],
    [bits.null, () => null],
  ]

  /** The shape with each alternative of its first group applied. */
  const choices = (shape: Shape): Shape[] => {
    const [group, ...groups] = shape.groups
    if (!group) return [shape]
    return group.alternatives.slice(0, 12).map((alternative) => meet({ ...shape, groups }, shapeOf(alternative)))
  }

  const sample = (shape: Shape, options: SampleOptions = {}, depth = 0): unknown => {
    if (depth > maximumDepth) return undefined
    const types = shape.types & (options.types ?? shape.types)
    const isValid = (value: unknown): boolean =>
      value !== undefined && accepts({ ...shape, types }, value, shapeOf) === true
    const preferred = [...(options.values ?? []), ...(shape.enum ?? [])].find(isValid)
    if (preferred !== undefined || shape.enum) return preferred
    for (const [type, make] of samplers) {
      if ((types & type) === 0) continue
      const value = make({ ...shape, types: type }, options, depth)
      if (isValid(value)) return value
    }
    if (shape.groups.length > 0)
      for (const choice of choices(shape)) {
        const value = sample({ ...choice, types: choice.types & types }, options, depth)
        if (isValid(value)) return value
      }
    for (const { when, met: consequence } of shape.conditions) {
      const whole: Shape = { ...shape, types, conditions: [] }
      const met = [when, ...(consequence ? [consequence] : [])].reduce((all, part) => meet(all, shapeOf([part])), whole)
      const value = sample(met, options, depth + 1)
      if (isValid(value)) return value
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
