import type { StringShape } from '../model/shape.ts'
import { call } from '../source/code.ts'
import type { RuleNames } from '../source/rule-code.ts'
import type { Check } from './check.ts'

/**
 * Bounds the length of a text. JSON Schema counts code points; a service whose documents mean UTF-16 code units, as
 * Java and JavaScript count them, has them counted so.
 */
export const textLength = (
  { minimum = 0, maximum, unit }: Pick<StringShape, 'minimum' | 'maximum' | 'unit'>,
  { support }: RuleNames,
): readonly Check[] => {
  if (minimum === 0 && maximum === undefined) return []
  // A text has a character exactly when it has a code unit.
  if (unit === 'utf-16' || (minimum <= 1 && maximum === undefined)) {
    return [
      ...(minimum === 0 ? [] : [{ method: 'min', parameter: String(minimum) }]),
      ...(maximum === undefined ? [] : [{ method: 'max', parameter: String(maximum) }]),
    ]
  }
  const sizes = [String(minimum), ...(maximum === undefined ? [] : [String(maximum)])]
  return [{ method: 'check', parameter: call(support('hasCharacters'), ...sizes) }]
}
