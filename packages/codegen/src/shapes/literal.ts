import { child } from '../document/located.ts'
import { literal as source } from '../source/literal.ts'
import type { ShapeKind } from './shape-kind.ts'

/** Exactly one value: `const`, or the type `null`. */
export const literal: ShapeKind<'literal'> = {
  keywords: ['const'],
  read: (schema) => {
    const { value } = child(schema, 'const')
    const isNull = schema.value['type'] === 'null' && value === undefined
    if (isNull) return { kind: 'literal', value: null }
    return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? { kind: 'literal', value }
      : { kind: 'unknown' }
  },
  parts: () => [],
  zod: ({ value }) => (value === null ? 'z.null()' : ['z.literal(', source(value), ')']),
  type: ({ value }) => source(value),
}
