import { shapeOf, structureOf } from '../../src/contract/lookup.ts'
import type { NounTable, OperationTable, Shapes } from '../../src/contract/shape.ts'

const sample = (name: string, shapes: Shapes): unknown => {
  const shape = shapeOf(name, shapes)
  if (shape.type === 'string') return shape.enum?.[0] ?? 'x'.repeat(shape.min ?? 1)
  if (shape.type === 'integer' || shape.type === 'long' || shape.type === 'double') return shape.min ?? 1
  if (shape.type === 'boolean') return true
  if (shape.type === 'list') return [sample(shape.member, shapes)]
  if (shape.type === 'map') return {}
  if (shape.type === 'document') return {}
  if (shape.type !== 'structure') return ''
  const required = Object.entries(shape.members).filter(([member]) => shape.required?.includes(member))
  return Object.fromEntries(required.map(([member, type]) => [member, sample(type, shapes)]))
}

/** A valid value for a member, as an option has it. */
export const sampleValue = (member: string, { input }: OperationTable, { shapes }: NounTable): string => {
  const value = sample(structureOf(input, shapes).members[member] ?? '', shapes)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
