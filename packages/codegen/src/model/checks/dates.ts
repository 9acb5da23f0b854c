import { partsOf } from '../../shapes/index.ts'
import { followed } from '../followed.ts'
import type { Model } from '../model.ts'
import type { Shape } from '../shape.ts'
import type { ModelCheck } from './model-check.ts'

/** True when one shape has a `Date` where the other has a string, so that no value matches both. */
const differ = (a: Shape, b: Shape, components: Model['components'], depth = 0): boolean => {
  if (depth > 8) return false
  const again = (left: Shape, right: Shape): boolean => differ(left, right, components, depth + 1)
  const [one, other] = [followed(a, components), followed(b, components)]
  if (one.kind === 'checked' || one.kind === 'nullable') return again(one.shape, other)
  if (one.kind === 'intersection') return one.parts.some((part) => again(part, other))
  if (other.kind === 'checked' || other.kind === 'nullable' || other.kind === 'intersection') return again(other, one)
  if (one.kind === 'string' && other.kind === 'string') return (one.isDate ?? false) !== (other.isDate ?? false)
  if (one.kind === 'array' && other.kind === 'array') return again(one.item, other.item)
  if (one.kind !== 'object' || other.kind !== 'object') return false
  return one.members.some(({ name, shape }) =>
    other.members.some((member) => member.name === name && again(shape, member.shape)),
  )
}

/** Schemas combined by `allOf` must agree on which strings are date-times. */
export const datesAgree: ModelCheck = ({ components }, { report, options }) => {
  if (options.outputs.dates !== 'date') return
  for (const { name, place, shape } of components.values()) {
    const queue: Shape[] = [shape]
    for (let next = queue.pop(); next; next = queue.pop()) {
      queue.push(...partsOf(next))
      if (next.kind !== 'intersection') continue
      const { parts } = next
      if (parts.some((part, index) => parts.slice(index + 1).some((other) => differ(part, other, components)))) {
        const message = `${name} has a date-time in one part of allOf, and a plain string for it in another`
        report(place, message, 'use format: date-time in both, or leave dates as strings')
      }
    }
  }
}
