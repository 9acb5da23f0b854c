import { YAMLException } from 'js-yaml'

/** A syntax error of JSON or YAML, with its position and a remedy. */
export interface SyntaxProblem {
  readonly message: string
  readonly remedy: string
  readonly position: { readonly line: number; readonly column: number } | undefined
}

/** The most frequent causes of js-yaml errors, and their remedies. */
const remedies: readonly (readonly [reason: RegExp, remedy: string])[] = [
  [/^bad indentation/, 'indent members of a mapping alike, and quote texts that contain ": " or begin with one of @`%'],
  [
    /^missed comma|flow collection/,
    'close the bracket, separate entries with commas, and quote texts that contain []{},',
  ],
  [/^duplicated mapping key/, 'remove one of the two members'],
  [/^tab characters/, 'indent with spaces'],
  [/^unidentified alias/, 'define the anchor before it, or quote a text that begins with *'],
  [/quoted scalar/, 'close the quote'],
  [/^unknown tag/, 'remove the tag, or quote a text that begins with !'],
  [/^expected a single document/, 'remove --- and everything after it: a file is one document'],
  [
    /^end of the stream/,
    'put a colon and a space after the name of a member, and do not mix members with items of a list',
  ],
]

/** Converts a zero-based position to a one-based one. js-yaml reports the end of a text in a separate line. */
const within = (text: string, line: number, column: number): SyntaxProblem['position'] => {
  const lines = text.split('\n')
  const isInside = line < lines.length
  return isInside ? { line: line + 1, column: column + 1 } : { line, column: (lines.at(-1) ?? '').length + 1 }
}

/** Describes an error of js-yaml, or of `JSON.parse`. */
export const syntaxProblem = (error: unknown, text: string): SyntaxProblem => {
  if (error instanceof YAMLException) {
    const { reason, mark } = error as YAMLException & { mark?: { line: number; column: number } }
    return {
      message: `this is not YAML: ${reason}`,
      remedy: remedies.find(([pattern]) => pattern.test(reason))?.[1] ?? 'correct the syntax',
      position: mark && within(text, mark.line, mark.column),
    }
  }
  const reason = error instanceof Error ? error.message : String(error)
  const offset =
    /at position (\d+)/.exec(reason)?.[1] ?? (reason.startsWith('Unexpected end') ? text.length : undefined)
  const before = text.slice(0, Number(offset)).split('\n')
  return {
    message: `this is not JSON: ${reason.replace(/(?: in JSON)?(?: at position.*|, (?:\.\.\.)?".*)$/s, '')}`,
    remedy: 'correct the syntax; JSON has no comments, and no comma after the last member',
    position: offset === undefined ? undefined : { line: before.length, column: (before.at(-1) ?? '').length + 1 },
  }
}
