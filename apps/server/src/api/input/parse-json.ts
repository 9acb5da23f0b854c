import { depthLimit, valueLimit } from './limits.ts'
import { refusals } from '../errors/refusals.ts'

/** Whether a text contains a character more than `limit` times. Fast, because `indexOf` is native. */
const holdsMore = (text: string, character: string, limit: number): boolean => {
  let count = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
    if (++count > limit) return true
  }
  return false
}

/** Only such a text can exceed the limits. Nearly none does, and then nothing else is checked. */
const isSuspicious = (text: string): boolean =>
  holdsMore(text, '{', depthLimit / 2) || holdsMore(text, '[', depthLimit / 2) || holdsMore(text, ',', valueLimit)

const depthSteps: { readonly [bracket: string]: number } = { '{': 1, '[': 1, '}': -1, ']': -1 }

/** Rejects a text with too many levels or values. Skips strings and checks nothing else. */
const checkLimits = (text: string): void => {
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
      if (depth > depthLimit) throw refusals.serialization('The request body is nested too deeply.')
      if (commas > valueLimit) throw refusals.serialization('The request body holds too many values.')
    }
  }
}

/**
 * Parses a request body. An empty body counts as `{}`; of duplicate members the last one counts. Deep nesting is
 * rejected because recursion over the value would exhaust the stack, and many values because each invalid one adds a
 * sentence to the error.
 */
export const parseJson = (text: string): unknown => {
  if (text === '') return {}
  if (isSuspicious(text)) checkLimits(text)
  try {
    return JSON.parse(text)
  } catch {
    throw refusals.serialization('The request body is not valid JSON.')
  }
}
