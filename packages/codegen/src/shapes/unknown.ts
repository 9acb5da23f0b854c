import type { ShapeKind } from './shape-kind.ts'

/** A schema without requirements: any JSON value. */
export const unknown: ShapeKind<'unknown'> = {
  keywords: [],
  read: () => ({ kind: 'unknown' }),
  parts: () => [],
  zod: ({ isPresent = false }, { support }) => (isPresent ? support('present') : 'z.unknown()'),
  type: ({ isPresent = false }) => (isPresent ? 'object | string | number | boolean | null' : 'unknown'),
}
