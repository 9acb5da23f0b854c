// Copied into the folder of generated schemas, without this line.
import type * as core from 'zod/v4/core'

/** True if a string is certainly within the bounds: each code point has one or two code units. */
export const fits = (text: string, minimum: number, maximum: number): boolean =>
  text.length <= maximum && text.length >= 2 * minimum

/** The number of code points in a string. */
export const codePoints = (text: string): number => {
  let pairs = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0
    if (code > 0xff_ff) {
      pairs++
      index++
    }
  }
  return text.length - pairs
}

/** A check of a string's length in code points, for `z.string().check()`. */
export const hasCharacters =
  (minimum: number, maximum = Infinity): core.CheckFn<string> =>
  ({ value, issues }) => {
    if (fits(value, minimum, maximum)) return
    const count = codePoints(value)
    const size = { origin: 'string', inclusive: true, input: value } as const
    if (count < minimum) issues.push({ code: 'too_small', minimum, ...size })
    if (count > maximum) issues.push({ code: 'too_big', maximum, ...size })
  }
