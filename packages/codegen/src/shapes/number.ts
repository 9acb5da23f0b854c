import { child, type JsonObject, type Located } from '../document/located.ts'
import { step } from '../model/keyword-values.ts'
import { formatRanges } from '../model/schema-keywords.ts'
import type { NumberShape } from '../model/shape.ts'
import type { ShapeReading } from '../model/reading.ts'
import { readNumber } from './read-value.ts'
import type { ShapeKind } from './shape-kind.ts'

type Bounds = Pick<NumberShape, 'minimum' | 'maximum' | 'above' | 'below'>

/** OpenAPI 3.0 has booleans for `exclusiveMinimum` and `exclusiveMaximum`: the bound itself is excluded. */
const readBounds = (schema: Located<JsonObject>, { is30, report }: ShapeReading): Bounds => {
  const minimum = readNumber(schema, 'minimum', report)
  const maximum = readNumber(schema, 'maximum', report)
  if (!is30) {
    const above = readNumber(schema, 'exclusiveMinimum', report)
    const below = readNumber(schema, 'exclusiveMaximum', report)
    return { minimum, maximum, above, below }
  }
  const isExclusive = (keyword: string): boolean => child(schema, keyword).value === true
  return {
    ...(isExclusive('exclusiveMinimum') ? { above: minimum } : { minimum }),
    ...(isExclusive('exclusiveMaximum') ? { below: maximum } : { maximum }),
  }
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

const readStep = (schema: Located<JsonObject>, { report }: ShapeReading): number | undefined => {
  const value = readNumber(schema, 'multipleOf', report)
  if (value === undefined || step.is(value)) return value
  report(child(schema, 'multipleOf'), `multipleOf must be ${step.must}`, 'correct the value')
  return undefined
}

const check = (name: string, bound: number | undefined): string => (bound === undefined ? '' : `.${name}(${bound})`)

/** Numbers: `integer` and `number`. */
export const number: ShapeKind<'number'> = {
  keywords: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  read: (schema, reading) => ({
    kind: 'number',
    whole: schema.value['type'] === 'integer',
    ...withinFormat(readBounds(schema, reading), schema.value['format']),
    multipleOf: readStep(schema, reading),
  }),
  parts: () => [],
  zod: ({ whole, minimum, maximum, above, below, multipleOf }) => [
    whole ? 'z.int()' : 'z.number()',
    check('min', minimum),
    check('max', maximum),
    check('gt', above),
    check('lt', below),
    check('multipleOf', multipleOf),
  ],
  type: () => 'number',
}
