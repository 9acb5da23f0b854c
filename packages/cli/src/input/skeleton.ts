import { shapeOf } from '../contract/lookup.ts'
import type { Shapes } from '../contract/shape.ts'

/** A sample value of a shape: with placeholders for an input, with the names of members for an output. */
export const skeletonOf = (
  name: string,
  shapes: Shapes,
  sample: 'input' | 'output',
  member = '',
  within: readonly string[] = [],
): unknown => {
  const shape = shapeOf(name, shapes)
  const inside = [...within, name]
  const part = (partName: string, partMember: string): unknown =>
    skeletonOf(partName, shapes, sample, partMember, inside)
  switch (shape.type) {
    case 'structure':
      if (within.includes(name)) return {}
      return Object.fromEntries(Object.entries(shape.members).map(([key, type]) => [key, part(type, key)]))
    case 'list':
      return [part(shape.member, sample === 'output' ? shape.member : '')]
    case 'map':
      return { KeyName: part(shape.value, '') }
    case 'string':
      return sample === 'output' ? member : (shape.enum?.[0] ?? '')
    case 'integer':
    case 'long':
    case 'double':
      return 0
    case 'boolean':
      return true
    case 'timestamp':
      return '1970-01-01T00:00:00'
    case 'blob':
      return null
    default:
      return {}
  }
}
