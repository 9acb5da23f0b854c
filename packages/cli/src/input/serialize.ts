import { shapeOf } from '../contract/lookup.ts'
import type { Shape, Shapes, Structure } from '../contract/shape.ts'
import { isRecord, type Members } from '../record.ts'
import { type BinaryFormat, encodeBinary } from './binary.ts'

interface Serialization {
  readonly shapes: Shapes
  readonly binaryFormat: BinaryFormat
}

/** Serializes the members of an input. Members without a value are omitted. */
const membersOf = (
  value: Members,
  shapeOfMember: (name: string) => Shape,
  serialization: Serialization,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null && member !== undefined)
      .map(([name, member]) => [name, serializeValue(member, shapeOfMember(name), serialization)]),
  )

const serializeValue = (value: unknown, shape: Shape, serialization: Serialization): unknown => {
  const { shapes, binaryFormat } = serialization
  if (shape.type === 'structure' && isRecord(value)) return serialize(value, shape, serialization)
  if (shape.type === 'map' && isRecord(value)) {
    return membersOf(value, () => shapeOf(shape.value, shapes), serialization)
  }
  if (shape.type === 'list' && Array.isArray(value)) {
    return value.map((item) => serializeValue(item, shapeOf(shape.member, shapes), serialization))
  }
  if (shape.type === 'blob' && (typeof value === 'string' || value instanceof Uint8Array)) {
    return encodeBinary(value, binaryFormat)
  }
  return shape.type === 'timestamp' && typeof value === 'string' ? Date.parse(value) / 1000 : value
}

/** A valid input as the body of a request: binary values in base64, times in seconds since 1970. */
export const serialize = (input: Members, shape: Structure, serialization: Serialization): Members =>
  membersOf(input, (name) => shapeOf(shape.members[name] ?? '', serialization.shapes), serialization)
