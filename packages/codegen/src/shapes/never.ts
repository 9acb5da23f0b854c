import type { ShapeKind } from './shape-kind.ts'

/** A schema that accepts nothing. */
export const never: ShapeKind<'never'> = {
  keywords: [],
  read: () => ({ kind: 'never' }),
  parts: () => [],
  zod: () => 'z.never()',
  type: () => 'never',
}
