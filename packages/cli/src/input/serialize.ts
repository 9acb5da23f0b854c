import { shapeOf } from '../contract/lookup.ts'
import type { Shape, Shapes } from '../contract/shape.ts'
import { type BinaryFormat, encodeBinary } from './binary.ts'

interface Serialization {
  readonly shapes: Shapes
  readonly binaryFormat: BinaryFormat
}

const members = (
  value: unknown,
  shapeOfMember: (name: string) => Shape,
  serialization: Serialization,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value as object)
      .filter(([, member]) => member !== null && member !== undefined)
      .map(([name, member]) => [name, serialize(member, shapeOfMember(name), serialization)]),
  )

/** A valid input as the body of a request: binary values in base64, times in seconds since 1970. */
export const serialize = (value: unknown, shape: Shape, serialization: Serialization): unknown => {
  const { shapes, binaryFormat } = serialization
  switch (shape.type) {
    case 'structure':
      return members(value, (name) => shapeOf(shape.members[name] ?? '', shapes), serialization)
    case 'map':
      return members(value, () => shapeOf(shape.value, shapes), serialization)
    case 'list':
      return (value as unknown[]).map((item) => serialize(item, shapeOf(shape.member, shapes), serialization))
    case 'blob':
      return encodeBinary(value as string | Uint8Array, binaryFormat)
    case 'timestamp':
      return typeof value === 'string' ? Date.parse(value) / 1000 : value
    default:
      return value
  }
}
