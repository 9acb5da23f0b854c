import type { Shape } from '../model/shape.ts'
import { partsOf } from './index.ts'

/**
 * True where a parsed value may differ from the input: members are left out, or a text becomes a `Date`.
 *
 * @param follow Follows references.
 */
export const changes = (shape: Shape, follow: (shape: Shape) => Shape, seen: Set<Shape> = new Set()): boolean => {
  const found = follow(shape)
  if (seen.has(found)) return false
  seen.add(found)
  if (found.kind === 'object' && found.unknownMembers === 'leave-out') return true
  if (found.kind === 'checked' && found.decidesMembers) return true
  if (found.kind === 'string') return found.isDate === true
  return partsOf(found).some((part) => changes(part, follow, seen))
}
