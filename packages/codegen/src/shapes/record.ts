import { child, isObject, type Located } from '../document/located.ts'
import { call } from '../source/code.ts'
import type { Shape } from '../model/shape.ts'
import { readSize } from './read-value.ts'
import type { ShapeKind } from './shape-kind.ts'

/** The schema of keys with the type `string`, because keys are always strings. */
const asText = (key: Located): Located =>
  isObject(key.value) && !['type', '$ref', 'enum'].some((keyword) => Object.hasOwn(Object(key.value), keyword))
    ? { ...key, value: { ...key.value, type: 'string' } }
    : key

/** A key shape that keeps dates as strings. */
const plainKey = (key: Shape): Shape => (key.kind === 'string' ? { ...key, isDate: false } : key)

/** Maps from strings to values of one shape. The support module's `record` also keeps a key named `__proto__`. */
export const record: ShapeKind<'record'> = {
  keywords: ['additionalProperties', 'propertyNames', 'minProperties', 'maxProperties'],
  read: (schema, reading) => {
    const { read } = reading
    const key = child(schema, 'propertyNames')
    const value = child(schema, 'additionalProperties')
    return {
      kind: 'record',
      key: key.value === undefined ? { kind: 'string' } : plainKey(read(asText(key))),
      value: value.value === undefined || value.value === true ? { kind: 'unknown' } : read(value),
      ...readSize(schema, 'minProperties', 'maxProperties', reading),
    }
  },
  parts: ({ key, value }) => [key, value],
  zod: ({ key, value, minimum, maximum }, { zod, support, spelling }) => {
    const map = call(support('record'), zod(key), zod(value))
    if (minimum === undefined && maximum === undefined) return map
    const count = call(support('memberCount'), String(minimum ?? 0), String(maximum ?? 'Infinity'))
    return spelling.checked(map, [{ name: 'runtime', parameter: count }])
  },
  // TypeScript does not look into `Record` for a type that refers to itself.
  type: ({ key, value }, { type, leadsLate, follow }) => {
    if (!['enum', 'literal', 'union'].includes(follow(key).kind)) {
      return leadsLate(value) ? ['{ [key: string]: ', type(value), ' }'] : ['Record<string, ', type(value), '>']
    }
    return ['{ [key in ', type(key), ']?: ', type(value), ' | undefined }']
  },
}
