const mark = '[withheld]'

/** Shorter texts are words of any sentence, not secrets. */
const shortest = 4

const textsIn = (value: unknown, found: Set<string>): Set<string> => {
  if (typeof value === 'string') {
    if (value.length >= shortest) found.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) textsIn(part, found)
  }
  return found
}

/**
 * A text without anything that stood in a request: what goes wrong unexpectedly may quote passwords, codes or tokens, and
 * none of them belongs in a log.
 */
export const redact = (text: string, input: unknown): string => {
  let rest = text
  // Longest first, so that a text inside another does not keep the other from being found.
  for (const secret of [...textsIn(input, new Set())].sort((a, b) => b.length - a.length)) {
    rest = rest.replaceAll(secret, mark)
  }
  return rest
}
