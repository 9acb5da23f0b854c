import { child, type JsonObject } from '../document/located.ts'
import type { ShapeKind } from './shape-kind.ts'

const without = (values: unknown, excluded: unknown): unknown =>
  Array.isArray(values) ? values.filter((value) => value !== excluded) : values

/** One type stands alone: `[string]` is `string`. */
const alone = (type: unknown): unknown => (Array.isArray(type) && type.length === 1 ? type[0] : type)

/** The schema without its `null`. */
const notNull = (schema: JsonObject): JsonObject => {
  const { type, enum: values } = schema
  return {
    ...schema,
    nullable: false,
    ...(type === undefined ? {} : { type: alone(without(type, 'null')) }),
    ...(values === undefined ? {} : { enum: without(values, null) }),
  }
}

/** A shape or `null`: `type: [string, 'null']` in OpenAPI 3.1, `nullable: true` in 3.0. */
export const nullable: ShapeKind<'nullable'> = {
  keywords: [],
  read: (schema, { is30, read, report }) => {
    const at = child(schema, 'nullable')
    if (at.value !== undefined && !is30) {
      report(at, 'nullable is a keyword of OpenAPI 3.0', "write type: [string, 'null'] instead")
    }
    return { kind: 'nullable', shape: read({ ...schema, value: notNull(schema.value) }) }
  },
  parts: ({ shape }) => [shape],
  zod: ({ shape }, { zod }) => [zod(shape), '.nullable()'],
  type: ({ shape }, { type }) => [type(shape), ' | null'],
}
