import { describe, expect, test } from 'vitest'
import { textAfter, textAfterPrefix } from './key-range.ts'

const byCodePoint = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

const texts = [
  '',
  '\u0000',
  'a',
  'a\u0000',
  'a\u0001',
  'ab',
  'b',
  'é',
  '\ud7ff',
  '\ud7ffx',
  '\ue000',
  '\uffff',
  '😀',
  '😀😀',
  '\u{10ffff}',
]

describe('textAfterPrefix', () => {
  test.each([
    ['a', 'b'],
    ['az', 'a{'],
    ['a%_\\', 'a%_]'],
    ['\u0000', '\u0001'],
    ['a\ud7ff', 'a\ue000'],
    ['\uffff', '\u{10000}'],
    ['😀', '😁'],
    ['a\u{10ffff}', 'b'],
    ['a\u{10ffff}\u{10ffff}', 'b'],
    ['', undefined],
    ['\u{10ffff}', undefined],
  ])('of %j is %j', (prefix, after) => {
    expect(textAfterPrefix(prefix)).toBe(after)
  })

  test('sorts directly after all texts with the prefix', () => {
    for (const prefix of texts) {
      const after = textAfterPrefix(prefix)
      for (const text of texts.flatMap((end) => [end, `${prefix}${end}`])) {
        const isInRange = byCodePoint(text, prefix) >= 0 && (after === undefined || byCodePoint(text, after) < 0)
        expect([prefix, text, isInRange]).toEqual([prefix, text, text.startsWith(prefix)])
      }
    }
  })
})

test('no text sorts between a text and its successor', () => {
  for (const text of texts)
    for (const other of texts.flatMap((end) => [end, `${text}${end}`]))
      expect(byCodePoint(other, textAfter(text)) < 0).toBe(byCodePoint(other, text) <= 0)
})
