import { shapeOf } from '../contract/lookup.ts'
import type { Shape, Shapes } from '../contract/shape.ts'

const hidden = '***'

/** A value for the log, without the members that the contract marks as sensitive. */
export const redact = (value: unknown, shape: Shape, shapes: Shapes): unknown => {
  if (shape.sensitive) return hidden
  if (shape.type === 'document' || shape.type === 'blob') return hidden
  if (typeof value !== 'object' || value === null) return value
  const part = (item: unknown, name: string): unknown => redact(item, shapeOf(name, shapes), shapes)
  if (shape.type === 'list' && Array.isArray(value)) return value.map((item) => part(item, shape.member))
  const entries = Object.entries(value)
  if (shape.type === 'map') return Object.fromEntries(entries.map(([key, item]) => [key, part(item, shape.value)]))
  if (shape.type !== 'structure') return hidden
  // The contents of undeclared members are unknown, so they are hidden.
  return Object.fromEntries(entries.map(([name, item]) => [name, part(item, shape.members[name] ?? '')]))
}
