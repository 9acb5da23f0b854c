const mark = '[redacted]'

/** Minimum length of a redacted text, because shorter ones occur in ordinary messages. */
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
 * Redacts every text of a request in a log message. Unexpected errors may quote passwords, codes or tokens, which
 * must not be logged.
 */
export const redact = (text: string, input: unknown): string => {
  let rest = text
  // Longest first, so that a text inside another one does not hide the longer one.
  for (const secret of [...textsIn(input, new Set())].sort((a, b) => b.length - a.length)) {
    rest = rest.replaceAll(secret, mark)
  }
  return rest
}
