import { child, type JsonObject, type Located } from '../document/located.ts'
import { type Bounds, boundsOf, isMeaningful, step } from '../model/keyword-values.ts'
import { formatRanges } from '../model/schema-keywords.ts'
import type { ShapeReading } from '../model/reading.ts'
import type { Check } from '../source/zod-spelling.ts'
import type { ShapeKind } from './shape-kind.ts'

/** Reads the bounds. Reports invalid values. */
const readBounds = (schema: Located<JsonObject>, reading: ShapeReading): Bounds => {
  for (const keyword of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']) {
    const at = child(schema, keyword)
    if (at.value !== undefined) isMeaningful(at, keyword, reading)
  }
  return boundsOf(schema)
}

const withinFormat = (bounds: Bounds, format: unknown): Bounds => {
  const range = formatRanges.get(format)
  if (!range) return bounds
  return {
    ...bounds,
    minimum: Math.max(bounds.minimum ?? range.minimum, range.minimum),
    maximum: Math.min(bounds.maximum ?? range.maximum, range.maximum),
  }
}

const readStep = (schema: Located<JsonObject>, reading: ShapeReading): number | undefined => {
  const at = child(schema, 'multipleOf')
  if (at.value === undefined) return undefined
  return isMeaningful(at, 'multipleOf', reading) && step.is(at.value) ? at.value : undefined
}

const check = (name: Check['name'], bound: number | undefined): readonly Check[] =>
  bound === undefined ? [] : [{ name, parameter: String(bound) }]

/** Numbers: `integer` and `number`. */
export const number: ShapeKind<'number'> = {
  keywords: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  read: (schema, reading) => ({
    kind: 'number',
    whole: schema.value['type'] === 'integer',
    ...withinFormat(readBounds(schema, reading), schema.value['format']),
    multipleOf: readStep(schema, reading),
    ...(typeof schema.value['format'] === 'string' ? { format: schema.value['format'] } : {}),
  }),
  parts: () => [],
  zod: ({ whole, minimum, maximum, above, below, multipleOf }, { spelling }) =>
    spelling.checked(whole ? 'z.int()' : 'z.number()', [
      ...check('minimum', minimum),
      ...check('maximum', maximum),
      ...check('gt', above),
      ...check('lt', below),
      ...check('multipleOf', multipleOf),
    ]),
  type: () => 'number',
}
