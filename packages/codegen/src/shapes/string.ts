import { child, type JsonObject, type Located, shown } from '../document/located.ts'
import type { Reading } from '../model/reading.ts'
import { formatSchemas } from '../model/schema-keywords.ts'
import type { StringShape } from '../model/shape.ts'
import { call } from '../source/code.ts'
import { quoted } from '../source/literal.ts'
import { type Expression, namesProperties, regularExpression } from '../source/regular-expression.ts'
import type { RuleNames } from '../source/rule-code.ts'
import type { Check } from '../source/zod-spelling.ts'
import { byteLength, checkByteSize, remainingCharacterLimits, readByteSize } from './byte-length.ts'
import { compiledPattern } from './pattern.ts'
import { readSize } from './read-value.ts'
import type { ShapeKind } from './shape-kind.ts'
import { textLength } from './text-length.ts'

const encodings = ['base64', 'base64url'] as const

const readEncoding = (schema: Located<JsonObject>, { options, report }: Reading): StringShape['encoding'] => {
  const at = child(schema, 'contentEncoding')
  // OpenAPI 3.0 uses `format: byte` where 3.1 uses `contentEncoding: base64`.
  const name = at.value ?? (schema.value['format'] === 'byte' ? 'base64' : undefined)
  const encoding = encodings.find((known) => known === name)
  if (name !== undefined && !encoding && options.strict) {
    report(at, `contentEncoding ${shown(name)} is not supported`, `use one of ${encodings.join(', ')}`)
  }
  return encoding
}

const readFormat = (schema: Located<JsonObject>, { options }: Reading): string | undefined =>
  options.assertFormats ? formatSchemas.get(schema.value['format']) : undefined

/** Patterns that are slow to compile are compiled at the first use. */
const matching = (expression: Expression, { support }: RuleNames): Check =>
  namesProperties(expression)
    ? { name: 'runtime', parameter: call(support('matchesPattern'), quoted(expression.source)) }
    : { name: 'regex', parameter: regularExpression(expression) }

/** Strings. As in JSON Schema, lengths count the encoded characters; extension keywords may limit the decoded bytes. */
export const string: ShapeKind<'string'> = {
  keywords: ['minLength', 'maxLength', 'pattern'],
  read: (schema, reading) => {
    const at = child(schema, 'pattern')
    const pattern = at.value === undefined ? undefined : compiledPattern(shown(at.value), at, reading)
    const encoding = readEncoding(schema, reading)
    if (encoding === undefined) checkByteSize(schema, reading)
    return {
      kind: 'string',
      ...readSize(schema, 'minLength', 'maxLength', reading),
      pattern: pattern?.source,
      patternFlags: pattern?.flags,
      encoding,
      bytes: encoding === undefined ? undefined : readByteSize(schema, reading),
      format: readFormat(schema, reading),
      unit: reading.options.lengths ?? 'code-points',
    }
  },
  parts: () => [],
  zod: (shape, { rules, spelling, support }) => {
    const { encoding, pattern, patternFlags = 'u', format, isDate = false, unit } = shape
    const text = isDate ? formatSchemas.get('date-time') : format
    const code = spelling.checked(text ?? (encoding === undefined ? 'z.string()' : `z.${encoding}()`), [
      ...textLength({ ...remainingCharacterLimits(shape), unit }, rules),
      ...byteLength(shape, rules),
      ...(pattern === undefined ? [] : [matching({ source: pattern, flags: patternFlags }, rules)]),
    ])
    return isDate ? call(support('instant'), code) : code
  },
  type: ({ isDate = false }) => (isDate ? 'Date' : 'string'),
}
