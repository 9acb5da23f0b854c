import { type AST, RegExpParser, RegExpSyntaxError } from '@eslint-community/regexpp'
import { charactersOf, type CharacterSet, complement, union } from './character-set.ts'

/** A regular expression as a tree. */
export type Expression =
  | { readonly kind: 'set'; readonly characters: CharacterSet }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly part: Expression; readonly min: number; readonly max: number }
  | { readonly kind: 'start' | 'end' }

class Unsupported extends Error {}

const unsupported = (): never => {
  throw new Unsupported()
}

const parser = new RegExpParser()

/** Parses without the `u` flag if necessary: many patterns escape characters unnecessarily, which the flag forbids. */
const parsed = (pattern: string): AST.Pattern => {
  try {
    return parser.parsePattern(pattern, 0, pattern.length, { unicode: true })
  } catch (error) {
    if (error instanceof RegExpSyntaxError) return parser.parsePattern(pattern)
    throw error
  }
}

/** The set of one character. It is empty for a surrogate, which a pattern without the `u` flag may contain. */
const characterOf = ({ value }: AST.Character): CharacterSet =>
  value >= 0xd8_00 && value <= 0xdf_ff ? unsupported() : [[value, value]]

/** The characters that a dot does not match. */
const lineEnds = String.raw`[\n\r\u2028\u2029]`

/** The characters of an escape such as `\s`, or of its complement such as `\S`. */
const escaped = ({ raw, negate }: AST.EscapeCharacterSet | AST.UnicodePropertyCharacterSet): CharacterSet =>
  negate ? complement(charactersOf(raw.replace(/[DPSW]/, (letter) => letter.toLowerCase()))) : charactersOf(raw)

const setOf = (node: AST.Character | AST.CharacterClassRange | AST.CharacterSet): CharacterSet => {
  if (node.type === 'Character') return characterOf(node)
  if (node.type === 'CharacterClassRange') return [[node.min.value, node.max.value]]
  return node.kind === 'any' ? complement(charactersOf(lineEnds)) : escaped(node)
}

const classOf = ({ elements, negate }: AST.ClassRangesCharacterClass): CharacterSet =>
  (negate ? complement : union)(elements.flatMap(setOf))

const choiceOf = (alternatives: readonly AST.Alternative[]): Expression => {
  const parts = alternatives.map(({ elements }): Expression => ({
    kind: 'sequence',
    parts: elements.map(expressionOf),
  }))
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts }
}

const expressionOf = (node: AST.Element): Expression => {
  switch (node.type) {
    case 'Character':
    case 'CharacterSet':
      return { kind: 'set', characters: setOf(node) }
    case 'CharacterClass':
      return node.unicodeSets ? unsupported() : { kind: 'set', characters: classOf(node) }
    case 'CapturingGroup':
      return choiceOf(node.alternatives)
    case 'Group':
      return node.modifiers ? unsupported() : choiceOf(node.alternatives)
    case 'Quantifier':
      return { kind: 'repeat', part: expressionOf(node.element), min: node.min, max: node.max }
    case 'Assertion':
      return node.kind === 'start' || node.kind === 'end' ? { kind: node.kind } : unsupported()
    default:
      return unsupported()
  }
}

/**
 * Reads the pattern of a JavaScript regular expression.
 *
 * @returns `undefined` for an invalid pattern, and for unsupported features: lookaround, back references, word
 *   boundaries and modifiers.
 */
export const parseExpression = (pattern: string): Expression | undefined => {
  try {
    return choiceOf(parsed(pattern).alternatives)
  } catch (error) {
    if (error instanceof Unsupported || error instanceof RegExpSyntaxError) return undefined
    throw error
  }
}
