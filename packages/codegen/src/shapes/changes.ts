import type { Shape } from '../model/shape.ts'
import { partsOf } from './index.ts'

/**
 * True if a parsed value may differ from the input: members are omitted, or a string becomes a `Date`.
 *
 * @param follow Follows references.
 */
export const changes = (shape: Shape, follow: (shape: Shape) => Shape, seen: Set<Shape> = new Set()): boolean => {
  const target = follow(shape)
  if (seen.has(target)) return false
  seen.add(target)
  if (target.kind === 'object' && target.unknownMembers === 'leave-out') return true
  if (target.kind === 'checked' && target.decidesMembers) return true
  if (target.kind === 'string') return target.isDate === true
  return partsOf(target).some((part) => changes(part, follow, seen))
}
