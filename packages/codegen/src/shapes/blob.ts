import type { ShapeKind } from './shape-kind.ts'

/** What a form uploads: bytes that are not text. */
export const blob: ShapeKind<'blob'> = {
  keywords: [],
  read: () => ({ kind: 'blob' }),
  parts: () => [],
  zod: () => 'z.instanceof(Blob)',
  type: () => 'Blob',
}
