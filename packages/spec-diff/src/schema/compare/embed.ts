import { itemOf, propertyOf } from '../children.ts'
import { meet } from '../meet.ts'
import { findString } from '../strings/find-string.ts'
import { bits, type Shape } from '../shape.ts'
import type { Step } from './difference.ts'
import type { Engine } from './engine.ts'

/**
 * Builds a valid value of the whole body that contains the given value at a place inside.
 *
 * @param side The document whose alternatives are followed.
 */
export const embed = (
  shape: Shape,
  steps: readonly Step[],
  value: unknown,
  side: 'base' | 'revision',
  engine: Engine,
): unknown => {
  const [step, ...rest] = steps
  if (!step) return value
  if (step.kind === 'alternative') {
    const chosen = meet({ ...shape, groups: shape.groups.slice(1) }, engine.shapeOf(step[side]))
    return embed(chosen, rest, value, side, engine)
  }
  if (step.kind === 'item') {
    const inner = embed(engine.shapeOf(itemOf(shape, step.index)), rest, value, side, engine)
    const before = Array.from({ length: step.index }, (_, index) => engine.sample(engine.shapeOf(itemOf(shape, index))))
    return inner === undefined
      ? undefined
      : engine.sample({ ...shape, types: bits.array }, { items: [...before, inner] })
  }
  const name = step.kind === 'property' ? step.name : nameFor(shape, step.name)
  const inner = embed(engine.shapeOf(propertyOf(shape, name)), rest, value, side, engine)
  return inner === undefined
    ? undefined
    : engine.sample({ ...shape, types: bits.object }, { members: { [name]: inner } })
}

/** A name that is not declared; for a pattern one that matches it. */
const nameFor = (shape: Shape, step: string): string => {
  const pattern = step.startsWith('patternProperties/') ? step.slice('patternProperties/'.length) : undefined
  if (pattern === undefined) return 'extra'
  const found = findString({ matching: [pattern], minLength: 0, maxLength: Infinity })
  return typeof found === 'object' ? found.text : `extra${shape.objects.length}`
}
