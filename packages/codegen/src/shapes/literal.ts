import { child } from '../document/located.ts'
import { literal as source } from '../source/literal.ts'
import type { ShapeKind } from './shape-kind.ts'

/** Exactly one value: `const`, or the type `null`. */
export const literal: ShapeKind<'literal'> = {
  keywords: ['const'],
  read: (schema, { report }) => {
    const at = child(schema, 'const')
    const value = schema.value['type'] === 'null' ? null : at.value
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return { kind: 'literal', value }
    }
    report(at, 'const must be a text, a number, a boolean or null', 'describe the members instead')
    return { kind: 'literal', value: null }
  },
  parts: () => [],
  zod: ({ value }) => (value === null ? 'z.null()' : ['z.literal(', source(value), ')']),
  type: ({ value }) => source(value),
}
