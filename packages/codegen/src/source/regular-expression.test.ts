import { expect, test } from 'vitest'
import { layOut } from './code.ts'
import { regularExpression } from './regular-expression.ts'

const cases: readonly (readonly [source: string, flags: string, code: string])[] = [
  ['^[\\w+]+$', 'u', '/^[\\w+]+$/u'],
  ['^[a-z]+$', 'iu', '/^[a-z]+$/iu'],
  ['', 'u', '/(?:)/u'],
  ['^\\p{L}+$', 'u', "new RegExp('^\\\\p{L}+$', 'u')"],
  ['^[^\\P{L}]+$', 'u', "new RegExp('^[^\\\\P{L}]+$', 'u')"],
  ["^[\\p{L}'\\/]+$", 'u', `new RegExp("^[\\\\p{L}'\\\\/]+$", 'u')`],
]

test.each(cases)('writes %s with the flags %o', (source, flags, code) => {
  expect(layOut(regularExpression({ source, flags }))).toBe(code)
})
