import { child, type JsonObject, type Located, shown } from '../document/located.ts'
import type { StringShape } from '../model/shape.ts'
import type { Report } from '../problem.ts'
import { readSize } from './read-value.ts'
import type { ShapeKind } from './shape-kind.ts'
import { textLength } from './text-length.ts'

/** The pattern as it stands between slashes; `/` and line ends in it are escaped. */
const readPattern = (schema: Located<JsonObject>, report: Report): string | undefined => {
  const at = child(schema, 'pattern')
  if (at.value === undefined) return undefined
  try {
    return new RegExp(shown(at.value), 'u').source
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*\/u: /s, '') : ''
    report(
      at,
      `pattern is not a regular expression with the u flag: ${reason}`,
      'escape syntax characters only; inside brackets - may be escaped too',
    )
    return undefined
  }
}

const encodings = ['base64', 'base64url'] as const

const readEncoding = (schema: Located<JsonObject>, report: Report): StringShape['encoding'] => {
  const at = child(schema, 'contentEncoding')
  // OpenAPI 3.0 says `format: byte` where 3.1 says `contentEncoding: base64`.
  const name = at.value ?? (schema.value['format'] === 'byte' ? 'base64' : undefined)
  const encoding = encodings.find((known) => known === name)
  if (name !== undefined && !encoding) {
    report(at, `contentEncoding ${shown(name)} is not supported`, `use one of ${encodings.join(', ')}`)
  }
  return encoding
}

/** Texts. Lengths of encoded texts are those of the encoding, as JSON Schema has it. */
export const string: ShapeKind<'string'> = {
  keywords: ['minLength', 'maxLength', 'pattern', 'contentEncoding'],
  read: (schema, { report }) => ({
    kind: 'string',
    ...readSize(schema, 'minLength', 'maxLength', report),
    pattern: readPattern(schema, report),
    encoding: readEncoding(schema, report),
  }),
  parts: () => [],
  zod: ({ encoding, pattern, ...size }) => [
    encoding === undefined ? 'z.string()' : `z.${encoding}()`,
    textLength(size),
    pattern === undefined ? '' : `.regex(/${pattern}/u)`,
  ],
  type: () => 'string',
}
