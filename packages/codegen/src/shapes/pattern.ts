import type { Place } from '../problem.ts'
import type { Reading } from '../model/reading.ts'
import { tolerated } from '../model/tolerated.ts'
import type { Expression } from '../source/regular-expression.ts'
import { translated } from './pattern-dialects.ts'
import { withEscapes } from './pattern-escapes.ts'

/** The compiled expression, or the reason why it is invalid. */
const compiled = ({ source, flags }: Expression): Expression | string => {
  try {
    return { source: new RegExp(source, flags).source, flags }
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^.*\/\w*: /s, '') : ''
  }
}

/** A pattern with the delimiters of other languages. Read literally, it matches nothing: `^` follows a character. */
const delimited = /^\/(\^.*\$)\/([gimsu]*)$/s

/** A pattern without the slashes around it. */
const withoutSlashes = (pattern: string): string => {
  const [, inner = pattern, letters = ''] = delimited.exec(pattern) ?? []
  const flags = letters.replaceAll(/[gu]/g, '')
  return flags === '' ? inner : `(?${flags})${inner}`
}

/**
 * Syntax with another meaning in other dialects: brackets that begin with a bracket or contain another, and quantifiers
 * without a minimum.
 */
const ambiguous = /(?<!\\)(?:\\\\)*\[(?:\^?\]|(?:\\.|[^\]\\])*\[)|\{,\d/s

/** The result of reading a pattern. */
interface ReadPattern {
  /** Absent if the meaning of the pattern is ambiguous. */
  readonly expression?: Expression
  /** The reason why the pattern is invalid as written. */
  readonly mistake?: string
}

/** Reads a pattern as JSON Schema requires: ECMA-262 with the `u` flag. */
const readPattern = (pattern: string): ReadPattern => {
  const text = withoutSlashes(pattern)
  const written = compiled({ source: text, flags: 'u' })
  if (typeof written !== 'string') return { expression: written }
  const { source, flags } = translated(text)
  const inDialect = compiled({ source, flags })
  if (typeof inDialect !== 'string') return { expression: inDialect }
  const mistake = `pattern is not a regular expression with the u flag: ${inDialect}`
  const corrected = ambiguous.test(source) ? inDialect : compiled({ source: withEscapes(source), flags })
  return typeof corrected === 'string' ? { mistake } : { mistake, expression: corrected }
}

/** An expression as a pattern: flags other than `u` are in a group at its start. */
const patternOf = ({ source, flags }: Expression): string =>
  flags === 'u' ? source : `(?${flags.slice(0, -1)})${source}`

/**
 * A pattern as the generated schemas read it, with its flags in a group at its start; `undefined` if they ignore it.
 * JavaScript with the `u` flag can compile the text after the group.
 */
export const plainPattern = (pattern: string): string | undefined => {
  const { expression } = readPattern(pattern)
  return expression && patternOf(expression)
}

/**
 * Compiles a pattern. If its meaning is ambiguous, the document is rejected; with `lenient`, the pattern is ignored.
 */
export const compiledPattern = (pattern: string, at: Place, reading: Reading): Expression | undefined => {
  const { options, warn } = reading
  const text = withoutSlashes(pattern)
  if (text !== pattern) warn(at, `pattern ${pattern} is delimited by slashes, which are ignored`, `write ${text}`)
  const { expression, mistake } = readPattern(pattern)
  if (!expression) {
    const remedy = 'escape syntax characters only; inside brackets - may be escaped too'
    tolerated(reading)(at, options.lenient ? `${mistake}; it is ignored` : `${mistake}`, remedy)
  } else if (mistake !== undefined) {
    const corrected = patternOf(expression)
    warn(at, `${mistake}; it is read as ${corrected}`, `write ${corrected}`)
  }
  return expression
}
