/** Python escapes: error messages and text output of the AWS CLI, a Python program, format values like Python. */

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' }

const hex = (code: number, width: number): string => code.toString(16).padStart(width, '0')

const quoted = (text: string): string => {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text.replaceAll(/[\\\p{Cc}\p{Zl}\p{Zp}'"]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (character === quote) return `\\${quote}`
    if (character === "'" || character === '"') return character
    return escapes[character] ?? (code < 256 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`)
  })
  return `${quote}${escaped}${quote}`
}

/**
 * Orders texts by their code points, as Python does. JavaScript orders characters outside of the basic multilingual
 * plane differently.
 */
export const byCodePoint = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length)
  let at = 0
  while (at < length && a[at] === b[at]) at++
  // In the middle of a surrogate pair, the code point begins one unit earlier.
  const start = /[\uDC00-\uDFFF]/.test(a[at] ?? '') && at > 0 ? at - 1 : at
  return (a.codePointAt(start) ?? -1) - (b.codePointAt(start) ?? -1)
}

/** Python's `repr`: the form of values inside lists and dictionaries. */
export const pythonRepr = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(', ')}]`
  if (value instanceof Uint8Array)
    return `b${quoted(Buffer.from(value).toString('latin1')).replaceAll(/[\u0080-\u00FF]/g, (byte) => `\\x${hex(byte.charCodeAt(0), 2)}`)}`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, member]) => `${quoted(key)}: ${pythonRepr(member)}`)
    return `{${entries.join(', ')}}`
  }
  return pythonText(value)
}

const nonFinite: Readonly<Record<string, string>> = { Infinity: 'inf', '-Infinity': '-inf' }

/** `str` of Python: `True`, `None`, `[1, 'a']`. */
export const pythonText = (value: unknown): string => {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'object') return pythonRepr(value)
  if (typeof value === 'number' && !Number.isFinite(value)) return nonFinite[String(value)] ?? 'nan'
  return JSON.stringify(value)
}

/** The type of a value as Python names it. */
export const pythonType = (value: unknown): string => {
  if (value === null || value === undefined) return "<class 'NoneType'>"
  if (typeof value === 'string') return "<class 'str'>"
  if (typeof value === 'boolean') return "<class 'bool'>"
  if (typeof value === 'number') return Number.isInteger(value) ? "<class 'int'>" : "<class 'float'>"
  if (Array.isArray(value)) return "<class 'list'>"
  if (value instanceof Uint8Array) return "<class 'bytes'>"
  return "<class 'dict'>"
}
