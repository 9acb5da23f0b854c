import { call, type Code } from './code.ts'
import { quoted } from './literal.ts'

/**
 * A regular expression as TypeScript source: a literal, unless it names properties of Unicode. V8 reads a literal when
 * it compiles the module and again when it makes the value, and takes half a millisecond each time for `\p{L}` and its
 * like; what `new RegExp` is given it reads once, and not again where the same is made elsewhere.
 *
 * @param source As the `source` of a `RegExp`. For an empty one the literal has an empty group: `//` would be a comment.
 */
export const regularExpression = ({ source, flags }: { readonly source: string; readonly flags: string }): Code => {
  // Without the flag there is what no compiler takes in a literal.
  if (flags !== 'u') return call('new RegExp', quoted(source), ...(flags === '' ? [] : [quoted(flags)]))
  return /\\p\{/i.test(source)
    ? call('new RegExp', quoted(source), `'u'`)
    : `/${source === '' ? '(?:)' : source}/${flags}`
}
