import { child, readItems } from '../document/located.ts'
import { array, call, type Code } from '../source/code.ts'
import type { ShapeKind } from './shape-kind.ts'

/** Arrays with individual schemas for the first items: `prefixItems`. Items after `minItems` may be absent. */
export const tuple: ShapeKind<'tuple'> = {
  keywords: ['prefixItems', 'items'],
  read: (schema, { read, report }) => {
    const items = readItems(schema, 'prefixItems', report).map((item) => read(item))
    const rest = child(schema, 'items')
    const { minItems } = schema.value
    return {
      kind: 'tuple',
      items,
      minimum: typeof minItems === 'number' ? Math.min(minItems, items.length) : 0,
      rest: rest.value === false ? undefined : rest.value === undefined ? { kind: 'unknown' } : read(rest),
    }
  },
  parts: ({ items, rest }) => (rest ? [...items, rest] : items),
  zod: ({ items, minimum, rest }, { zod, spelling }) => {
    const first = items.map((item, index) => (index < minimum ? zod(item) : spelling.optional(zod(item))))
    return call('z.tuple', array(first), ...(rest ? [zod(rest)] : []))
  },
  type: ({ items, minimum, rest }, { type }) => [
    '[',
    [
      ...items.map((item, index): Code => (index < minimum ? type(item) : optionalItem(type(item)))),
      ...(rest ? [restItems(type(rest))] : []),
    ].flatMap((item, index) => (index === 0 ? [item] : [', ', item])),
    ']',
  ],
}

const optionalItem = (type: Code): Code => ['(', type, ')?']

const restItems = (type: Code): Code => ['...Array<', type, '>']
