import { depthLimit, valueLimit } from './limits.ts'
import { rejections } from '../errors/rejections.ts'

/** Whether a text contains a character more than `limit` times. Fast, because `indexOf` is native. */
const holdsMore = (text: string, character: string, limit: number): boolean => {
  let count = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
    if (++count > limit) return true
  }
  return false
}

/** Whether a text may exceed the limits. Hardly any request needs the full check. */
const isSuspicious = (text: string, values: number): boolean =>
  holdsMore(text, '{', depthLimit / 2) || holdsMore(text, '[', depthLimit / 2) || holdsMore(text, ',', values)

const depthSteps: { readonly [bracket: string]: number } = { '{': 1, '[': 1, '}': -1, ']': -1 }

/** Rejects a text with too many levels or values. Ignores the contents of strings. */
const checkLimits = (text: string, values: number): void => {
  let depth = 0
  let commas = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (inString && character === '\\') at++
    else if (character === '"') inString = !inString
    else if (!inString) {
      depth += depthSteps[character] ?? 0
      if (character === ',') commas++
      if (depth > depthLimit) throw rejections.serialization('The request body is nested too deeply.')
      if (commas > values) throw rejections.serialization('The request body has too many values.')
    }
  }
}

/** An escape of a surrogate. Valid UTF-8 can contain a lone surrogate only as an escape. */
const surrogateEscape = /\\u[dD][89a-fA-F]/

/** Whether all strings and names in a value are valid Unicode. */
const isWellFormed = (value: unknown): boolean => {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, part]) => name.isWellFormed() && isWellFormed(part))
}

/**
 * Parses a request body of at most about `values` values. An empty body counts as `{}`; the last of duplicate members wins.
 * Deep nesting is rejected because recursion over the value would exhaust the stack, and too many values because each
 * invalid one adds a sentence to the error. Lone surrogates are rejected because they can be neither stored nor sent.
 */
export const parseJson = (text: string, values: number = valueLimit): unknown => {
  if (text === '') return {}
  if (isSuspicious(text, values)) checkLimits(text, values)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw rejections.serialization('The request body is not valid JSON.')
  }
  if (surrogateEscape.test(text) && !isWellFormed(value)) {
    throw rejections.serialization('The request body contains a lone surrogate.')
  }
  return value
}
