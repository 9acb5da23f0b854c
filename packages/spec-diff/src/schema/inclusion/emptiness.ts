import { itemOf, prefixLength, propertyOf } from '../children.ts'
import { bits, integerBounds, type Shape } from '../shape.ts'
import type { Proof } from './verdict.ts'

/** The maximum number of items, which a closed tuple also limits. */
export const mostItems = (shape: Shape, { shapeOf }: Pick<Proof, 'shapeOf'>): number => {
  if (shape.arrays.length === 0) return shape.maxItems
  for (let index = 0; index <= prefixLength(shape); index++)
    if (shapeOf(itemOf(shape, index)).types === 0) return Math.min(shape.maxItems, index)
  return shape.maxItems
}

/** The types for which the bounds of a shape allow a value. */
export const usableTypes = (shape: Shape, proof: Pick<Proof, 'shapeOf'>): number => {
  const [low, high] = integerBounds(shape)
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multiples } = shape
  const isPoint = minimum === maximum && (exclusiveMinimum || exclusiveMaximum || Number.isInteger(minimum))
  const noFraction = minimum > maximum || isPoint || multiples.some((of) => Number.isInteger(of))
  const noObject =
    shape.minProperties > shape.maxProperties ||
    shape.required.size > shape.maxProperties ||
    [...shape.required].some((name) => {
      const schema = propertyOf(shape, name)
      return schema.length > 0 && proof.shapeOf(schema).types === 0
    })
  return (
    shape.types &
    ~(
      (low > high ? bits.integer : 0) |
      (noFraction ? bits.fraction : 0) |
      (shape.minLength > shape.maxLength ? bits.string : 0) |
      (shape.types & bits.array && shape.minItems > mostItems(shape, proof) ? bits.array : 0) |
      (shape.types & bits.object && noObject ? bits.object : 0)
    )
  )
}
