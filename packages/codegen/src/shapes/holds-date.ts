import type { Shape } from '../model/shape.ts'
import { partsOf } from './index.ts'

/**
 * True when a `Date` may stand in a value of the shape, or deep inside.
 *
 * @param follow Follows references.
 */
export const holdsDate = (shape: Shape, follow: (shape: Shape) => Shape, seen: Set<Shape> = new Set()): boolean => {
  const found = follow(shape)
  if (seen.has(found)) return false
  seen.add(found)
  return found.kind === 'string' ? found.isDate === true : partsOf(found).some((part) => holdsDate(part, follow, seen))
}
