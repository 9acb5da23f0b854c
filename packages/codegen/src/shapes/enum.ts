import { child, readItems } from '../document/located.ts'
import { array } from '../source/code.ts'
import { quoted } from '../source/literal.ts'
import type { ShapeKind } from './shape-kind.ts'

/** One of several texts. */
export const enumeration: ShapeKind<'enum'> = {
  keywords: ['enum'],
  read: (schema, { report }) => {
    const at = child(schema, 'enum')
    const values = readItems(schema, 'enum', report)
    if (values.length === 0) report(at, 'enum must list at least one value', 'list the values')
    for (const { value, ...place } of values) {
      if (typeof value !== 'string') {
        report(
          place,
          `enum value ${JSON.stringify(value)} is not a text`,
          'use texts; for other values use oneOf with a const each',
        )
      }
    }
    const texts = values.map(({ value }) => String(value))
    if (new Set(texts).size < texts.length) report(at, 'enum lists a value twice', 'remove the repetition')
    return { kind: 'enum', values: texts }
  },
  parts: () => [],
  zod: ({ values }) => ['z.enum(', array(values.map(quoted), 'fill'), ')'],
  type: ({ values }) => values.map(quoted).join(' | '),
}
