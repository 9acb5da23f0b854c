import type { Component } from './model.ts'
import type { Shape } from './shape.ts'

/** What a shape is once references are followed; a circle of aliases is cut. */
export const followed = (
  shape: Shape,
  components: ReadonlyMap<string, Component>,
  seen: readonly Shape[] = [],
): Shape => {
  const target = shape.kind === 'reference' ? components.get(shape.component)?.shape : undefined
  return target && !seen.includes(shape) ? followed(target, components, [...seen, shape]) : shape
}
