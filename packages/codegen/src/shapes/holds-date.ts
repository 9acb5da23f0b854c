import type { Shape } from '../model/shape.ts'
import { partsOf } from './index.ts'

/**
 * True if a value of the shape may be or contain a `Date`.
 *
 * @param follow Follows references.
 */
export const holdsDate = (shape: Shape, follow: (shape: Shape) => Shape, seen: Set<Shape> = new Set()): boolean => {
  const target = follow(shape)
  if (seen.has(target)) return false
  seen.add(target)
  return target.kind === 'string'
    ? target.isDate === true
    : partsOf(target).some((part) => holdsDate(part, follow, seen))
}
