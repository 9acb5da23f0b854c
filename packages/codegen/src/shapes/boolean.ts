import type { ShapeKind } from './shape-kind.ts'

/** `true` or `false`. */
export const boolean: ShapeKind<'boolean'> = {
  keywords: [],
  read: () => ({ kind: 'boolean' }),
  parts: () => [],
  zod: () => 'z.boolean()',
  type: () => 'boolean',
}
