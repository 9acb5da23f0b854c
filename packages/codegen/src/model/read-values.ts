import { child, items, type JsonObject, type Located, readItems, shown } from '../document/located.ts'
import { shapeKinds } from '../shapes/index.ts'
import type { ShapeReading } from './reading.ts'
import type { ShapeParts } from './shape-parts.ts'
import { hasType, readTypes } from './types-of-schema.ts'

/** Warns about listed values that the type of the schema does not allow, so that nothing can match them. */
const warnOfUnfitting = (schema: Located<JsonObject>, { warn }: ShapeReading): void => {
  const types = readTypes(schema)
  if (!types || (schema.value['const'] === undefined && schema.value['enum'] === undefined)) return
  for (const { value, ...at } of [child(schema, 'const'), ...items(child(schema, 'enum'))]) {
    if (value === undefined || hasType(value, types)) continue
    const remedy =
      typeof value === 'object' ? 'correct the type, or remove it' : 'correct the type, or write it in quotes'
    warn(at, `${shown(value)} is not of type ${types.join(' or ')}, so no value matches it`, remedy)
  }
}

/** Reads the values of `enum` and `const` that have one of the types; all others can never match. */
export const readValues = (
  schema: Located<JsonObject>,
  types: readonly string[] | undefined,
  parts: ShapeParts,
  reading: ShapeReading,
): void => {
  const { report } = reading
  warnOfUnfitting(schema, reading)
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
