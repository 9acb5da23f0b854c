import type { StringShape } from '../model/shape.ts'
import { call, type Code } from '../source/code.ts'
import type { RuleNames } from '../source/rule-code.ts'

/**
 * Bounds the length of a text. JSON Schema counts code points; a service whose documents mean UTF-16 code units, as
 * Java and JavaScript count them, has them counted so.
 */
export const textLength = (
  { minimum = 0, maximum, unit }: Pick<StringShape, 'minimum' | 'maximum' | 'unit'>,
  { support }: RuleNames,
): Code => {
  if (minimum === 0 && maximum === undefined) return ''
  // A text has a character exactly when it has a code unit.
  if (unit === 'utf-16' || (minimum <= 1 && maximum === undefined)) {
    return [minimum === 0 ? '' : `.min(${minimum})`, maximum === undefined ? '' : `.max(${maximum})`]
  }
  const sizes = [String(minimum), ...(maximum === undefined ? [] : [String(maximum)])]
  return ['.check(', call(support('characters'), ...sizes), ')']
}
