import type { Place } from '../problem.ts'
import type { Reading } from '../model/reading.ts'
import type { Expression } from '../source/regular-expression.ts'

const withoutFlag = (text: string): Expression | undefined => {
  try {
    return { source: new RegExp(text).source, flags: '' }
  } catch {
    return undefined
  }
}

/**
 * Compiles a pattern as JSON Schema means it: ECMA-262 with the `u` flag. One that is none is refused, or with
 * `lenient` read without the flag; one that is none without it either is left out then.
 */
export const compiledPattern = (
  text: string,
  at: Place,
  { options, report, warn }: Reading,
): Expression | undefined => {
  try {
    return { source: new RegExp(text, 'u').source, flags: 'u' }
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*\/u: /s, '') : ''
    const message = `pattern is not a regular expression with the u flag: ${reason}`
    const remedy = 'escape syntax characters only; inside brackets - may be escaped too'
    const loose = withoutFlag(text)
    if (options.lenient) {
      warn(at, `${message}; it is ${loose ? 'read without the flag' : 'left out'}`, remedy)
      return loose
    }
    report(at, message, loose ? `${remedy}; --lenient reads it without the flag` : remedy)
    return undefined
  }
}
