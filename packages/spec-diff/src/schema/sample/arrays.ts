import { sameJson } from '../../document/equal.ts'
import { accepts, type ShapeOf } from '../accepts.ts'
import { itemOf } from '../children.ts'
import type { Schema, Shape } from '../shape.ts'
import type { SampleOf, SampleOptions } from './sample-options.ts'

/** The maximum lengths of generated arrays, with distinct items and in general. */
const maximumDistinctItems = 200
const maximumItems = 1100

/** Generates valid arrays. */
export const arraySampler = (shapeOf: ShapeOf, sampleOf: SampleOf) => {
  const make = (shape: Shape, { items = [], itemCount = 0, repeat = false }: SampleOptions, depth: number): unknown => {
    const least = Math.max(items.length, itemCount, shape.minItems, ...shape.contains.map(({ min }) => min))
    if (least > (shape.unique ? maximumDistinctItems : maximumItems)) return undefined
    // Without a valid value for an item, no array is valid.
    if (items.includes(undefined)) return undefined
    const value: unknown[] = [...items]
    while (value.length < least) {
      const index = value.length
      const kept = shape.contains.length > 0 && index < (shape.contains[0]?.min ?? 0)
      const schema = [...itemOf(shape, index), ...(kept && shape.contains[0] ? [shape.contains[0].schema] : [])]
      const item =
        repeat && index > 0 ? value[0] : shape.unique ? distinct(schema, value, depth) : sampleOf(schema, depth)
      if (item === undefined) return undefined
      value.push(item)
    }
    return value
  }

  /** Generates an item that differs from the others. */
  const distinct = (schema: Schema, others: readonly unknown[], depth: number): unknown => {
    const shape = shapeOf(schema)
    const candidates = [
      sampleOf(schema, depth),
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

  return make
}
