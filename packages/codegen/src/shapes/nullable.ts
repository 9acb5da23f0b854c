import type { ShapeKind } from './shape-kind.ts'

/** A shape or `null`: `type: [string, 'null']` in OpenAPI 3.1, `nullable: true` in 3.0. */
export const nullable: ShapeKind<'nullable'> = {
  keywords: [],
  read: (schema, { read }) => ({ kind: 'nullable', shape: read(schema) }),
  parts: ({ shape }) => [shape],
  zod: ({ shape }, { zod, spelling }) => spelling.nullable(zod(shape)),
  type: ({ shape }, { type }) => [type(shape), ' | null'],
}
