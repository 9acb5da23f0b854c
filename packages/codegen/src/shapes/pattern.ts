import type { Place } from '../problem.ts'
import type { Reading } from '../model/reading.ts'
import type { Expression } from '../source/regular-expression.ts'

/** What other dialects write differently: anchors of Python, Ruby and Java, and named groups of Python. */
const dialects: readonly (readonly [RegExp, string])[] = [
  [/^\\A$/, '^'],
  [/^\\[Zz]$/, '$$'],
  [/^\(\?P<$/, '(?<'],
  [/^\(\?P=(\w+)\)$/, String.raw`\k<$1>`],
  [/^\\([pP])([LMNPSZC])$/, String.raw`\$1{$2}`],
]

/** One step of a pattern: a class in brackets, an escaped character, the start of a group, or another character. */
const step = /\[(?:\\.|[^\]\\])*\]|\\[pP][LMNPSZC](?!\{)|\\.|\(\?P<|\(\?P=\w+\)|./gsu

/**
 * A pattern of another dialect in the words of ECMA-262: `(?i)` and `(?s)` at its start become flags, and `\A` and `\Z`
 * match the start and the end of the text. Inside brackets nothing changes.
 */
const translated = (text: string): Expression => {
  const [start = '', flags = ''] = /^(?:\\A|\^)?\(\?([imsu]+)\)/.exec(text) ?? []
  const rest = (/^(?:\\A|\^)/.exec(start)?.[0] ?? '') + text.slice(start.length)
  const source = rest.replaceAll(step, (part) => {
    const known = dialects.find(([dialect]) => dialect.test(part))
    return known ? part.replace(known[0], known[1]) : part
  })
  return { source, flags: [...new Set(flags.replaceAll('u', ''))].sort().join('') }
}

const withoutFlag = ({ source, flags }: Expression): Expression | undefined => {
  try {
    return { source: new RegExp(source, flags).source, flags }
  } catch {
    return undefined
  }
}

/**
 * Compiles a pattern as JSON Schema means it: ECMA-262 with the `u` flag. One that is none is refused, or with
 * `lenient` read without the flag; one that is none without it either is left out then.
 */
export const compiledPattern = (
  text: string,
  at: Place,
  { options, report, warn }: Reading,
): Expression | undefined => {
  const { source, flags } = translated(text)
  try {
    return { source: new RegExp(source, `${flags}u`).source, flags: `${flags}u` }
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*\/u: /s, '') : ''
    const message = `pattern is not a regular expression with the u flag: ${reason}`
    const remedy = 'escape syntax characters only; inside brackets - may be escaped too'
    const loose = withoutFlag({ source, flags })
    if (options.lenient) {
      warn(at, `${message}; it is ${loose ? 'read without the flag' : 'ignored'}`, remedy)
      return loose
    }
    report(at, message, loose ? `${remedy}; --lenient reads it without the flag` : remedy)
    return undefined
  }
}
