/** The quoting style of a YAML scalar. */
export type ScalarStyle = 'plain' | 'single' | 'double'

/** Texts that YAML parsers do not read as strings without quotes: `true`, `12`, `2026-01-02`, `null`. */
const otherTypes: readonly RegExp[] = [
  /^(?:true|True|TRUE|false|False|FALSE)$/,
  /^(?:~|null|Null|NULL|)$/,
  /^(?:[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?[0-9][0-9_]*|[-+]?0x[0-9a-fA-F_]+)$/,
  /^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?$/,
  /^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/,
  /^[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?$/,
  /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/,
  /^\d{4}-\d\d-\d\d$/,
  /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/,
  /^(?:<<|=|!|&|\*)$/,
]

const lineBreak = /[\n\r\u0085\u2028\u2029]/

// Unprintable characters, and characters beyond the basic plane, need escapes.
const needsEscape = /[^\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]/

/** Characters with a special meaning in YAML, at the start of a text or inside it. */
const indicator =
  /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[?:-](?:[ \t\n\r\u0085\u2028\u2029]|$))|:(?:[ \t\n\r\u0085\u2028\u2029]|$)|[ \t\n\r\u0085\u2028\u2029]#/

/** The style of a text: plain if possible, then single quotes, then double quotes. */
export const styleOf = (text: string, isKey = false): ScalarStyle => {
  const isMultiline = lineBreak.test(text)
  const needsEscapes = needsEscape.test(text) || / [\n\r\u0085\u2028\u2029]|[\n\r\u0085\u2028\u2029] /.test(text)
  if (needsEscapes || (isKey && isMultiline)) return 'double'
  const isPlain =
    text !== '' &&
    !isMultiline &&
    !/^ | $/.test(text) &&
    !indicator.test(text) &&
    !otherTypes.some((pattern) => pattern.test(text))
  return isPlain ? 'plain' : 'single'
}

const named: Readonly<Record<string, string>> = {
  '\0': '0',
  '\u0007': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '\u001B': 'e',
  '"': '"',
  '\\': '\\',
  '\u0085': 'N',
  '\u2028': 'L',
  '\u2029': 'P',
}

/** The escape of a character in double quotes; `undefined` if it needs none. */
export const escapeOf = (character: string): string | undefined => {
  const name = named[character]
  if (name !== undefined) return `\\${name}`
  if (!needsEscape.test(character)) return undefined
  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16).toUpperCase()
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`
  return code <= 0xff_ff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}

/** True for a text with a character that ends a line. */
export const hasLineBreak = (text: string): boolean => lineBreak.test(text)
