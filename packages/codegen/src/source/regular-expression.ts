import { call, type Code } from './code.ts'
import { quoted } from './literal.ts'

/** A regular expression as in JSON Schema. Its flags include `u`. */
export interface Expression {
  readonly source: string
  readonly flags: string
}

/** True for a regular expression with Unicode properties, such as `\p{L}`, which V8 compiles in half a millisecond. */
export const namesProperties = ({ source, flags }: Expression): boolean => flags === 'u' && /\\p\{/i.test(source)

/**
 * A regular expression as TypeScript source: a literal, unless it names Unicode properties. V8 compiles a literal when
 * it compiles the module, and again when it creates the value. It compiles the argument of `new RegExp` once, even
 * if several expressions are equal.
 *
 * @param source Like the `source` of a `RegExp`. If empty, the literal contains an empty group: `//` would be a
 *   comment.
 */
export const regularExpression = (expression: Expression): Code => {
  const { source, flags } = expression
  return namesProperties(expression)
    ? call('new RegExp', quoted(source), `'u'`)
    : `/${source === '' ? '(?:)' : source}/${flags}`
}
