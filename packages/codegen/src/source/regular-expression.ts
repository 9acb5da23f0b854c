import { call, type Code } from './code.ts'
import { quoted } from './literal.ts'

/** A regular expression as JSON Schema means it. Its flags include `u`. */
export interface Expression {
  readonly source: string
  readonly flags: string
}

/** True for a regular expression that names properties of Unicode, as `\p{L}`: it takes V8 half a millisecond to read. */
export const namesProperties = ({ source, flags }: Expression): boolean => flags === 'u' && /\\p\{/i.test(source)

/**
 * A regular expression as TypeScript source: a literal, unless it names properties of Unicode. V8 reads a literal when
 * it compiles the module and again when it makes the value; what `new RegExp` is given it reads once, and not again
 * where the same is made elsewhere.
 *
 * @param source As the `source` of a `RegExp`. For an empty one the literal has an empty group: `//` would be a comment.
 */
export const regularExpression = (expression: Expression): Code => {
  const { source, flags } = expression
  return namesProperties(expression)
    ? call('new RegExp', quoted(source), `'u'`)
    : `/${source === '' ? '(?:)' : source}/${flags}`
}
