import type { StringShape } from '../model/shape.ts'
import { call } from '../source/code.ts'
import type { RuleNames } from '../source/rule-code.ts'
import type { Check } from '../source/zod-spelling.ts'

/**
 * Checks that limit the length of a string. JSON Schema counts code points; the option `lengths` selects UTF-16 code
 * units, which Java and JavaScript count.
 */
export const textLength = (
  { minimum = 0, maximum, unit }: Pick<StringShape, 'minimum' | 'maximum' | 'unit'>,
  { support }: RuleNames,
): readonly Check[] => {
  if (minimum === 0 && maximum === undefined) return []
  // A string has at least one code point exactly if it has at least one code unit.
  if (unit === 'utf-16' || (minimum <= 1 && maximum === undefined)) {
    return [
      ...(minimum === 0 ? [] : [{ name: 'minLength' as const, parameter: String(minimum) }]),
      ...(maximum === undefined ? [] : [{ name: 'maxLength' as const, parameter: String(maximum) }]),
    ]
  }
  const sizes = [String(minimum), ...(maximum === undefined ? [] : [String(maximum)])]
  return [{ name: 'runtime', parameter: call(support('hasCharacters'), ...sizes) }]
}
