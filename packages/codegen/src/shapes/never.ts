import type { ShapeKind } from './shape-kind.ts'

/** A schema that nothing fits. */
export const never: ShapeKind<'never'> = {
  keywords: [],
  read: () => ({ kind: 'never' }),
  parts: () => [],
  zod: () => 'z.never()',
  type: () => 'never',
}
