import type { TimestampFormat } from '../config/settings.ts'
import { shapeOf } from '../contract/lookup.ts'
import type { Shape, Shapes } from '../contract/shape.ts'
import { localTime } from './local-time.ts'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A response with the members of the contract, in the order of the contract. Members it does not name are left out. */
export const readResponse = (value: unknown, shape: Shape, shapes: Shapes, timestamps: TimestampFormat): unknown => {
  const part = (item: unknown, name: string): unknown => readResponse(item, shapeOf(name, shapes), shapes, timestamps)
  switch (shape.type) {
    case 'structure': {
      if (!isObject(value)) return {}
      const known = Object.entries(shape.members).filter(([name]) => value[name] !== undefined && value[name] !== null)
      return Object.fromEntries(known.map(([name, type]) => [name, part(value[name], type)]))
    }
    case 'list':
      return Array.isArray(value) ? value.map((item) => part(item, shape.member)) : value
    case 'map':
      return isObject(value)
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, part(item, shape.value)]))
        : value
    case 'timestamp':
      if (timestamps === 'wire') return value
      return typeof value === 'number' ? localTime(value) : value
    default:
      return value
  }
}
