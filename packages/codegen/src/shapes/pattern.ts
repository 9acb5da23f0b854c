import type { Place } from '../problem.ts'
import type { Reading } from '../model/reading.ts'

/** A pattern as it stands between slashes, with its flags. */
export interface Pattern {
  readonly source: string
  readonly flags: string
}

/**
 * Compiles a pattern as JSON Schema means it: ECMA-262 with the `u` flag. One that is none is refused, or with
 * `lenient` read without the flag.
 */
export const compiledPattern = (text: string, at: Place, { options, report, warn }: Reading): Pattern | undefined => {
  try {
    return { source: new RegExp(text, 'u').source, flags: 'u' }
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*\/u: /s, '') : ''
    const message = `pattern is not a regular expression with the u flag: ${reason}`
    const remedy = 'escape syntax characters only; inside brackets - may be escaped too'
    if (options.lenient) {
      try {
        const { source } = new RegExp(text)
        warn(at, `${message}; it is read without the flag`, remedy)
        return { source, flags: '' }
      } catch {
        // Not even without: refused below.
      }
    }
    report(at, message, remedy)
    return undefined
  }
}
