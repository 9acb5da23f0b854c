import type { Place } from '../problem.ts'
import type { Reading } from '../model/reading.ts'
import type { Expression } from '../source/regular-expression.ts'

/** Syntax of other dialects: anchors of Python, Ruby and Java, and named groups of Python. */
const dialects: readonly (readonly [RegExp, string])[] = [
  [/^\\A$/, '^'],
  [/^\\[Zz]$/, '$$'],
  [/^\(\?P<$/, '(?<'],
  [/^\(\?P=(\w+)\)$/, String.raw`\k<$1>`],
  [/^\\([pP])([LMNPSZC])$/, String.raw`\$1{$2}`],
]

/** Classes of POSIX, inside brackets. */
const posixClasses: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: '0-9A-Za-z',
  upper: 'A-Z',
  lower: 'a-z',
  space: String.raw`\s`,
  blank: String.raw` \t`,
  word: String.raw`\w`,
  xdigit: '0-9A-Fa-f',
  punct: String.raw`!-\/:-@\[-\`{-~`,
}

/** One step of a pattern: a class in brackets, an escaped character, the start of a group, or another character. */
const step = /\[(?:\[:\w+:\]|\\.|[^\]\\])*\]|\\[pP][LMNPSZC](?!\{)|\\.|\(\?P<|\(\?P=\w+\)|./gsu

/**
 * A pattern of another dialect in the words of ECMA-262: `(?i)` and `(?s)` at its start become flags, `\A` and `\Z`
 * match the start and the end of the text, and `[[:alpha:]]` is a class.
 */
const translated = (text: string): Expression => {
  const [start = '', flags = ''] = /^(?:\\A|\^)?\(\?([imsu]+)\)/.exec(text) ?? []
  const rest = (/^(?:\\A|\^)/.exec(start)?.[0] ?? '') + text.slice(start.length)
  const source = rest.replaceAll(step, (part) => {
    if (part.startsWith('[')) return part.replaceAll(/\[:(\w+):\]/g, (whole, name) => posixClasses[name] ?? whole)
    const known = dialects.find(([dialect]) => dialect.test(part))
    return known ? part.replace(known[0], known[1]) : part
  })
  return { source, flags: [...new Set(flags.replaceAll('u', ''))].sort().join('') }
}

const compiled = (source: string, flags: string): Expression | undefined => {
  try {
    return { source: new RegExp(source, flags).source, flags }
  } catch {
    return undefined
  }
}

/**
 * What other dialects mean by a word of their own, and ECMA-262 without the `u` flag by a letter or a bracket: escapes as
 * `\h`, classes that begin with a bracket, and counts without a minimum.
 */
const meansOtherwise = /\\(?:[^\WbBcdDfknrsStuvwWx\d_]|u\{)|\[\^?\]|\[\[:|\{,\d/

/** A pattern as other languages delimit it. As it is written it matches nothing: no text begins after its first letter. */
const delimited = /^\/(\^.*\$)\/([gimsu]*)$/s

/** A pattern without the slashes around it, with a warning. */
const withoutSlashes = (text: string, at: Place, { warn }: Reading): string => {
  const [, inner, letters = ''] = delimited.exec(text) ?? []
  if (inner === undefined) return text
  const flags = letters.replaceAll(/[gu]/g, '')
  const whole = flags === '' ? inner : `(?${flags})${inner}`
  warn(at, `pattern ${text} is delimited by slashes, which are ignored`, `write ${inner}`)
  return whole
}

/**
 * Compiles a pattern as JSON Schema requires: ECMA-262 with the `u` flag. An invalid pattern is rejected; with
 * `lenient` it is compiled without the flag or, if that fails too, ignored.
 */
export const compiledPattern = (pattern: string, at: Place, reading: Reading): Expression | undefined => {
  const { options, report, warn } = reading
  const text = withoutSlashes(pattern, at, reading)
  const { source, flags } = translated(text)
  try {
    return compiled(text, 'u') ?? { source: new RegExp(source, `${flags}u`).source, flags: `${flags}u` }
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*\/\w*: /s, '') : ''
    const message = `pattern is not a regular expression with the u flag: ${reason}`
    const remedy = 'escape syntax characters only; inside brackets - may be escaped too'
    const loose = meansOtherwise.test(source) ? undefined : compiled(source, flags)
    if (options.lenient) {
      warn(at, `${message}; it is ${loose ? 'read without the flag' : 'ignored'}`, remedy)
      return loose
    }
    report(at, message, loose ? `${remedy}; --lenient reads it without the flag` : remedy)
    return undefined
  }
}
