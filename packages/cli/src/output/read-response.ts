import type { TimestampFormat } from '../config/settings.ts'
import { shapeOf } from '../contract/lookup.ts'
import type { Shape, Shapes, Structure } from '../contract/shape.ts'
import { isRecord, type Members } from '../record.ts'
import { localTime } from './local-time.ts'

/** A response with the members of the contract, in the order of the contract. Other members are omitted. */
export const readResponse = (value: unknown, shape: Shape, shapes: Shapes, timestamps: TimestampFormat): unknown => {
  const part = (item: unknown, name: string): unknown => readResponse(item, shapeOf(name, shapes), shapes, timestamps)
  switch (shape.type) {
    case 'structure': {
      if (value === null) return null
      if (!isRecord(value)) return {}
      const known = Object.entries(shape.members).filter(([name]) => value[name] !== undefined && value[name] !== null)
      return Object.fromEntries(known.map(([name, type]) => [name, part(value[name], type)]))
    }
    case 'list':
      return Array.isArray(value) ? value.map((item) => part(item, shape.member)) : value
    case 'map':
      return isRecord(value)
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, part(item, shape.value)]))
        : value
    case 'timestamp':
      if (timestamps === 'wire') return value
      return typeof value === 'number' ? localTime(value) : value
    default:
      return value
  }
}

/** The members of a response, read like in {@link readResponse}. */
export const readMembers = (value: unknown, shape: Structure, shapes: Shapes, timestamps: TimestampFormat): Members => {
  const response = readResponse(value, shape, shapes, timestamps)
  return isRecord(response) ? response : {}
}
