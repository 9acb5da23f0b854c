import { child } from '../document/located.ts'
import { call } from '../source/code.ts'
import { readSize } from './read-value.ts'
import type { ShapeKind } from './shape-kind.ts'

/** Lists. */
export const array: ShapeKind<'array'> = {
  keywords: ['items', 'minItems', 'maxItems'],
  read: (schema, reading) => {
    const { read, report, options } = reading
    const item = child(schema, 'items')
    if (item.value === undefined && options.strict)
      report(schema, 'an array needs items', 'declare the schema of the items; `items: {}` allows anything')
    return {
      kind: 'array',
      item: item.value === undefined ? { kind: 'unknown' } : read(item),
      ...readSize(schema, 'minItems', 'maxItems', reading),
    }
  },
  parts: ({ item }) => [item],
  zod: ({ item, minimum = 0, maximum }, { zod, spelling }) =>
    spelling.checked(call('z.array', zod(item)), [
      ...(minimum === 0 ? [] : [{ name: 'minLength' as const, parameter: String(minimum) }]),
      ...(maximum === undefined ? [] : [{ name: 'maxLength' as const, parameter: String(maximum) }]),
    ]),
  type: ({ item }, { type }) => ['Array<', type(item), '>'],
}
