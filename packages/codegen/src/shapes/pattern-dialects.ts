import type { Expression } from '../source/regular-expression.ts'

/** Syntax of other dialects with its replacement: anchors of Python, Ruby and Java, and named groups of Python. */
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
 * Translates a pattern of another dialect to ECMA-262: `(?i)` and `(?s)` at its start become flags, `\A` and `\Z`
 * match the start and the end of the text, and `[[:alpha:]]` is a class.
 */
export const translated = (text: string): Expression => {
  const [start = '', flags = ''] = /^(?:\\A|\^)?\(\?([imsu]+)\)/.exec(text) ?? []
  const rest = (/^(?:\\A|\^)/.exec(start)?.[0] ?? '') + text.slice(start.length)
  const source = rest.replaceAll(step, (part) => {
    if (part.startsWith('[')) return part.replaceAll(/\[:(\w+):\]/g, (whole, name) => posixClasses[name] ?? whole)
    const known = dialects.find(([dialect]) => dialect.test(part))
    return known ? part.replace(known[0], known[1]) : part
  })
  return { source, flags: `${[...new Set(flags.replaceAll('u', ''))].sort().join('')}u` }
}
