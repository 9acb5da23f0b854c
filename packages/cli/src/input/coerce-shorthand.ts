import { shapeOf } from '../contract/lookup.ts'
import type { Shape, Shapes } from '../contract/shape.ts'
import { parseFloating, parseInteger } from '../python/integer.ts'
import { isRecord } from '../record.ts'
import { ShorthandError } from './shorthand.ts'

const scalar = (value: unknown, { type }: Shape): unknown => {
  if (typeof value !== 'string') return value
  if (type === 'integer' || type === 'long') return parseInteger(value)
  if (type === 'double') return parseFloating(value)
  if (type !== 'boolean') return value
  const lower = value.toLowerCase()
  return lower === 'true' || (lower === 'false' ? false : value)
}

/**
 * Converts values in shorthand, which are all strings, to the types of their shape. A single value becomes a list if
 * the shape is one. Values that cannot be converted are left for the validation to report.
 */
export const coerceShorthand = (value: unknown, shape: Shape, shapes: Shapes): unknown => {
  if (value === undefined) return value
  switch (shape.type) {
    case 'structure': {
      if (!isRecord(value)) return value
      const members = Object.entries(value).map(([name, member]): [string, unknown] => {
        const target = Object.hasOwn(shape.members, name) ? shapeOf(shape.members[name] ?? '', shapes) : undefined
        if (target?.type === 'document') {
          throw new ShorthandError(
            'Shorthand syntax does not support document types. Use JSON input for top-level argument to specify nested ' +
              `parameter: ${name}`,
          )
        }
        return [name, target ? coerceShorthand(member, target, shapes) : member]
      })
      return Object.fromEntries(members)
    }
    case 'list':
      return Array.isArray(value)
        ? value.map((item) => coerceShorthand(item, shapeOf(shape.member, shapes), shapes))
        : [value]
    case 'map':
      return isRecord(value)
        ? Object.fromEntries(
            Object.entries(value).map(([key, item]) => [
              key,
              coerceShorthand(item, shapeOf(shape.value, shapes), shapes),
            ]),
          )
        : value
    default:
      return scalar(value, shape)
  }
}
