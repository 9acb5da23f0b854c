import type { ShapeKind } from './shape-kind.ts'

/** Bytes that a form uploads. */
export const blob: ShapeKind<'blob'> = {
  keywords: [],
  read: () => ({ kind: 'blob' }),
  parts: () => [],
  zod: () => 'z.instanceof(Blob)',
  type: () => 'Blob',
}
