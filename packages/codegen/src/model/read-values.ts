import { child, type JsonObject, type Located, readItems } from '../document/located.ts'
import { shapeKinds } from '../shapes/index.ts'
import type { ShapeReading } from './reading.ts'
import type { ShapeParts } from './shape-parts.ts'
import { hasType } from './types-of-schema.ts'

/** Reads values of `enum` and `const` that are of the types; nothing else can stand there. */
export const readValues = (
  schema: Located<JsonObject>,
  types: readonly string[] | undefined,
  parts: ShapeParts,
  reading: ShapeReading,
): void => {
  const { report } = reading
  const isFitting = (value: unknown): boolean => types === undefined || hasType(value, types)
  if (Object.hasOwn(schema.value, 'const')) {
    const at = child(schema, 'const')
    parts.add(isFitting(at.value) ? shapeKinds.literal.read(schema, reading) : { kind: 'never' })
    if (typeof at.value !== 'object' || at.value === null) parts.used.add('const')
  }
  const at = child(schema, 'enum')
  if (at.value === undefined) return
  const values = readItems(schema, 'enum', report).map(({ value }) => value)
  const isScalar = values.every((value) => typeof value !== 'object' || value === null)
  if (isScalar) {
    parts.add(
      shapeKinds.enum.read({ ...schema, value: { ...schema.value, enum: values.filter(isFitting) } }, reading),
      'enum',
    )
  } else parts.add({ kind: 'unknown' })
}
