import type { Component } from './model.ts'
import type { Shape } from './shape.ts'

/** A shape after its references are followed. A cycle of aliases ends at its first repeated reference. */
export const followed = (
  shape: Shape,
  components: ReadonlyMap<string, Pick<Component, 'shape'>>,
  seen: readonly Shape[] = [],
): Shape => {
  const target = shape.kind === 'reference' ? components.get(shape.component)?.shape : undefined
  return target && !seen.includes(shape) ? followed(target, components, [...seen, shape]) : shape
}
